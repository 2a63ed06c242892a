import { expect, test } from '@playwright/test';
import { gutterPlace, momentAt, monthAfter, monthEnd, monthOf, monthsFrom, monthStart, shareOf } from '../../../src/compute/strip-scale.ts';

const span = { from: Date.UTC(2012, 0, 1), until: Date.UTC(2016, 0, 1) };

test('time runs evenly across the strip, there and back', () => {
  expect(shareOf(span.from, span)).toBe(0);
  expect(shareOf(span.until, span)).toBe(1);
  expect(shareOf(Date.UTC(2008, 0, 1), span)).toBeCloseTo(-1, 6);
  expect(momentAt(shareOf(Date.UTC(2013, 6, 14), span), span)).toBeCloseTo(Date.UTC(2013, 6, 14), 0);
});

test('months are counted over the ends of years, in universal time', () => {
  expect(monthOf(Date.UTC(2012, 11, 31, 23, 59))).toBe('2012-12');
  expect(monthStart('2012-02')).toBe(Date.UTC(2012, 1, 1));
  expect(monthEnd('2012-12')).toBe(Date.UTC(2013, 0, 1));
  expect(monthAfter('2012-12', 1)).toBe('2013-01');
  expect(monthAfter('2012-01', -1)).toBe('2011-12');
  expect(monthsFrom('2012-01', '2013-03')).toBe(14);
});

test('events before the strip stand beside each other in the gutter, the last ones where room ends', () => {
  expect(gutterPlace(0, 40)).toBeLessThan(gutterPlace(1, 40));
  expect(gutterPlace(99, 12)).toBeLessThan(12);
});
