import { expect, test } from '@playwright/test';
import { eventIndexFile } from '../../../../src/compute/event-index-file.ts';
import { readEventIndex } from '../../../../src/compute/event-index.ts';
import { laneWords, type TimelineEvent } from '../../../../src/compute/explore/lane-event.ts';
import { type LaneRecords, laneRecords } from '../../../../src/compute/explore/lane-recorded.ts';
import { type LaneOrder, laneOrders, type LaneWords } from '../../../../src/compute/explore/lanes.ts';
import { recordedCoverage } from '../../../../src/compute/explore/recorded-coverage.ts';
import { readRecordedDays, writeRecordedDays } from '../../../../src/compute/explore/recorded-days.ts';
import { storyTimelineEvents } from '../../../../src/compute/explore/story-lanes.ts';
import type { TimeWindow } from '../../../../src/compute/explore/time-window.ts';
import { lanesOf } from '../../../../src/compute/explore/timeline-lanes.ts';
import {
  beginsIn,
  goesOnInto,
  laneCountWords,
  layoutTimeline,
  type TimelineLayout,
  timelineRoom,
} from '../../../../src/compute/explore/timeline-layout.ts';
import { stretchesOf } from '../../../../src/compute/recorded-stretches.ts';
import { gatherMonths } from '../../../../src/compute/violence-bars.ts';
import { laneBoxes, overlapsOf } from '../../../samples/lane-boxes.ts';
import { monthlyRows, recordedRows } from '../../shipped-data.ts';
import { shippedStory } from '../../shipped-story.ts';

const bounds: TimeWindow = { from: Date.UTC(2012, 0, 1), to: Date.UTC(2027, 0, 1) };
const windows: Readonly<Record<string, TimeWindow>> = {
  '15 years': bounds,
  '2012': { from: Date.UTC(2012, 0, 1), to: Date.UTC(2013, 0, 1) },
  '2023': { from: Date.UTC(2023, 0, 1), to: Date.UTC(2024, 0, 1) },
  'January 2013': { from: Date.UTC(2013, 0, 1), to: Date.UTC(2013, 1, 1) },
  '22 March 2012': { from: Date.UTC(2012, 2, 22), to: Date.UTC(2012, 2, 23) },
};
/** Of the timeline in windows of 390, 820 and 1440 px; the last also beside an open event. */
const widths = [358, 772, 818, 1154];

let shipped: { readonly events: readonly TimelineEvent[]; readonly words: LaneWords } | undefined;
function world(): NonNullable<typeof shipped> {
  const story = shippedStory();
  shipped ??= { events: storyTimelineEvents(story), words: laneWords(readEventIndex(eventIndexFile(story))) };
  return shipped;
}

let records: ((order: LaneOrder) => LaneRecords) | undefined;
function recorded(order: LaneOrder): LaneRecords {
  if (!records) {
    const days = readRecordedDays(writeRecordedDays(recordedRows()));
    const coverage = recordedCoverage(stretchesOf(gatherMonths(monthlyRows())), bounds);
    records = (of) => laneRecords(of, days, coverage);
  }
  return records(order);
}

function layout(
  order: LaneOrder,
  stretch: TimeWindow,
  width: number,
  { open, isMatch = () => true }: { open?: string; isMatch?: (slug: string) => boolean } = {},
): TimelineLayout {
  const { events, words } = world();
  const lanes = lanesOf(events, order, words);
  return layoutTimeline(lanes, { stretch, bounds, isMatch, isMatchBefore: isMatch, open }, timelineRoom(width), recorded(order));
}

const counted = ({ lanes }: TimelineLayout) => lanes.flatMap(({ fitted }) => fitted.counts.flatMap(({ events }) => events.map(({ slug }) => slug)));
const marked = ({ lanes }: TimelineLayout) => lanes.flatMap(({ fitted }) => fitted.marks.map(({ event }) => event.slug));

for (const order of Object.keys(laneOrders) as LaneOrder[]) {
  for (const [name, stretch] of Object.entries(windows)) {
    test(`lanes by ${order}, ${name}: names, marks and counts never overlap, nothing is lost, nothing leaves the field`, () => {
      for (const width of widths) {
        const drawn = layout(order, stretch, width);
        const boxes = laneBoxes(drawn);
        expect(overlapsOf(boxes), `${width} px`).toEqual([]);
        const wanted = world()
          .events.filter((event) => beginsIn(event, stretch, bounds))
          .map(({ slug }) => slug);
        const goingOn = world()
          .events.filter((event) => goesOnInto(event, stretch, bounds))
          .map(({ slug }) => slug);
        expect([...marked(drawn), ...counted(drawn)].filter((slug) => !goingOn.includes(slug)).sort()).toEqual(wanted.sort());
        expect(
          drawn.lanes.reduce((sum, { running }) => sum + running, 0),
          'said, also where there is no room',
        ).toBe(goingOn.length);
        expect(
          counted(drawn).filter((slug) => goingOn.includes(slug)),
          'not counted',
        ).toEqual([]);
        for (const { what, left, right } of boxes) {
          expect(left, what).toBeGreaterThanOrEqual(-0.1);
          expect(right, what).toBeLessThanOrEqual(drawn.field.width + 0.1);
        }
      }
    });
  }
}

test('what began before and goes on is drawn from the edge with its name, and is not counted where it did not begin', () => {
  const drawn = layout('family', { from: Date.UTC(2014, 0, 1), to: Date.UTC(2015, 0, 1) }, 1154);
  const lane = drawn.lanes.find(({ fitted }) => fitted.marks.some(({ event }) => event.slug === 'operation-serval'));
  const serval = lane?.fitted.marks.find(({ event }) => event.slug === 'operation-serval');
  expect(serval).toMatchObject({ isRunning: true, startsBefore: true, endsAfter: false });
  expect(serval?.name?.lines.join(' ')).toContain('Serval');
  const middle = drawn.field.width / 2;
  expect(serval?.bar?.from).toBeLessThan(10);
  expect(serval?.bar?.to, 'until 13 July').toBeGreaterThan(middle);
  expect(lane?.events.map(({ slug }) => slug)).not.toContain('operation-serval');
  const later = layout('family', { from: Date.UTC(2014, 7, 1), to: Date.UTC(2015, 0, 1) }, 1154);
  expect(marked(later), 'it had ended').not.toContain('operation-serval');
  const others = layout('family', { from: Date.UTC(2014, 0, 1), to: Date.UTC(2015, 0, 1) }, 1154, { isMatch: (slug) => slug !== 'operation-serval' });
  expect(marked(others), 'it was not asked for').not.toContain('operation-serval');
});

test('a lane is as high as what it holds, and lanes follow each other', () => {
  const { lanes, height, rowHeight } = layout('family', bounds, 1154);
  lanes.forEach((lane, index) => {
    const next = lanes[index + 1];
    expect(lane.y + lane.height, lane.lane.label).toBeLessThanOrEqual(next?.y ?? height);
    expect(lane.rowsY + lane.fitted.rows * rowHeight).toBeLessThanOrEqual(lane.height);
  });
});

test('closer, all events of a year have a mark, and nearly all a name', () => {
  const { lanes } = layout('family', windows['2023'] as TimeWindow, 1154);
  const marks = lanes.flatMap(({ fitted }) => fitted.marks);
  expect(marks.filter(({ name }) => name).length / marks.length).toBeGreaterThan(0.85);
});

test('what a filter leaves out has a quiet mark where there is room, no name, and is not counted', () => {
  const coups = (slug: string) => slug.includes('coup');
  const drawn = layout('family', bounds, 1154, { isMatch: coups });
  expect(marked(drawn).length).toBeGreaterThan(2);
  expect([...marked(drawn), ...counted(drawn)].every(coups)).toBe(true);
  const quiet = drawn.lanes.flatMap(({ fitted }) => fitted.quiet);
  expect(quiet.length).toBeGreaterThan(50);
  expect(quiet.filter(({ name }) => name)).toEqual([]);
  expect(overlapsOf(laneBoxes(drawn))).toEqual([]);
});

test('the open event has its mark and its name in every window that it is in', () => {
  for (const width of widths) {
    const open = 'rfi-journalists-killed-kidal';
    const drawn = layout('family', bounds, width, { open });
    const mark = drawn.lanes.flatMap(({ fitted }) => fitted.marks).find(({ event }) => event.slug === open);
    expect(mark?.name?.lines.length, `${width} px`).toBeGreaterThan(0);
  }
});

test('recorded deaths stand in the lanes of families and regions; elsewhere in one lane for the whole country', () => {
  const withDensity = (order: LaneOrder) =>
    layout(order, bounds, 1154)
      .lanes.filter(({ density }) => density)
      .map(({ lane }) => lane.id);
  expect(withDensity('family')).toContain('al-qaeda');
  expect(withDensity('family'), 'no party is civilian').not.toContain('nobody');
  expect(withDensity('region')).toContain('mopti');
  for (const order of ['actor', 'kind', 'chapter'] as const) expect(withDensity(order), order).toEqual(['whole-country']);
});

test('a gap is no zero: it has words, and no bar stands in it', () => {
  const { lanes, field } = layout('region', bounds, 1154);
  const density = lanes.find(({ lane }) => lane.id === 'mopti')?.density;
  const gap = density?.missing.find(({ words }) => words !== '');
  expect(gap?.words).toBe('2024–25');
  const bars = density?.bars ?? [];
  expect(bars.length).toBeGreaterThan(50);
  expect(bars.filter(({ x }) => x > (gap?.from ?? 0) + 0.5 && x < (gap?.to ?? field.width))).toEqual([]);
  expect(bars.filter(({ isPreliminary }) => isPreliminary)).not.toEqual([]);
});

test('a lane says how many events it has, and in how many more it takes part', () => {
  expect(laneCountWords(51, 29)).toBe('51 · in 29 more');
  expect(laneCountWords(1, 0)).toBe('1 event');
  expect(laneCountWords(0, 0)).toBe('no event');
  expect(laneCountWords(0, 0, { quiet: 7 }), 'pale marks are events too').toBe('no match');
  expect(laneCountWords(0, 2)).toBe('in 2 others');
  expect(laneCountWords(0, 0, { running: 1, quiet: 2 }), 'a bar stands in the lane').toBe('1 from before');
});
