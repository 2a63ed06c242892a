import { expect, test } from '@playwright/test';
import { dateMark } from '../../../src/compute/date-mark.ts';

test('one day is a stroke', () => {
  expect(dateMark('2012-03-22')).toEqual({ shape: 'day', words: 'One day' });
});

test('a month or a year is an open box, and it is said that no more is known', () => {
  expect(dateMark('2012-03')).toEqual({ shape: 'box', words: 'Known to the month only' });
  expect(dateMark('2012')).toEqual({ shape: 'box', words: 'Known to the year only' });
});

test('a span is a line with two ends', () => {
  expect(dateMark('2012-03-21/2012-03-22')).toEqual({ shape: 'span', words: 'From the first to the last of these days' });
  expect(dateMark('2012-03/2012-05')).toEqual({ shape: 'span', words: 'From the first to the last of these months' });
});

test('"about" at either end gives soft ends', () => {
  for (const date of ['2012-02~', '2025-07-01?', '2026-04-25/2026-04-27~']) {
    expect(dateMark(date), date).toEqual({ shape: 'about', words: 'The date is only about right' });
  }
});

test('what has begun and has no end is an arrow; the words claim no day that the date does not name', () => {
  expect(dateMark('2025-09-03/..')).toEqual({ shape: 'open', words: 'Begun on this day; no end recorded' });
  expect(dateMark('2025-09/..')).toEqual({ shape: 'open', words: 'Begun in this month; no end recorded' });
  expect(dateMark('2026-04-28~/..')).toEqual({ shape: 'open', words: 'Begun at about this time; no end recorded' });
});
