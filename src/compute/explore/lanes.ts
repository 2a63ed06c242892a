import {
  type ActorFamily,
  type ActorRole,
  type EventKind,
  eventKinds,
  type KindGroup,
  kindGroupIds,
  kindGroups,
  type Region,
  regionIds,
  regions,
} from '../../model/vocabulary.ts';

/** By what the timeline is divided into lanes. */
export const laneOrders = {
  family: 'Who takes part',
  actor: 'Actor',
  region: 'Region',
  kind: 'Kind',
  chapter: 'Chapter',
} as const;
export type LaneOrder = keyof typeof laneOrders;

/** What decides in which lane an event stands. */
export interface LaneFacts {
  readonly slug: string;
  readonly kind: EventKind;
  readonly chapter: string;
  readonly regions: readonly Region[];
  /** Outside of Mali, or no region is named: all of the country. */
  readonly abroad: boolean;
  readonly actors: readonly { readonly id: string; readonly family: ActorFamily; readonly role: ActorRole }[];
}

/** A lane: the events that stand in it, and those that only touch it. */
export interface Lane<Facts extends LaneFacts = LaneFacts> {
  readonly id: string;
  readonly label: string;
  /** The families whose colour and texture the lane bears; none for lanes of another order. */
  readonly families: readonly ActorFamily[];
  readonly events: readonly Facts[];
  /** Events of other lanes in which this one takes part too: short strokes. */
  readonly touched: readonly Facts[];
}

/** Names for lanes of actors and chapters. */
export interface LaneWords {
  readonly actors: ReadonlyMap<string, { readonly name: string; readonly family: ActorFamily }>;
  readonly chapters: readonly { readonly slug: string; readonly title: string }[];
}

/** Families that share a lane, in the order of the lanes. */
const familyLanes: readonly { id: string; label: string; families: readonly ActorFamily[] }[] = [
  { id: 'islamic-state', label: 'Islamic State-linked', families: ['islamic-state-linked'] },
  { id: 'al-qaeda', label: 'al-Qaeda-linked', families: ['al-qaeda-linked'] },
  { id: 'azawad', label: 'Azawad movements', families: ['azawad-movements'] },
  { id: 'pro-government', label: 'Pro-government movements', families: ['pro-government-movements'] },
  { id: 'self-defence', label: 'Self-defence groups', families: ['self-defence'] },
  { id: 'state', label: 'State and politics', families: ['state-forces', 'government', 'political-and-civil'] },
  { id: 'foreign', label: 'Foreign forces', families: ['foreign-forces'] },
  { id: 'missions', label: 'Missions, regional bodies, courts', families: ['un-and-missions', 'regional-bodies', 'international-justice'] },
  { id: 'nobody', label: 'No party named', families: ['civilians'] },
];

/**
 * Who stands for an event, by role. Who is only blamed comes after those whose part nobody denies: a lane says who takes
 * part, not who is at fault.
 */
const roleOrder: readonly ActorRole[] = [
  'attacker',
  'claimed',
  'founder',
  'party',
  'signatory',
  'mediator',
  'blamed',
  'target',
  'tried',
  'affected',
  'cited',
];

const leaders = new WeakMap<object, { readonly actor: LaneFacts['actors'][number] | undefined }>();

/** The actor that stands for an event; civilians only where nobody else is named. Worked out once for each event. */
export function leadingActor(facts: Pick<LaneFacts, 'actors'>): LaneFacts['actors'][number] | undefined {
  const known = leaders.get(facts) ?? { actor: firstInRank(facts) };
  leaders.set(facts, known);
  return known.actor;
}

function firstInRank(facts: Pick<LaneFacts, 'actors'>): LaneFacts['actors'][number] | undefined {
  const named = facts.actors.filter(({ family }) => family !== 'civilians');
  const ranked = (named.length > 0 ? named : facts.actors).map((actor, index) => ({ actor, rank: roleOrder.indexOf(actor.role) * 100 + index }));
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.actor;
}

/**
 * Divides events into lanes. Every event stands in exactly one; the lanes in which it takes part besides are touched.
 * Lanes of actors hold those with the most events, so many at most; the rest stands under "All others".
 */
export function divideIntoLanes<Facts extends LaneFacts>(events: readonly Facts[], order: LaneOrder, words: LaneWords): Lane<Facts>[] {
  switch (order) {
    case 'family':
      return familyLanes.map(({ id, label, families }) => {
        const isIn = (family: ActorFamily | undefined) => family !== undefined && families.includes(family);
        const own = events.filter((event) => isIn(leadingActor(event)?.family ?? 'civilians'));
        const isOwn = new Set(own);
        const takesPart = (event: Facts) => id !== 'nobody' && event.actors.some(({ family }) => isIn(family));
        return { id, label, families, events: own, touched: events.filter((event) => takesPart(event) && !isOwn.has(event)) };
      });
    case 'actor':
      return actorLanes(events, words.actors);
    case 'region': {
      const laneOf = (event: Facts) => (event.abroad ? 'abroad' : event.regions.length === 1 ? (event.regions[0] ?? 'several') : 'several');
      const lanes = [
        ...regionIds.map((id) => ({ id: id as string, label: regions[id].label as string })),
        { id: 'several', label: 'Several regions' },
        { id: 'abroad', label: 'Abroad, or no region named' },
      ];
      return lanes.map(({ id, label }) => {
        const own = events.filter((event) => laneOf(event) === id);
        const touched = events.filter(
          (event) => laneOf(event) === 'several' && id !== 'several' && event.regions.length < 5 && (event.regions as readonly string[]).includes(id),
        );
        return { id, label, families: [], events: own, touched };
      });
    }
    case 'kind':
      return kindGroupIds.map((id: KindGroup) => ({
        id,
        label: kindGroups[id].label,
        families: [],
        events: events.filter(({ kind }) => eventKinds[kind].group === id),
        touched: [],
      }));
    case 'chapter':
      return words.chapters.map(({ slug, title }) => ({
        id: slug,
        label: title,
        families: [],
        events: events.filter(({ chapter }) => chapter === slug),
        touched: [],
      }));
  }
}

/** Lanes of single actors at most, px of height being what they are. */
const mostActorLanes = 16;

function actorLanes<Facts extends LaneFacts>(
  events: readonly Facts[],
  actors: ReadonlyMap<string, { name: string; family: ActorFamily }>,
): Lane<Facts>[] {
  const led = new Map<string, Facts[]>();
  for (const event of events) {
    const id = leadingActor(event)?.id ?? '';
    const own = led.get(id);
    if (own) own.push(event);
    else led.set(id, [event]);
  }
  const order = familyLanes.flatMap(({ families }) => families);
  const familyOf = (id: string) => actors.get(id)?.family ?? 'civilians';
  const chosen = [...led]
    .filter(([id]) => id !== '' && familyOf(id) !== 'civilians')
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1))
    .slice(0, mostActorLanes)
    .sort(([a, ofA], [b, ofB]) => order.indexOf(familyOf(a)) - order.indexOf(familyOf(b)) || ofB.length - ofA.length || (a < b ? -1 : 1));
  const isLed = new Map(chosen.map(([id, own]) => [id, new Set(own)]));
  const lanes = chosen.map(([id, own]) => ({
    id,
    label: actors.get(id)?.name ?? id,
    families: [familyOf(id)],
    events: own,
    touched: events.filter((event) => isLed.get(id)?.has(event) !== true && event.actors.some((actor) => actor.id === id)),
  }));
  const shown = new Set(chosen.flatMap(([, own]) => own));
  return [...lanes, { id: 'others', label: 'All others', families: [], events: events.filter((event) => !shown.has(event)), touched: [] }];
}
