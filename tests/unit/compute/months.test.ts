import { expect, test } from '@playwright/test';
import { monthAfter, monthEnd, monthOf, monthsFrom, monthStart } from '../../../src/compute/months.ts';

test('months are counted over the ends of years, in universal time', () => {
  expect(monthOf(Date.UTC(2012, 11, 31, 23, 59))).toBe('2012-12');
  expect(monthStart('2012-02')).toBe(Date.UTC(2012, 1, 1));
  expect(monthEnd('2012-12')).toBe(Date.UTC(2013, 0, 1));
  expect(monthAfter('2012-12', 1)).toBe('2013-01');
  expect(monthAfter('2012-01', -1)).toBe('2011-12');
  expect(monthsFrom('2012-01', '2013-03')).toBe(14);
});
