import { daySpan } from '../model/date-span.ts';
import { noRegion } from './choice/choice.ts';
import type { Facet } from './choice/facets.ts';

/** The little of an event that filters and timelines need in the browser. Its title stands in the page. */
export interface IndexedEvent {
  readonly slug: string;
  /** EDTF. */
  readonly date: string;
  /** First day, ms UTC. */
  readonly first: number;
  /** Last day, ms UTC; undefined where no end is known. */
  readonly last: number | undefined;
  readonly kind: string;
  readonly importance: number;
  /** Regions of Mali, as they were in 2012. */
  readonly regions: readonly string[];
  readonly place: string;
  readonly actors: readonly { readonly id: string; readonly role: string }[];
  readonly chapter: string;
  readonly corroboration: string;
  /** Accounts of it differ on some point. */
  readonly contested: boolean;
}

/** A value with the word that readers see. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
}

export interface IndexedActor extends Labelled {
  readonly family: string;
  /** All other names, former ones too. */
  readonly otherNames: readonly string[];
}

/** All events in order, and the words for what they name. */
export interface EventIndex {
  readonly events: readonly IndexedEvent[];
  /** What can be chosen under each facet, in the order in which it is shown. */
  readonly options: Readonly<Record<Facet, readonly Labelled[]>>;
  readonly actors: readonly IndexedActor[];
  readonly families: readonly Labelled[];
  readonly places: readonly Labelled[];
}

/** An event as it is sent: places in the lists of the file stand for ids, and one number for each actor with its role. */
export type EventRow = readonly [
  slug: string,
  date: string,
  kind: number,
  importance: number,
  regions: readonly number[],
  place: number,
  /** Actor, then role, and so on in turn. */
  actors: readonly number[],
  chapter: number,
  corroboration: number,
  contested: 0 | 1,
];

/** The events as one file. Lists of pairs: id, label. */
export interface EventIndexFile {
  readonly version: 1;
  readonly kinds: readonly Pair[];
  readonly regions: readonly Pair[];
  readonly chapters: readonly Pair[];
  readonly importances: readonly Pair[];
  readonly corroborations: readonly Pair[];
  readonly families: readonly Pair[];
  readonly roles: readonly string[];
  readonly places: readonly Pair[];
  /** Id, short name, family, other names. */
  readonly actors: readonly (readonly [id: string, name: string, family: number, otherNames: readonly string[]])[];
  readonly events: readonly EventRow[];
}
type Pair = readonly [id: string, label: string];

const parts = ['kinds', 'regions', 'chapters', 'importances', 'corroborations', 'families', 'roles', 'places', 'actors', 'events'] as const;

/**
 * Reads the file of events.
 * @throws where it is of another version, or a part is missing
 */
export function readEventIndex(sent: unknown): EventIndex {
  const file = (sent ?? {}) as EventIndexFile;
  // A later file says so here, whatever the types promise.
  if ((file.version as unknown) !== 1) throw new Error(`The file of events is of version ${String(file.version)}, not 1.`);
  const missing = parts.find((part) => !Array.isArray(file[part]));
  if (missing !== undefined) throw new Error(`The file of events has no ${missing}.`);

  const labelled = (pairs: readonly Pair[]): Labelled[] => pairs.map(([id, label]) => ({ id, label }));
  const idAt = (list: readonly (readonly [string, ...unknown[]])[], position: number) => list[position]?.[0] ?? lost(position);
  const families = labelled(file.families);
  const actors = file.actors.map(([id, label, family, otherNames]) => ({ id, label, family: families[family]?.id ?? lost(family), otherNames }));
  const events = file.events.map(([slug, date, kind, importance, regions, place, cast, chapter, corroboration, contested]) => ({
    slug,
    date,
    ...daySpan(date),
    kind: idAt(file.kinds, kind),
    importance,
    regions: regions.map((region) => idAt(file.regions, region)),
    place: idAt(file.places, place),
    actors: cast.flatMap((actor, position) =>
      position % 2 === 0 ? [{ id: idAt(file.actors, actor), role: file.roles[cast[position + 1] ?? -1] ?? lost(position) }] : [],
    ),
    chapter: idAt(file.chapters, chapter),
    corroboration: idAt(file.corroborations, corroboration),
    contested: contested === 1,
  }));
  const options = {
    actor: actors,
    kind: labelled(file.kinds),
    region: [...labelled(file.regions), { id: noRegion, label: 'Abroad, or no region named' }],
    chapter: labelled(file.chapters),
    importance: labelled(file.importances),
    corroboration: labelled(file.corroborations),
    contested: [
      { id: 'yes', label: 'Accounts differ' },
      { id: 'no', label: 'No differing accounts here' },
    ],
  };
  return { events, options, actors, families, places: labelled(file.places) };
}

function lost(position: number): never {
  throw new Error(`The file of events names position ${position}, where nothing stands.`);
}

/** The word for a value of a facet; the value itself where there is none. */
export function labelOf({ options }: EventIndex, facet: Facet, value: string): string {
  return options[facet].find(({ id }) => id === value)?.label ?? value;
}
