import type { TimelineEvent } from './lane-event.ts';
import { dividesRecorded, wholeCountry } from './lane-recorded.ts';
import { divideIntoLanes, type Lane, type LaneOrder, type LaneWords } from './lanes.ts';

/** The lanes of the timeline: those of the events, and one for recorded deaths where these cannot be divided likewise. */
export function lanesOf(events: readonly TimelineEvent[], order: LaneOrder, words: LaneWords): Lane<TimelineEvent>[] {
  const lanes = divideIntoLanes(events, order, words);
  return dividesRecorded(order) ? lanes : [...lanes, wholeCountry];
}
