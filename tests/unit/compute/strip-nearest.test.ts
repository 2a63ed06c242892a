import { expect, test } from '@playwright/test';
import { findAround, findBeforeAndAfter, findNearest } from '../../../src/compute/strip-nearest.ts';

const mark = (x: number, essential = false, drawnX = x) => ({ x, drawnX, essential });

test('the nearest mark by date is found within reach, and none beyond it', () => {
  const marks = [mark(10), mark(30), mark(100)];
  expect(findNearest(marks, 24, 14)?.mark).toBe(marks[1]);
  expect(findNearest(marks, 60, 14)).toBeUndefined();
  expect(findNearest(marks, 60, Infinity)?.mark).toBe(marks[1]);
  expect(findNearest([], 60, 14)).toBeUndefined();
});

test('of several at the same spot the essential one is named, and how many more there are', () => {
  const marks = [mark(30), mark(30.5), mark(30, true), mark(32)];
  expect(findNearest(marks, 29, 14)).toEqual({ mark: marks[2], others: 2 });
});

test('what lies under a finger comes essential first, then in order; a shape also where it is drawn', () => {
  const marks = [mark(90), mark(98), mark(103, true), mark(112, true, 105), mark(107)];
  expect(findAround(marks, 100, 6)).toEqual([marks[2], marks[3], marks[1]]);
  expect(findAround(marks, 300, 6)).toEqual([]);
});

test('where nothing lies under the finger, the last before and the first after are found', () => {
  const marks = [mark(-20), mark(10), mark(50), mark(50)];
  expect(findBeforeAndAfter(marks, 30)).toEqual([marks[1], marks[2]]);
  expect(findBeforeAndAfter(marks, -30)).toEqual([marks[0]]);
  expect(findBeforeAndAfter(marks, 60)).toEqual([marks[3]]);
});
