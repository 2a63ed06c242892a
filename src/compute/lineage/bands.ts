import { type ActorFamily, actorFamilyIds } from '../../model/vocabulary.ts';
import type { StoryLineage } from '../actor-profile.ts';
import type { Actor } from '../story.ts';

/** The bands of the chart in their sequence from the top (on a phone from the left), and the families in each. */
export const bands = {
  'islamic-state': { label: 'Islamic State-linked', short: 'IS', families: ['islamic-state-linked'] },
  'al-qaeda': { label: 'al-Qaeda-linked', short: 'al-Qaeda-linked', families: ['al-qaeda-linked'] },
  azawad: { label: 'Azawad movements', short: 'Azawad movements', families: ['azawad-movements'] },
  'pro-government': { label: 'Pro-government movements', short: 'Pro-government', families: ['pro-government-movements'] },
  'self-defence': { label: 'Self-defence groups', short: 'Self-def.', families: ['self-defence'] },
  state: { label: 'State and politics', short: 'State and politics', families: ['state-forces', 'government', 'political-and-civil'] },
  foreign: { label: 'Foreign forces', short: 'Foreign forces', families: ['foreign-forces'] },
  missions: {
    label: 'Missions and regional bodies',
    short: 'Missions, regional',
    families: ['un-and-missions', 'regional-bodies', 'international-justice'],
  },
  civilians: { label: 'Civilians', short: 'Civilians', families: ['civilians'] },
} as const satisfies Record<string, { label: string; short: string; families: readonly ActorFamily[] }>;
export type BandId = keyof typeof bands;
export const bandIds = Object.keys(bands) as BandId[];

/** The bands that stand side by side in one panel on a phone. */
export const panels = {
  jihadist: { label: 'Jihadist groups', bands: ['islamic-state', 'al-qaeda'] },
  northern: { label: 'Northern movements', bands: ['azawad', 'pro-government'] },
  state: { label: 'State and self-defence', bands: ['self-defence', 'state', 'civilians'] },
  abroad: { label: 'Foreign forces, missions', bands: ['foreign', 'missions'] },
} as const satisfies Record<string, { label: string; bands: readonly BandId[] }>;
export type PanelId = keyof typeof panels;
export const panelIds = Object.keys(panels) as PanelId[];

const bandOfFamily = new Map<ActorFamily, BandId>(bandIds.flatMap((band) => bands[band].families.map((family) => [family, band] as const)));

/** @throws where a family stands in no band; a test sees to it that all do */
export function bandOf({ family }: Pick<Actor, 'family'>): BandId {
  const band = bandOfFamily.get(family);
  if (band === undefined) throw new Error(`The family "${family}" of ${actorFamilyIds.length} has no band in the lineage chart.`);
  return band;
}

/** Actors that are in the chart without a link: missions that were on the ground. */
const withoutLink: readonly string[] = ['eutm'];

/** Who is in the chart: every actor with at least one link, and the missions on the ground. No other choice is made by hand. */
export function actorsInChart(actors: Iterable<Actor>, links: readonly StoryLineage[]): Actor[] {
  const linked = new Set(links.flatMap(({ from, to }) => [...from, ...to].map(({ actor }) => actor.id)));
  return [...actors].filter(({ id }) => linked.has(id) || withoutLink.includes(id));
}
