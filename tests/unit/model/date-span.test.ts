import { expect, test } from '@playwright/test';
import edtf from 'edtf';
import { daySpan } from '../../../src/model/date-span.ts';

/** First and last day of a date, as people write them. */
function days(text: string): string {
  const { first, last } = daySpan(text);
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
  return `${iso(first)} … ${last === undefined ? 'open' : iso(last)}`.replaceAll('T00:00:00.000Z', '');
}

test('a day begins and ends on itself, at midnight in Bamako', () => {
  expect(days('2012-03-22')).toBe('2012-03-22 … 2012-03-22');
});

test('a month and a year take in all their days', () => {
  expect(days('2012-03')).toBe('2012-03-01 … 2012-03-31');
  expect(days('2012-02'), 'a leap year').toBe('2012-02-01 … 2012-02-29');
  expect(days('2012')).toBe('2012-01-01 … 2012-12-31');
});

test('a span goes from the first day of its beginning to the last day of its end', () => {
  expect(days('2012-03-21/2012-03-22')).toBe('2012-03-21 … 2012-03-22');
  expect(days('2013-01/2014-07')).toBe('2013-01-01 … 2014-07-31');
  expect(days('2013/2014-07-13')).toBe('2013-01-01 … 2014-07-13');
});

test('a span without a known end has no last day', () => {
  expect(days('2025-09-03/..')).toBe('2025-09-03 … open');
  expect(days('2026-04-28~/..')).toBe('2026-04-28 … open');
});

test('"about" widens nothing', () => {
  for (const sign of ['~', '?', '%']) expect(days(`2012-02${sign}`), sign).toBe('2012-02-01 … 2012-02-29');
  expect(days('2026-04-25/2026-04-27~')).toBe('2026-04-25 … 2026-04-27');
});

test('days before 1970 and on both sides of a clock change are days like others', () => {
  expect(days('1960-09-22')).toBe('1960-09-22 … 1960-09-22');
  expect(days('2012-03-11/2012-03-12')).toBe('2012-03-11 … 2012-03-12');
  expect(days('2012-11-04')).toBe('2012-11-04 … 2012-11-04');
});

test('the days are those that the edtf library finds', () => {
  const years = Array.from({ length: 20 }, (_, index) => String(2010 + index));
  const months = years.flatMap((year) => Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`));
  for (const text of [...years, ...months, '0987', '1591-03-13', '2012-02-29']) {
    const { min, max } = edtf(text);
    const { first, last } = daySpan(text);
    expect(first, text).toBe(min);
    expect(new Date(last ?? NaN).toISOString().slice(0, 10), text).toBe(new Date(max).toISOString().slice(0, 10));
  }
});
