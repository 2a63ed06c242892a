import { expect, test } from '@playwright/test';
import { numberWords } from '../../../src/compute/number-words.ts';
import { tollFigure, tollWords } from '../../../src/compute/toll-words.ts';
import type { Fatalities } from '../../../src/model/event.ts';

/** A figure of the sample owner. */
function toll(group: Fatalities['group'], numbers: Pick<Fatalities, 'low' | 'best' | 'high'>): Fatalities {
  return { group, ...numbers, counts: 'killed', accordingTo: 'An owner', source: 'a-source' };
}

test('numberWords separates thousands', () => {
  expect(numberWords(62)).toBe('62');
  expect(numberWords(1359)).toBe('1,359');
  expect(numberWords(330_000)).toBe('330,000');
  expect(numberWords(1_000_000)).toBe('1,000,000');
});

test('one number is said plainly', () => {
  expect(tollFigure({ low: 203, high: 203 })).toBe('203');
  expect(tollFigure({ low: 203, best: 203, high: 203 })).toBe('203');
});

test('a number without an upper end is "at least"', () => {
  expect(tollFigure({ low: 500 })).toBe('at least 500');
  expect(tollFigure({ low: 500, best: 500 })).toBe('at least 500');
  expect(tollFigure({ low: 500, best: 520 })).toBe('at least 500, best estimate 520');
});

test('a range names both ends, and the best estimate where the owner gives one', () => {
  expect(tollFigure({ low: 1, high: 4 })).toBe('1 to 4');
  expect(tollFigure({ low: 1, best: 3, high: 4 })).toBe('1 to 4, best estimate 3');
  expect(tollFigure({ low: 1, best: 1, high: 4 })).toBe('1 to 4, best estimate 1');
  expect(tollFigure({ low: 1, best: 4, high: 4 })).toBe('1 to 4, best estimate 4');
});

test('the people counted are named, one of them in the singular', () => {
  expect(tollWords(toll('all', { low: 500 }))).toBe('at least 500 people');
  expect(tollWords(toll('all', { low: 1, high: 1 }))).toBe('1 person');
  expect(tollWords(toll('all', { low: 1 }))).toBe('at least 1 person');
  expect(tollWords(toll('soldiers', { low: 25, high: 25 }))).toBe('25 soldiers');
  expect(tollWords(toll('soldiers', { low: 1, high: 1 }))).toBe('1 soldier');
  expect(tollWords(toll('peacekeepers', { low: 1, high: 2 }))).toBe('1 to 2 peacekeepers');
  expect(tollWords(toll('civilians', { low: 0, high: 0 }))).toBe('0 civilians');
  expect(tollWords(toll('wagner-fighters', { low: 1, high: 1 }))).toBe('1 Wagner fighter');
  expect(tollWords(toll('foreign-soldiers', { low: 2, high: 2 }))).toBe('2 foreign soldiers');
});
