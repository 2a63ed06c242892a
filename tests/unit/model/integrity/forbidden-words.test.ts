import { expect, test } from '@playwright/test';
import { forbiddenWordsIn } from '../../../../src/model/integrity/forbidden-words.ts';

const foundIn = (text: string) => forbiddenWordsIn(text).map(({ word }) => word);

test('words that take a side are found, whatever their ending and their capitals', () => {
  for (const word of [
    'terrorist',
    'Terrorists',
    'neutralised',
    'neutralized',
    'cleansed',
    'strongholds',
    'martyred',
    'so-called',
    'Regime',
    'liberated',
  ]) {
    expect(foundIn(`On that day the ${word} was named.`), word).toEqual([word]);
  }
});

test('each is told with what to write instead', () => {
  expect(forbiddenWordsIn('The town was liberated.')).toEqual([{ word: 'liberated', instead: 'Write who took the place from whom' }]);
});

test('what somebody else said stands as it was said', () => {
  expect(foundIn('The army spoke of “terrorists”, the radio of «martyrs», the minister of a "regime".')).toEqual([]);
  expect(foundIn('The army spoke of “terrorists”; the regime was silent.')).toEqual(['regime']);
});

test('words that only begin alike are let pass', () => {
  expect(foundIn('A regimen of tea, a neutral side, and liberating news.')).toEqual([]);
});
