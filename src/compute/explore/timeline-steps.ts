import type { TimelineEvent } from './lane-event.ts';
import type { TimeWindow } from './time-window.ts';
import type { TimelineLayout } from './timeline-layout.ts';

/** Something in a lane that the keys reach: an event, or a count of several. */
export interface LaneStop {
  readonly key: string;
  readonly lane: string;
  readonly x: number;
  /** Its event; those of a count in order. */
  readonly slugs: readonly string[];
  readonly isCount: boolean;
}

/** Names a count: its lane and its first event. */
export function countKey(lane: string, events: readonly { readonly slug: string }[]): string {
  return `${lane} ${events[0]?.slug ?? ''}`;
}

type CountedLanes = Pick<TimelineLayout, 'lanes'>;

/** The events of a count, by its key; none where it is not in the layout. */
export function countedEvents({ lanes }: CountedLanes, key: string): readonly TimelineEvent[] {
  for (const { lane, fitted } of lanes)
    for (const { events } of fitted.counts) if (countKey(lane.id, events) === key) return events as readonly TimelineEvent[];
  return [];
}

/** The keys of the counts in which at least one of the events stands. */
export function countsWith({ lanes }: CountedLanes, slugs: ReadonlySet<string>): string[] {
  return lanes.flatMap(({ lane, fitted }) =>
    fitted.counts.filter(({ events }) => events.some(({ slug }) => slugs.has(slug))).map(({ events }) => countKey(lane.id, events)),
  );
}

/** All stops, lane by lane, each in order of time. Lanes without any are left out. */
export function laneStops({ lanes }: TimelineLayout): (readonly LaneStop[])[] {
  return lanes
    .map(({ lane: { id }, fitted: { marks, counts } }) =>
      [
        ...marks.map(({ event: { slug }, x }): LaneStop => ({ key: slug, lane: id, x, slugs: [slug], isCount: false })),
        ...counts.map(({ x, width, events }): LaneStop => ({
          key: countKey(id, events),
          lane: id,
          x: x + width / 2,
          slugs: events.map(({ slug }) => slug),
          isCount: true,
        })),
      ].sort((a, b) => a.x - b.x),
    )
    .filter((stops) => stops.length > 0);
}

/** The keys that lead from stop to stop. */
export const stepKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type StepKey = (typeof stepKeys)[number];

/**
 * The stop to which a key leads: along the lane with left, right, Home and End; up and down to the nearest one in the
 * lane above or below. Undefined where there is none.
 */
export function stepFrom(lanes: readonly (readonly LaneStop[])[], current: string, key: StepKey): LaneStop | undefined {
  const row = lanes.findIndex((stops) => stops.some((stop) => stop.key === current));
  const stops = lanes[row] ?? [];
  const place = stops.findIndex((stop) => stop.key === current);
  switch (key) {
    case 'ArrowLeft':
      return stops[place - 1];
    case 'ArrowRight':
      return stops[place + 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    case 'ArrowUp':
    case 'ArrowDown':
      return nearestStop(lanes[row + (key === 'ArrowUp' ? -1 : 1)] ?? [], stops[place]?.x ?? 0);
  }
}

/**
 * The event of a lane to which a key leads beyond the window: the next one before it or after it that matches. Undefined
 * where there is none, and for keys that do not go along a lane.
 * @param events of the lane, in order of time
 */
export function eventBeyond<Event extends { readonly slug: string; readonly first: number }>(
  events: readonly Event[],
  key: StepKey,
  { stretch, bounds, isMatch }: { readonly stretch: TimeWindow; readonly bounds: TimeWindow; readonly isMatch: (slug: string) => boolean },
): Event | undefined {
  if (key === 'ArrowLeft') return events.findLast(({ first, slug }) => first < stretch.from && first >= bounds.from && isMatch(slug));
  return key === 'ArrowRight' ? events.find(({ first, slug }) => first >= stretch.to && isMatch(slug)) : undefined;
}

/** The stop nearest to a place in the field, px. */
export function nearestStop(stops: readonly LaneStop[], x: number): LaneStop | undefined {
  let best: LaneStop | undefined;
  for (const stop of stops) if (!best || Math.abs(stop.x - x) < Math.abs(best.x - x)) best = stop;
  return best;
}

/**
 * Which stop the Tab key reaches: the one that it reached before, where it is still there; else where its first event is
 * now; else the nearest in its lane; else the open event, or the first of all.
 */
export function tabStop(lanes: readonly (readonly LaneStop[])[], before: LaneStop | undefined, open: string | undefined): LaneStop | undefined {
  const all = lanes.flat();
  const ofKey = (key: string | undefined) => all.find((stop) => stop.key === key);
  if (before) {
    const own = lanes.find(([first]) => first?.lane === before.lane);
    const found = ofKey(before.key) ?? all.find(({ slugs }) => slugs.includes(before.slugs[0] ?? '')) ?? (own && nearestStop(own, before.x));
    if (found) return found;
  }
  return ofKey(open) ?? all[0];
}
