import { expect, test } from '@playwright/test';
import { datePrecision, dateWords, isApproximate, isoSpan, machineDate } from '../../../src/compute/date-words.ts';

/** A date in words, with "·" for each space at which a line must not break. */
function lines(date: string): string {
  return dateWords(date).replaceAll('\u00a0', '·');
}

test('dateWords says no more than the sources do', () => {
  expect(lines('2012')).toBe('2012');
  expect(lines('2012-03')).toBe('March 2012');
  expect(lines('2012-03-22')).toBe('22·March 2012');
});

test('dateWords says "about" where the sources are not sure', () => {
  expect(lines('2016~')).toBe('about·2016');
  expect(lines('2012-02~')).toBe('about·February 2012');
  expect(lines('2025-07-01?')).toBe('about·1·July 2025');
  expect(lines('2025-07-01%')).toBe('about·1·July 2025');
});

test('dateWords says "since" where no end is known', () => {
  expect(lines('2025-09-03/..')).toBe('since 3·September 2025');
  expect(lines('2025/..')).toBe('since 2025');
  expect(lines('2026-04-28~/..')).toBe('since about·28·April 2026');
});

test('dateWords writes once what both ends of a span share', () => {
  expect(lines('2012-03-21/2012-03-22')).toBe('21–22·March 2012');
  expect(lines('2012-03-30/2012-04-01')).toBe('30·March·– 1·April 2012');
  expect(lines('2012-03/2012-05')).toBe('March·– May 2012');
  expect(lines('2013-01-11/2014-07-13')).toBe('11·January 2013·– 13·July 2014');
  expect(lines('2018-11/2019-02')).toBe('November 2018·– February 2019');
  expect(lines('2012/2014')).toBe('2012·– 2014');
});

test('dateWords keeps "about" at the end that it belongs to', () => {
  expect(lines('2026-04-25/2026-04-27~')).toBe('25·April·– about·27·April 2026');
  expect(lines('2012-03-21~/2012-03-25')).toBe('about·21·March·– 25·March 2012');
});

test('dateWords names the year at both ends where one end is a whole year', () => {
  expect(lines('2012/2012-05')).toBe('2012·– May 2012');
});

test('day and month stay on one line, and no line begins with a dash', () => {
  for (const date of ['2012-03-22', '2012-03-21/2012-03-22', '2012-03-30/2012-04-01', '2018-11-22/2019-02-28', '2026-04-28~/..']) {
    const broken = dateWords(date).split(' ');
    expect(
      broken.filter((line) => /^\d{1,2}$|^–/u.test(line)),
      date,
    ).toEqual([]);
  }
});

test('datePrecision tells how much of a date is known', () => {
  expect(datePrecision('2012~')).toBe('year');
  expect(datePrecision('2012-03?')).toBe('month');
  expect(datePrecision('2012-03-22/2012-04')).toBe('day');
});

test('a date is approximate if either end of it is', () => {
  expect(isApproximate('2026-04-25/2026-04-27~')).toBe(true);
  expect(isApproximate('2026-04-28~/..')).toBe(true);
  expect(isApproximate('2026-04-25/2026-04-27')).toBe(false);
});

test('machineDate gives the start of a date as HTML can read it', () => {
  expect(machineDate('2012-03-21/2012-03-22')).toBe('2012-03-21');
  expect(machineDate('2012-02~')).toBe('2012-02');
  expect(machineDate('2025-09-03/..')).toBe('2025-09-03');
});

test('isoSpan gives the first and the last day, and no last day where none is known', () => {
  expect(isoSpan('2012-02')).toEqual({ start: '2012-02-01', end: '2012-02-29' });
  expect(isoSpan('2012-03-22')).toEqual({ start: '2012-03-22', end: '2012-03-22' });
  expect(isoSpan('2013-01-11/2014-07-13')).toEqual({ start: '2013-01-11', end: '2014-07-13' });
  expect(isoSpan('2025-09-03~/..')).toEqual({ start: '2025-09-03', end: null });
});
