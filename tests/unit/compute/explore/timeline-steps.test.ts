import { expect, test } from '@playwright/test';
import { type LaneStop, nearestStop, stepFrom, tabStop } from '../../../../src/compute/explore/timeline-steps.ts';

const stop = (key: string, lane: string, x: number, slug = key): LaneStop => ({ key, lane, x, slug, isCount: key !== slug });
const lanes = [
  [stop('a', 'upper', 10), stop('b', 'upper', 50), stop('upper c', 'upper', 90, 'c')],
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
  expect(tabStop(lanes, stop('gone', 'upper', 88), undefined)?.key).toBe('upper c');
  expect(tabStop(lanes, stop('gone', 'no lane', 88), 'e')?.key).toBe('e');
  expect(tabStop(lanes, undefined, undefined)?.key).toBe('a');
  expect(tabStop([], undefined, undefined)).toBeUndefined();
});
