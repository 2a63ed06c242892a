import { expect, test } from '@playwright/test';
import { blockingTime, frameTimes, median, quantile, smoothness } from '../../bench/statistics.ts';

test('median(values) is the value in the middle, or halfway between the two in the middle', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeUndefined();
});

test('median(values) leaves the values as they were', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test('quantile(values, share) lies between two values in proportion', () => {
  const values = Array.from({ length: 101 }, (_, index) => index);
  expect(quantile(values, 0.95)).toBe(95);
  expect(quantile([10, 20], 0.95)).toBeCloseTo(19.5);
  expect(quantile([10, 20], 1)).toBe(20);
  expect(quantile([10, 20], 0)).toBe(10);
});

test('blockingTime(tasks) counts what tasks take beyond 50 ms', () => {
  const tasks = [
    { start: 200, duration: 50 },
    { start: 300, duration: 90 },
    { start: 500, duration: 150 },
  ];
  expect(blockingTime(tasks, { from: 100, until: 1000 })).toBe(40 + 100);
});

test('blockingTime(tasks) counts only what lies between the first paint and the quiet', () => {
  const early = { start: 0, duration: 300 };
  const late = { start: 900, duration: 300 };
  expect(blockingTime([early], { from: 400, until: 1000 })).toBe(0);
  expect(blockingTime([early], { from: 100, until: 1000 }), '200 ms of it are left').toBe(150);
  expect(blockingTime([late], { from: 0, until: 1000 }), '100 ms of it come in time').toBe(50);
});

test('frames are measured from one to the next', () => {
  expect(frameTimes([100, 116, 150])).toEqual([16, 34]);
  expect(frameTimes([100])).toEqual([]);
});

test('smoothness(times) tells the middle, the slow and the worst frame', () => {
  const times = [...Array.from({ length: 99 }, () => 16), 100];
  expect(smoothness(times)).toEqual({ middle: 16, p95: 16, worst: 100 });
  expect(() => smoothness([])).toThrow('No frames');
});
