import { expect, test } from '@playwright/test';
import { laneWords } from '../../../../src/compute/explore/lane-event.ts';
import { readEventIndex } from '../../../../src/compute/event-index.ts';
import { eventIndexFile } from '../../../../src/compute/event-index-file.ts';
import { storyTimelineEvents } from '../../../../src/compute/explore/story-lanes.ts';
import { lanesOf } from '../../../../src/compute/explore/timeline-lanes.ts';
import { layoutTimeline, timelineRoom } from '../../../../src/compute/explore/timeline-layout.ts';
import {
  countedEvents,
  countsWith,
  eventBeyond,
  type LaneStop,
  laneStops,
  nearestStop,
  stepFrom,
  tabStop,
} from '../../../../src/compute/explore/timeline-steps.ts';
import { shippedStory } from '../../shipped-story.ts';

const stop = (key: string, lane: string, x: number, ...slugs: readonly string[]): LaneStop => ({
  key,
  lane,
  x,
  slugs: slugs.length > 0 ? slugs : [key],
  isCount: slugs.length > 0,
});
const lanes = [
  [stop('a', 'upper', 10), stop('b', 'upper', 50), stop('upper c', 'upper', 90, 'c', 'f')],
  [stop('d', 'lower', 48), stop('e', 'lower', 300)],
];

test('arrows go along a lane, and to the nearest stop of the next lane', () => {
  expect(stepFrom(lanes, 'a', 'ArrowRight')?.key).toBe('b');
  expect(stepFrom(lanes, 'b', 'ArrowRight')?.key, 'a count is a stop too').toBe('upper c');
  expect(stepFrom(lanes, 'a', 'ArrowLeft')).toBeUndefined();
  expect(stepFrom(lanes, 'upper c', 'ArrowRight')).toBeUndefined();
  expect(stepFrom(lanes, 'b', 'ArrowDown')?.key).toBe('d');
  expect(stepFrom(lanes, 'e', 'ArrowUp')?.key).toBe('upper c');
  expect(stepFrom(lanes, 'a', 'ArrowUp')).toBeUndefined();
  expect(stepFrom(lanes, 'b', 'Home')?.key).toBe('a');
  expect(stepFrom(lanes, 'a', 'End')?.key).toBe('upper c');
});

test('the nearest stop of none is none', () => {
  expect(nearestStop([], 10)).toBeUndefined();
});

test('the Tab key comes back to where it was, or as near as can be', () => {
  expect(tabStop(lanes, lanes[0]?.[1], undefined)?.key).toBe('b');
  expect(tabStop(lanes, stop('upper b', 'upper', 50, 'b'), undefined)?.key, 'out of its count').toBe('b');
  expect(tabStop(lanes, stop('f', 'upper', 12), undefined)?.key, 'into a count').toBe('upper c');
  expect(tabStop(lanes, stop('gone b', 'gone', 50, 'b'), undefined)?.key, 'a count of lanes that were divided otherwise').toBe('b');
  expect(tabStop(lanes, stop('gone', 'upper', 88), undefined)?.key).toBe('upper c');
  expect(tabStop(lanes, stop('gone', 'no lane', 88), 'e')?.key).toBe('e');
  expect(tabStop(lanes, undefined, undefined)?.key).toBe('a');
  expect(tabStop([], undefined, undefined)).toBeUndefined();
});

test('beyond the window a key leads to the next event of the lane that matches', () => {
  const events = [5, 15, 25, 35, 45].map((first) => ({ slug: String(first), first }));
  const view = { stretch: { from: 20, to: 30 }, bounds: { from: 10, to: 50 }, isMatch: (slug: string) => slug !== '35' };
  expect(eventBeyond(events, 'ArrowRight', view)?.slug, '35 does not match').toBe('45');
  expect(eventBeyond(events, 'ArrowLeft', view)?.slug).toBe('15');
  expect(eventBeyond(events, 'ArrowLeft', { ...view, stretch: { from: 12, to: 22 } }), 'what is before all time has no window').toBeUndefined();
  expect(eventBeyond(events, 'ArrowUp', view)).toBeUndefined();
});

test('a count is found by its key, and by each event that stands in it', () => {
  const story = shippedStory();
  const bounds = { from: Date.UTC(2012, 0, 1), to: Date.UTC(2027, 0, 1) };
  const shown = lanesOf(storyTimelineEvents(story), 'family', laneWords(readEventIndex(eventIndexFile(story))));
  const layout = layoutTimeline(
    shown,
    { stretch: bounds, bounds, isMatch: () => true, isMatchBefore: () => true, open: undefined },
    timelineRoom(358),
  );
  const counts = laneStops(layout)
    .flat()
    .filter(({ isCount }) => isCount);
  expect(counts.length, 'fifteen years on a phone').toBeGreaterThan(10);
  for (const { key } of counts) {
    const events = countedEvents(layout, key);
    expect(events.length, key).toBeGreaterThan(0);
    for (const { slug } of events) expect(countsWith(layout, new Set([slug])), slug).toEqual([key]);
  }
  expect(countsWith(layout, new Set())).toEqual([]);
  expect(countedEvents(layout, 'no lane 2012')).toEqual([]);
});
