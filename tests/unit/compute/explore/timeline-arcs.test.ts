import { expect, test } from '@playwright/test';
import type { TimelineEvent } from '../../../../src/compute/explore/lane-event.ts';
import { timelineArcs } from '../../../../src/compute/explore/timeline-arcs.ts';
import { layoutTimeline, timelineRoom } from '../../../../src/compute/explore/timeline-layout.ts';

const day = 86_400_000;
const event = (slug: string, date: string): TimelineEvent => ({
  slug,
  title: slug,
  name: slug,
  kind: 'battle',
  importance: 1,
  first: Date.parse(date),
  last: Date.parse(date),
  precision: 'day',
  about: false,
  chapter: 'one',
  regions: ['kidal'],
  abroad: false,
  actors: [],
  dateWords: date,
  placeName: 'Kidal',
  corroboration: 'independent',
  contested: false,
});
const events = [
  event('long-before', '2011-01-01'),
  event('cause', '2012-02-01'),
  event('open', '2012-06-01'),
  event('effect', '2012-09-01'),
  event('later', '2014-01-01'),
];
const stretch = { from: Date.UTC(2012, 0, 1), to: Date.UTC(2013, 0, 1) };
const bounds = { from: Date.UTC(2010, 0, 1), to: stretch.to + 5000 * day };
const drawn = layoutTimeline(
  [{ id: 'one', label: 'One', families: [], events, touched: [] }],
  { stretch, bounds, isMatch: () => true, isMatchBefore: () => true, open: 'open' },
  timelineRoom(1000),
);
const known = new Map(events.map((each) => [each.slug, each]));

test('arcs go to causes and effects in the window; the others are counted', () => {
  const { open, arcs, outside } = timelineArcs(drawn, 'open', { causes: ['long-before', 'cause'], effects: ['effect', 'later'] }, known);
  expect(open?.x).toBeCloseTo(((Date.parse('2012-06-01') - stretch.from) / (stretch.to - stretch.from)) * drawn.field.width, 0);
  expect(arcs.map(({ slug, way }) => [slug, way])).toEqual([
    ['cause', 'cause'],
    ['effect', 'effect'],
  ]);
  expect(outside).toEqual(['1 of these before this window', '1 of these after this window']);
});

test('an arc rises over both marks', () => {
  const [arc] = timelineArcs(drawn, 'open', { causes: ['cause'], effects: [] }, known).arcs;
  const heights = [...(arc?.path ?? '').matchAll(/[\d.-]+ ([\d.-]+)/gu)].map(([, y]) => Number(y));
  expect(heights).toHaveLength(4);
  expect(Math.min(...heights)).toBeLessThan(Math.min(heights[0] ?? 0, heights[3] ?? 0));
});

test('nothing open, nothing drawn', () => {
  expect(timelineArcs(drawn, undefined, { causes: [], effects: [] }, known)).toEqual({ open: undefined, arcs: [], outside: [] });
  expect(timelineArcs(drawn, 'later', { causes: ['open'], effects: [] }, known).arcs).toEqual([]);
});
