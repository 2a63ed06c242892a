import { bisector } from 'd3-array';
import type { TimelineEvent } from './lane-event.ts';
import type { Lane } from './lanes.ts';
import type { TimeWindow } from './time-window.ts';

/** What was laid out: its window, and the width of its field, px. */
export interface LaidOut {
  readonly stretch: TimeWindow;
  readonly field: { readonly width: number };
  readonly lanes: readonly { readonly lane: Lane<TimelineEvent> }[];
}

/** Places by the id of their lane, px from the left edge of the field. */
export type Comers = ReadonlyMap<string, readonly number[]>;

const bisectFirst = bisector(({ first }: TimelineEvent) => first).left;

/**
 * Where events stand that have come into the window since it was laid out; at most one for each px of a lane, as only one
 * could be seen. Lanes without any are left out.
 * @param lanes of which each has its events in order of time
 */
export function comersInto({ stretch, field, lanes }: LaidOut, seen: TimeWindow, isMatch: (slug: string) => boolean): Comers {
  const px = field.width / (seen.to - seen.from);
  const since = { from: seen.from, to: Math.min(seen.to, stretch.from) };
  const until = { from: Math.max(seen.from, stretch.to), to: seen.to };
  const comers = lanes.map(({ lane: { id, events } }) => {
    const come = [since, until].flatMap(({ from, to }) => events.slice(bisectFirst(events, from), bisectFirst(events, to)));
    const places = come.filter(({ slug }) => isMatch(slug)).map(({ first }) => Math.round((first - seen.from) * px));
    return [id, [...new Set(places)]] as const;
  });
  return new Map(comers.filter(([, places]) => places.length > 0));
}
