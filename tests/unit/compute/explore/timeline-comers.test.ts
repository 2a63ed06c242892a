import { expect, test } from '@playwright/test';
import type { TimelineEvent } from '../../../../src/compute/explore/lane-event.ts';
import { comersInto, type LaidOut } from '../../../../src/compute/explore/timeline-comers.ts';

/** A lane with events at some moments, each named by its moment. */
function lane(id: string, ...moments: readonly number[]): LaidOut['lanes'][number] {
  const events = moments.map((first) => ({ slug: String(first), first }) as TimelineEvent);
  return { lane: { id, label: id, families: [], events, touched: [] } };
}

/** Laid out for 1000 to 2000, one px for each 10. */
const laidOut = (...lanes: LaidOut['lanes']): LaidOut => ({ stretch: { from: 1000, to: 2000 }, field: { width: 100 }, lanes });
const all = () => true;

test('what stood in the window when it was laid out does not come into it', () => {
  expect(comersInto(laidOut(lane('state', 1000, 1500, 1999)), { from: 500, to: 2500 }, all).size).toBe(0);
});

test('what comes in at either side stands where it begins, by lane', () => {
  const wider = { from: 0, to: 4000 };
  const comers = comersInto(laidOut(lane('state', 400, 1500, 2000, 3600), lane('foreign', 1500), lane('al-qaeda', 3999)), wider, all);
  expect([...comers]).toEqual([
    ['state', [10, 50, 90]],
    ['al-qaeda', [100]],
  ]);
});

test('a window moved along, and one that has nothing in common with the layout', () => {
  const lanes = laidOut(lane('state', 500, 1500, 2100, 9000));
  expect(comersInto(lanes, { from: 1200, to: 2200 }, all).get('state')).toEqual([90]);
  expect(comersInto(lanes, { from: 8500, to: 9500 }, all).get('state')).toEqual([50]);
  expect(comersInto(lanes, { from: 0, to: 1000 }, all).get('state')).toEqual([50]);
});

test('what does not match stays away, and on one px stands one', () => {
  const lanes = laidOut(lane('state', 2100, 2101, 2102, 2900));
  const comers = comersInto(lanes, { from: 1000, to: 3000 }, (slug) => slug !== '2900');
  expect([...comers]).toEqual([['state', [55]]]);
});
