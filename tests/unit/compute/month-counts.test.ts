import { expect, test } from '@playwright/test';
import { readMonthCounts, writeMonthCounts } from '../../../src/compute/month-counts.ts';

test('events are counted by the month in which they begin, and the counts of a stretch are read again', () => {
  const text = writeMonthCounts(['2015-03', '2015-03-31/2015-04-02', '2015-04-01', '1963'].map((date) => ({ date })));
  expect(text).toBe('2015-03:2 2015-04:1 1963-01:1');
  const count = readMonthCounts(text);
  expect(count({ from: '2015-03', to: '2015-03' })).toBe(2);
  expect(count({ from: '2012-01', to: '2027-04' })).toBe(3);
  expect(count({ from: '2016-01', to: '2016-12' })).toBe(0);
  expect(readMonthCounts('')({ from: '1900-01', to: '2100-01' })).toBe(0);
});
