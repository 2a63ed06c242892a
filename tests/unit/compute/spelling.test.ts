import { expect, test } from '@playwright/test';
import { meantName, plainWords } from '../../../src/compute/spelling.ts';

const names = ['Tombouctou', 'Ménaka region', 'JNIM'];

test('meantName(written) gives the name, or the word of a name, that is near', () => {
  expect(meantName('Tomboctou', names)).toBe('Tombouctou');
  expect(meantName('menakka', names)).toBe('Ménaka');
  for (const slip of ['kidl', 'kidall', 'kifal', 'kidla']) expect(meantName(slip, [...names, 'Kidal']), slip).toBe('Kidal');
});

test('what is right, too short or like nothing has no other meaning', () => {
  expect(meantName('menaka', names)).toBeUndefined();
  expect(meantName('jmn', names)).toBeUndefined();
  expect(meantName('kadil', [...names, 'Kidal'])).toBeUndefined();
  expect(meantName('zzzqqqzzz', names)).toBeUndefined();
});

test('plain words have no accents and no capitals', () => {
  expect(plainWords('SÉGOU')).toBe('segou');
});
