import { expect, test } from '@playwright/test';
import { missingWords, nothingWords, periodMissingWords, stretchesOf, stretchesWords } from '../../../src/compute/recorded-stretches.ts';
import { gatherMonths } from '../../../src/compute/violence-bars.ts';
import { monthlyRows } from '../shipped-data.ts';

const shipped = stretchesOf(gatherMonths(monthlyRows()));
const months = (words: string, preliminary = false) => words.split(' ').map((month) => ({ month, preliminary }));

test('months that follow each other and are alike are one stretch', () => {
  expect(stretchesOf([...months('2012-11 2012-12 2013-01'), ...months('2013-02', true), ...months('2013-05 2013-06', true)])).toEqual([
    { from: '2012-11', to: '2013-01', preliminary: false },
    { from: '2013-02', to: '2013-02', preliminary: true },
    { from: '2013-05', to: '2013-06', preliminary: true },
  ]);
  expect(stretchesOf([])).toEqual([]);
});

test('the stretches of the shipped data in words', () => {
  expect(stretchesWords(shipped)).toBe('2012–23; January to June 2026 preliminary');
  expect(stretchesWords([{ from: '2026-06', to: '2026-06', preliminary: true }])).toBe('June 2026 preliminary');
  expect(stretchesWords([{ from: '2024-01', to: '2024-12', preliminary: false }])).toBe('2024');
});

test('the map says what its data lack, and nothing where they are whole', () => {
  const missing = (month: string, since: string) => missingWords(shipped, month, since);
  expect(missing('2009-05', '2007-05')).toBe('Data on single events begin in January 2012.');
  expect(missing('2012-01', '2010-01')).toBe('');
  expect(missing('2023-12', '2021-12')).toBe('');
  expect(missing('2024-01', '2022-01')).toBe('No data on single events for 2024–25. The dots are older.');
  expect(missing('2025-12', '2023-12')).toBe('No data on single events for 2024–25. The dots are older.');
  expect(missing('2026-03', '2024-03')).toBe('No data on single events for 2024–25. Hollow dots are preliminary.');
  expect(missing('2026-07', '2024-07')).toBe('Data on single events end in June 2026.');
});

test('once the gap lies more than 24 months back, it is no more spoken of', () => {
  const longer = stretchesOf([...months('2023-12'), ...months('2024-03 2024-04 2026-06')]);
  expect(missingWords(longer, '2026-06', '2024-06')).toMatch(/^No data on single events for May 2024 to May 2026\.$/u);
  expect(missingWords(longer, '2024-04', '2024-03')).toBe('');
});

test('where final and preliminary data follow each other, no gap is told between them', () => {
  const closed = stretchesOf([...months('2025-11 2025-12'), ...months('2026-01 2026-02', true)]);
  expect(missingWords(closed, '2026-02', '2024-02')).toBe('Hollow dots are preliminary.');
  expect(periodMissingWords(closed, '2025-11', '2026-02')).toBe('Hollow dots are preliminary.');
});

test('a map of a period says which of its months lack data', () => {
  const said = (first: string, last: string) => periodMissingWords(shipped, first, last);
  expect(said('2013-01', '2013-12')).toBe('');
  expect(said('2023-06', '2024-02')).toBe('No data on single events for 2024–25.');
  expect(said('2024-03', '2024-04')).toBe('No data on single events for 2024–25.');
  expect(said('2026-02', '2026-03')).toBe('Hollow dots are preliminary.');
  expect(said('2012-01', '2026-12')).toBe('No data on single events for 2024–25. Hollow dots are preliminary. Data end in June 2026.');
  expect(said('2026-08', '2026-09')).toBe('Data on single events end in June 2026.');
  expect(said('2011-01', '2012-12')).toBe('Data on single events begin in January 2012.');
});

test('where there are no data at all, nothing is said of stretches', () => {
  expect(missingWords([], '2024-01', '2022-01')).toBe('');
});

test('that nobody is recorded as killed at a place is said only of months with data', () => {
  const nothing = (month: string, since: string) => nothingWords(shipped, month, since);
  expect(nothing('2009-05', '2007-05')).toBe('Data on single events begin in January 2012.');
  expect(nothing('2014-01', '2012-01')).toBe('UCDP records no deaths here in the 24 months before.');
  expect(nothing('2013-01', '2011-01')).toBe(
    'Where UCDP has data, it records no deaths here in the 24 months before. Data on single events begin in January 2012.',
  );
  expect(nothing('2024-05', '2022-05')).toBe(
    'Where UCDP has data, it records no deaths here in the 24 months before. No data on single events for 2024–25. The dots are older.',
  );
  expect(nothing('2029-01', '2027-01')).toBe('Data on single events end in June 2026.');
  expect(nothingWords([], '2024-01', '2022-01')).toBe('There are no data on single events.');
});
