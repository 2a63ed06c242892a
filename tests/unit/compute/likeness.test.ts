import { expect, test } from '@playwright/test';
import { alike, isOneSlip, likeness } from '../../../src/compute/likeness.ts';

test('likeness(one, other) is 1 for the same word, 0 for words without a pair of letters in common', () => {
  expect(likeness('kidal', 'kidal')).toBe(1);
  expect(likeness('kidal', 'gossi')).toBe(0);
  expect(likeness('a', 'b')).toBe(0);
});

test('a slip leaves words alike; another word is not', () => {
  expect(likeness('tomboctou', 'tombouctou')).toBeGreaterThan(alike);
  expect(likeness('kilings', 'killings')).toBeGreaterThan(alike);
  expect(likeness('menaka', 'mopti')).toBeLessThan(alike);
});

test('a pair of letters counts as often as both words have it', () => {
  expect(likeness('aaa', 'aa')).toBeCloseTo(2 / 3);
});

test('isOneSlip(one, other): a letter missing, too many, another, or changed round; nothing else', () => {
  for (const written of ['kidl', 'idal', 'kida', 'kiddal', 'kidala', 'kifal', 'kidla', 'ikdal'])
    expect(isOneSlip(written, 'kidal'), written).toBe(true);
  for (const written of ['kidal', 'kdl', 'kladi', 'kofal', 'gao', '']) expect(isOneSlip(written, 'kidal'), written).toBe(false);
});
