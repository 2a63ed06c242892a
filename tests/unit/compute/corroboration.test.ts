import { expect, test } from '@playwright/test';
import { contestedPoints, corroborationOf, corroborationWords, independentPublishers } from '../../../src/compute/corroboration.ts';
import type { Source } from '../../../src/model/source.ts';

/** A source of which only the publisher and what is said here matter. */
function source(publisher: string, facts: Partial<Source> = {}): Source {
  return { id: 'a-source', publisher, title: 'A title', url: 'https://example.org/', language: 'en', type: 'news', grade: 'A', ...facts };
}

const reuters = source('Reuters');
const afp = source('AFP');
const army = source('Malian army', { type: 'government' });
const jnim = source('JNIM', { type: 'armed-group' });
const copy = source('Mali Actu', { grade: 'C' });
const encyclopedia = source('Wikipedia', { type: 'encyclopedia', grade: 'B' });

test('two independent publishers support an event', () => {
  expect(corroborationOf([reuters, afp])).toBe('independent');
  expect(corroborationWords([reuters, afp])).toBe('2 independent publishers');
});

test('two reports of one publisher are one publisher', () => {
  expect(corroborationOf([reuters, reuters])).toBe('single-source');
  expect(corroborationWords([reuters, reuters])).toBe('One independent publisher');
});

test('all bodies of the United Nations count once', () => {
  const un = ['UN News', 'OCHA', 'MINUSMA', 'UNHCR'].map((body) => source(body, { type: 'un' }));
  expect(independentPublishers(un)).toEqual(['United Nations']);
  expect(corroborationOf(un)).toBe('single-source');
  expect(corroborationOf([...un, reuters])).toBe('independent');
});

test('a copy counts as the publisher that it copies', () => {
  const copies = [source('AP', { republishedBy: 'KTVZ' }), source('AP', { republishedBy: 'Townhall' })];
  expect(corroborationOf(copies)).toBe('single-source');
  expect(independentPublishers([...copies, source('AP')])).toEqual(['AP']);
});

test('a government, an armed group and those who only pass on their words are voices of parties', () => {
  const repeated = source('Xinhua', { repeats: 'Malian army' });
  for (const sources of [[army], [jnim], [army, jnim], [repeated], [army, repeated]]) {
    expect(corroborationOf(sources)).toBe('party-statement');
    expect(corroborationWords(sources)).toBe('One party’s own statement only');
  }
});

test('a party’s voice beside one publisher is no second publisher', () => {
  expect(corroborationOf([reuters, army])).toBe('single-source');
  expect(corroborationWords([reuters, army])).toBe('One independent publisher');
});

test('copies and digests are nobody’s support', () => {
  const digest = source('Clio', { grade: 'C' });
  expect(corroborationOf([reuters, copy, digest])).toBe('single-source');
  expect(corroborationOf([copy, digest])).toBe('single-source');
  expect(corroborationWords([copy, digest])).toBe('Copies and digests only');
});

test('an encyclopedia is no independent publisher', () => {
  expect(corroborationOf([reuters, encyclopedia])).toBe('single-source');
  expect(corroborationWords([encyclopedia])).toBe('No independent publisher');
  expect(corroborationWords([army, encyclopedia])).toBe('No independent publisher');
});

const about = 'Who died';

test('two who speak to one point contest it', () => {
  expect(
    contestedPoints([
      { by: 'UN', about },
      { by: 'Army', about },
    ]),
  ).toEqual([about]);
});

test('one voice, or two who speak to different points, contest nothing', () => {
  expect(contestedPoints([])).toEqual([]);
  expect(contestedPoints([{ by: 'UN', about }])).toEqual([]);
  expect(
    contestedPoints([
      { by: 'UN', about },
      { by: 'UN', about },
    ]),
  ).toEqual([]);
  expect(
    contestedPoints([
      { by: 'UN', about },
      { by: 'Army', about: 'Who did it' },
    ]),
  ).toEqual([]);
});

test('those who agree contest nothing, whichever of them says so', () => {
  expect(
    contestedPoints([
      { by: 'UN', about },
      { by: 'HRW', about, agreesWith: 'UN' },
    ]),
  ).toEqual([]);
  expect(
    contestedPoints([
      { by: 'UN', about, agreesWith: 'HRW' },
      { by: 'HRW', about, agreesWith: 'UN' },
    ]),
  ).toEqual([]);
  expect(
    contestedPoints([
      { by: 'UN', about },
      { by: 'HRW', about, agreesWith: 'UN' },
      { by: 'AFP', about, agreesWith: 'HRW' },
    ]),
  ).toEqual([]);
  expect(
    contestedPoints([
      { by: 'UN', about },
      { by: 'UN', about },
      { by: 'HRW', about, agreesWith: 'UN' },
    ]),
  ).toEqual([]);
});

test('a third voice contests what two others agree on', () => {
  expect(
    contestedPoints([
      { by: 'UN', about },
      { by: 'HRW', about, agreesWith: 'UN' },
      { by: 'Army', about },
    ]),
  ).toEqual([about]);
  expect(
    contestedPoints([
      { by: 'UN', about, agreesWith: 'HRW' },
      { by: 'HRW', about, agreesWith: 'UN' },
      { by: 'Army', about },
    ]),
  ).toEqual([about]);
});

test('two pairs that agree among themselves contest each other', () => {
  const pairs = [
    { by: 'UN', about, agreesWith: 'HRW' },
    { by: 'HRW', about, agreesWith: 'UN' },
    { by: 'Army', about, agreesWith: 'Russia' },
    { by: 'Russia', about, agreesWith: 'Army' },
  ];
  expect(contestedPoints(pairs)).toEqual([about]);
});

test('agreement with somebody who says nothing on the point settles nothing', () => {
  expect(
    contestedPoints([
      { by: 'UN', about },
      { by: 'Army', about, agreesWith: 'Russia' },
      { by: 'Russia', about: 'Who did it' },
    ]),
  ).toEqual([about]);
});

test('contested points come in the order in which they are first spoken to', () => {
  const claims = ['When', 'Where', 'Who'].flatMap((point) => ['UN', 'Army'].map((by) => ({ by, about: point })));
  expect(contestedPoints(claims)).toEqual(['When', 'Where', 'Who']);
});
