import { expect, test } from '@playwright/test';
import { day, type TimeWindow } from '../../../../src/compute/explore/time-window.ts';
import { askedTimeWords, isOutside, periodOfWindow, windowOfPeriod, windowWords } from '../../../../src/compute/explore/window-choice.ts';
import { monthsAround, monthsLater, wholeMonths, windowLater, yearWindow } from '../../../../src/compute/explore/window-months.ts';

const span = (from: string, to: string): TimeWindow => ({ from: Date.parse(from), to: Date.parse(to) + day });
const bounds = span('2012-01-01', '2026-12-31');

test('a window is written as months where it has whole months, else as days; the whole time as nothing', () => {
  expect(periodOfWindow(span('2023-05-01', '2024-04-30'), bounds)).toEqual({ from: '2023-05', to: '2024-04' });
  expect(periodOfWindow(span('2013-01-10', '2013-01-31'), bounds)).toEqual({ from: '2013-01-10', to: '2013-01-31' });
  expect(periodOfWindow(bounds, bounds)).toEqual({ from: undefined, to: undefined });
  expect(periodOfWindow(span('2012-01-01', '2012-12-31'), bounds), 'it reaches one end').toEqual({ from: '2012-01', to: '2012-12' });
});

test('a window that ends between two days keeps its length', () => {
  const { from } = span('2013-01-10', '2013-01-10');
  expect(periodOfWindow({ from: from + day / 3, to: from + (4 * day) / 3 }, bounds)).toEqual({ from: '2013-01-10', to: '2013-01-10' });
  expect(periodOfWindow({ from: from - day / 3, to: from + (5 * day) / 3 }, bounds)).toEqual({ from: '2013-01-10', to: '2013-01-11' });
});

test('a period that is read again gives the same window', () => {
  for (const window of [span('2012-01-01', '2012-01-31'), span('2013-01-10', '2013-01-10'), span('2015-03-07', '2018-11-30'), bounds])
    expect(windowOfPeriod(periodOfWindow(window, bounds), bounds)).toEqual(window);
});

test('a period beyond the bounds shows what lies within them, and never less than a day', () => {
  expect(windowOfPeriod({ from: '1999-01', to: '2012-02' }, bounds)).toEqual(span('2012-01-01', '2012-02-29'));
  expect(windowOfPeriod({ from: '2026-06', to: undefined }, bounds)).toEqual(span('2026-06-01', '2026-12-31'));
  expect(windowOfPeriod({ from: '1999-01', to: '1999-12' }, bounds)).toEqual(span('2012-01-01', '2012-01-01'));
  expect(windowOfPeriod({ from: '2031-01', to: '2031-12' }, bounds)).toEqual(span('2026-12-31', '2026-12-31'));
});

test('a period outside of all that can be shown is known as such, and keeps its own words', () => {
  const asked = (from: string | undefined, to: string | undefined) =>
    askedTimeWords({ from, to }, windowOfPeriod({ from, to }, bounds), bounds).replaceAll('\u00a0', ' ');
  expect(isOutside({ from: '1960-01', to: '2011-12' }, bounds)).toBe(true);
  expect(asked('1960-01', '2011-12')).toBe('January 1960 – December 2011');
  expect(asked('2030-01', undefined)).toBe('since January 2030');
  expect(isOutside({ from: '2010-01', to: '2012-01' }, bounds)).toBe(false);
  expect(asked('2010-01', '2012-12')).toBe('2012');
  expect(isOutside({ from: undefined, to: undefined }, bounds)).toBe(false);
});

test('a window is worded no finer than it is', () => {
  const words = (window: TimeWindow) => windowWords(window).replaceAll('\u00a0', ' ');
  expect(words(bounds)).toBe('2012 – 2026');
  expect(words(yearWindow(2023))).toBe('2023');
  expect(words(span('2023-05-01', '2024-04-30'))).toBe('May 2023 – April 2024');
  expect(words(span('2013-01-10', '2013-01-20'))).toBe('10–20 January 2013');
  expect(words(span('2013-01-10', '2013-01-10'))).toBe('10 January 2013');
});

test('months around a moment are whole, have it in their middle, and stay within the bounds', () => {
  const moment = Date.parse('2023-11-14');
  expect(monthsAround(moment, 12, bounds)).toEqual(span('2023-05-01', '2024-04-30'));
  expect(monthsAround(moment, 3, bounds)).toEqual(span('2023-10-01', '2023-12-31'));
  expect(monthsAround(moment, 1, bounds)).toEqual(span('2023-11-01', '2023-11-30'));
  expect(monthsAround(bounds.from, 12, bounds)).toEqual(span('2012-01-01', '2012-12-31'));
  expect(monthsAround(bounds.to - 1, 12, bounds)).toEqual(span('2026-01-01', '2026-12-31'));
});

test('a window of whole months is known as such', () => {
  expect(wholeMonths(span('2023-05-01', '2024-04-30'))).toBe(12);
  expect(wholeMonths(span('2023-05-02', '2024-04-30'))).toBeUndefined();
});

test('months later whole months stay whole, other windows keep their length, and both stay within the bounds', () => {
  expect(windowLater(yearWindow(2013), 1, bounds)).toEqual(span('2013-02-01', '2014-01-31'));
  expect(windowLater(span('2024-02-01', '2024-02-29'), -1, bounds)).toEqual(span('2024-01-01', '2024-01-31'));
  expect(windowLater(span('2013-01-10', '2013-01-19'), 1, bounds)).toEqual(span('2013-02-10', '2013-02-19'));
  expect(windowLater(span('2026-01-01', '2026-06-30'), 12, bounds), 'no farther than the end').toEqual(span('2026-07-01', '2026-12-31'));
  expect(windowLater(span('2026-12-20', '2026-12-31'), 1, bounds)).toEqual(span('2026-12-20', '2026-12-31'));
  expect(windowLater(bounds, -12, bounds)).toEqual(bounds);
  expect(monthsLater(Date.parse('2013-01-10'), 12)).toBe(Date.parse('2014-01-10'));
});
