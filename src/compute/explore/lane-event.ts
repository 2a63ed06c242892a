import type { ActorFamily, EventKind, Importance, Region } from '../../model/vocabulary.ts';
import { datePrecision, isApproximate } from '../date-words.ts';
import type { EventIndex, IndexedEvent } from '../event-index.ts';
import type { LaneEvent } from './lane-fit.ts';
import type { LaneFacts, LaneWords } from './lanes.ts';

/** An event with all that lanes need to know of it. */
export interface TimelineEvent extends LaneEvent, LaneFacts {
  readonly dateWords: string;
  readonly placeName: string;
  readonly corroboration: string;
  readonly contested: boolean;
}

/** Makes what the lanes need of an event of the index and its words. The index has been checked when it was written. */
export function timelineEvent(
  event: IndexedEvent & { readonly title: string; readonly name: string; readonly dateWords: string; readonly placeName: string },
  families: ReadonlyMap<string, string>,
): TimelineEvent {
  const { slug, date, first, last, title, name, regions, chapter, dateWords, placeName, corroboration, contested } = event;
  return {
    slug,
    title,
    name: name === '' ? title : name,
    kind: event.kind as EventKind,
    importance: event.importance as Importance,
    first,
    last,
    precision: datePrecision(date),
    about: isApproximate(date),
    chapter,
    regions: regions as readonly Region[],
    abroad: regions.length === 0,
    actors: event.actors.map(({ id, role }) => ({ id, role, family: families.get(id) ?? 'civilians' })) as LaneFacts['actors'],
    dateWords,
    placeName,
    corroboration,
    contested,
  };
}

/** The words for lanes of actors and chapters. */
export function laneWords({ actors, options }: EventIndex): LaneWords {
  return {
    actors: new Map(actors.map(({ id, label, family }) => [id, { name: label, family: family as ActorFamily }])),
    chapters: options.chapter.map(({ id, label }) => ({ slug: id, title: label })),
  };
}
