import { expect, test } from '@playwright/test';
import { gutterPlace, momentAt, shareOf } from '../../../src/compute/strip-scale.ts';

const span = { from: Date.UTC(2012, 0, 1), until: Date.UTC(2016, 0, 1) };

test('time runs evenly across the strip, there and back', () => {
  expect(shareOf(span.from, span)).toBe(0);
  expect(shareOf(span.until, span)).toBe(1);
  expect(shareOf(Date.UTC(2008, 0, 1), span)).toBeCloseTo(-1, 6);
  expect(momentAt(shareOf(Date.UTC(2013, 6, 14), span), span)).toBeCloseTo(Date.UTC(2013, 6, 14), 0);
});

test('events before the strip stand beside each other in the gutter, the last ones where room ends', () => {
  expect(gutterPlace(0, 40)).toBeLessThan(gutterPlace(1, 40));
  expect(gutterPlace(99, 12)).toBeLessThan(12);
});
