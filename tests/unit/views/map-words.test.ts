import { expect, test } from '@playwright/test';
import { deathsWords } from '../../../src/views/story-map/map-words.ts';

test('deaths are said with their estimates, once where they are one, and as they came where they contradict each other', () => {
  expect(deathsWords({ best: 313, low: 203, high: 500 })).toBe('313 deaths (low 203, high 500)');
  expect(deathsWords({ best: 1, low: 1, high: 1 })).toBe('1 death');
  expect(deathsWords({ best: 1, low: 4, high: 4 })).toBe('1 death (low 4, high 4: so in UCDP’s file)');
});
