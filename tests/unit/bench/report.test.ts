import { expect, test } from '@playwright/test';
import { reportWords } from '../../bench/report.ts';
import type { Measured, SiteResults } from '../../bench/results.ts';
import { medianVisit } from '../../bench/results.ts';

const loading = {
  firstPaint: 500,
  largestPaint: 1000,
  shift: 0,
  blocking: 20,
  bytes: { HTML: 60 * 1024, scripts: 10 * 1024 },
  requests: 9,
  requestsElsewhere: 0,
};
const smooth = { middle: 16.7, p95: 16.8, worst: 20, longTasks: 0, longestTask: 0 };
const story = {
  loading,
  scrolling: smooth,
  dragging: undefined,
  answers: [{ name: 'open a line', duration: 40, why: undefined }],
  bytesAfterUse: loading.bytes,
  shift: 0,
  heap: 2 ** 20,
};
const measured = (largestPaint: number): Measured[] =>
  (['desktop', 'phone'] as const).map((profile) => ({
    profile,
    story: { ...story, loading: { ...loading, largestPaint } },
    plain: loading,
    explore: { ...story, zooming: profile === 'phone' ? { ...smooth, p95: 40 } : smooth, panning: undefined },
  }));
const site = (largestPaint: number): SiteResults => ({
  events: 150,
  made: false,
  build: { seconds: 12, peak: 900 },
  parts: [{ name: 'cards', count: 50, size: 200 }],
  measured: measured(largestPaint),
});
const report = (largestPaint: number, before?: string) =>
  reportWords([{ date: '2026-11-22', runs: 5, machine: '4 cores', site: site(largestPaint) }], before);
const note = '**LCP, phone, as a multiple of plain HTML, 150 events**';

test('the report sets each budget beside its measure, and says where one is missed', () => {
  expect(report(1050)).toContain('| LCP, phone, as a multiple of plain HTML | ≤ 1.1 times | 1.05 times | kept |');
  expect(report(1300)).toContain('| LCP, phone, as a multiple of plain HTML | ≤ 1.1 times | 1.3 times | **missed** |');
});

test('the page of all events has its own budgets: on a phone a frame may take twice as long', () => {
  expect(report(1050)).toContain('| /explore/, zooming, desktop, p95 frame | ≤ 17 ms | 16.8 ms | kept |');
  expect(report(1050)).toContain('| /explore/, zooming, phone, p95 frame | ≤ 33 ms | 40 ms | **missed** |');
});

test('what could not be measured is neither kept nor missed', () => {
  expect(report(1050)).toContain('| Dragging the timeline, desktop, p95 frame | ≤ 17 ms | not measured |  |');
});

test('a missed budget gets a line for a note, and a note once written stays as it is', () => {
  expect(report(1050)).not.toContain(note);
  const first = report(1300);
  expect(first).toContain(`- ${note}: why, and what it would take: (not yet written)`);

  const written = first.replace('why, and what it would take: (not yet written)', 'the map comes first.\n  It could come later.');
  const second = report(1400, written);
  expect(second).toContain(`- ${note}: the map comes first.\n  It could come later.\n`);
  expect(second.split(note)).toHaveLength(2);
});

test('the median of several visits is that of each measure by itself', () => {
  const visits = [1000, 3000, 2000].map((largestPaint) => ({ ...story, loading: { ...loading, largestPaint } }));
  const answers = [{ name: 'open a line', duration: undefined, why: 'could not be done' }];
  const { loading: middle, answers: all, dragging } = medianVisit([...visits, { ...story, answers }]);
  expect(middle.largestPaint).toBe(1500);
  expect(middle.bytes).toEqual(loading.bytes);
  expect(all, 'the run in which it failed is left out').toEqual([{ name: 'open a line', duration: 40, why: undefined }]);
  expect(dragging).toBeUndefined();
});
