import { expect, test } from '@playwright/test';
import { didYouMean } from '../../../src/model/nearest.ts';

test('a slip of the pen is answered with what was meant', () => {
  expect(didYouMean('reuter', ['afp', 'reuters', 'un-news'])).toBe(' Did you mean "reuters"?');
  expect(didYouMean('tilte', ['title', 'date', 'place'])).toBe(' Did you mean "title"?');
});

test('of several near words the nearest is named', () => {
  expect(didYouMean('mnlb', ['mna', 'mnla', 'mujao'])).toBe(' Did you mean "mnla"?');
});

test('a name cut short, or one with something added, is recognised however long the rest is', () => {
  expect(didYouMean('coup', ['mopti', 'coup-of-march-2012'])).toBe(' Did you mean "coup-of-march-2012"?');
  expect(didYouMean('serval-french-operation', ['serval', 'barkhane'])).toBe(' Did you mean "serval"?');
});

test('nothing is proposed where nothing is near', () => {
  expect(didYouMean('timbuktu', ['afp', 'reuters'])).toBe('');
  expect(didYouMean('timbuktu', [])).toBe('');
});
