import { expect, test } from '@playwright/test';
import { lifeDays, lifeWords } from '../../../src/compute/life-span.ts';

const plain = (text: string) => text.replace(/\u00a0/gu, ' ');
const life = { from: '2017-03-02', to: 'ongoing', lastEvidence: undefined, activeHereSince: undefined } as const;

test('a life says when it began and whether it goes on', () => {
  expect(plain(lifeWords(life))).toBe('from 2 March 2017; goes on');
  expect(plain(lifeWords({ ...life, to: '2022-11-09' }))).toBe('from 2 March 2017; until 9 November 2022');
});

test('what is not known is said, with the last date that is', () => {
  expect(plain(lifeWords({ ...life, from: 'unknown', to: 'unknown', lastEvidence: { date: '2024-05', source: 'paper' } }))).toBe(
    'start not known; end not known, last seen May 2024',
  );
});

test('an old body has a part here from a later date on', () => {
  expect(plain(lifeWords({ ...life, from: '1975', activeHereSince: '2012' }))).toBe('from 1975, here since 2012; goes on');
});

test('a life that goes on has no last day, one whose end is unknown has the last that is known', () => {
  expect(lifeDays(life)).toEqual({ first: Date.UTC(2017, 2, 2), last: undefined });
  expect(lifeDays({ ...life, to: 'unknown', lastEvidence: { date: '2020-11-21', source: 'paper' } }).last).toBe(Date.UTC(2020, 10, 21));
});
