import { expect, test } from '@playwright/test';
import { lastPassed, readingLine } from '../../../src/compute/reading-line.ts';

test('the reading line lies below what sticks, in the upper part of what is free', () => {
  const line = readingLine({ height: 900, top: 173, left: 10_000 });
  expect(line).toBeGreaterThan(173);
  expect(line).toBeLessThan(173 + (900 - 173) / 2);
});

test('at the end of the page the line is at the foot of the window, and gets there without a leap', () => {
  expect(readingLine({ height: 900, top: 173, left: 0 })).toBe(900);
  const lines = Array.from({ length: 100 }, (_, index) => readingLine({ height: 900, top: 173, left: 990 - index * 10 }));
  for (const [index, line] of lines.entries()) expect(Math.abs(line - (lines[index - 1] ?? line))).toBeLessThan(12);
});

test('a window that is all strip has its line at the strip’s end', () => {
  expect(readingLine({ height: 150, top: 173, left: 500 })).toBe(173);
});

test('lastPassed finds the last top that is not below the line, with few questions', () => {
  const tops = Array.from({ length: 10_000 }, (_, index) => index * 50);
  let asked = 0;
  const topOf = (index: number) => {
    asked += 1;
    return tops[index] ?? Infinity;
  };
  expect(lastPassed(tops.length, topOf, 12_345)).toBe(246);
  expect(asked).toBeLessThan(16);
  expect(lastPassed(tops.length, topOf, -1)).toBe(-1);
  expect(lastPassed(tops.length, topOf, 1e9)).toBe(9_999);
  expect(lastPassed(0, topOf, 10)).toBe(-1);
});
