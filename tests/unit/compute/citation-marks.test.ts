import { expect, test } from '@playwright/test';
import { citationMarks, markId, noteId, sourcesInOrder } from '../../../src/compute/citation-marks.ts';

test('sources are numbered in the order in which they first come up, marks one after the other', () => {
  expect(citationMarks('One.[@b] Two.[@a; @b] Three.[@c]')).toEqual([
    { index: 1, number: 1, source: 'b' },
    { index: 2, number: 2, source: 'a' },
    { index: 3, number: 1, source: 'b' },
    { index: 4, number: 3, source: 'c' },
  ]);
});

test('a text without citations has no marks', () => {
  expect(citationMarks('')).toEqual([]);
});

test('the source list begins with what the text cites, in its order; the rest keeps its own', () => {
  const sources = ['figures', 'a', 'b', 'claims'].map((id) => ({ id }));
  expect(sourcesInOrder('One.[@b] Two.[@a; @b]', sources).map(({ id }) => id)).toEqual(['b', 'a', 'figures', 'claims']);
  expect(
    sources.map(({ id }) => id),
    'the list that was given is left as it was',
  ).toEqual(['figures', 'a', 'b', 'claims']);
});

test('the number of a mark is the place of its source in the list', () => {
  const text = 'One.[@b] Two.[@a; @c] Three.[@b]';
  const list = sourcesInOrder(
    text,
    ['a', 'b', 'c', 'd'].map((id) => ({ id })),
  );
  for (const { number, source } of citationMarks(text)) expect(list[number - 1]?.id).toBe(source);
});

test('marks and notes of two entries never share an id', () => {
  expect(markId('coup-2012', 3)).toBe('coup-2012-cite-3');
  expect(noteId('coup-2012', 'afp-2012')).toBe('coup-2012-source-afp-2012');
  expect(markId('coup-2020', 3)).not.toBe(markId('coup-2012', 3));
});
