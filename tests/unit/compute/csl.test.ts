import { expect, test } from '@playwright/test';
import { cslOf } from '../../../src/compute/csl.ts';
import { bibtexOf, risOf } from '../../../src/compute/reference-files.ts';
import type { Source } from '../../../src/model/source.ts';

const source: Source = {
  id: 'reuters-2012-03',
  publisher: 'Reuters',
  republishedBy: 'Townhall',
  title: 'Mali’s soldiers & the north',
  url: 'https://example.org/a',
  published: '2012-03~',
  language: 'en',
  type: 'news',
  grade: 'B',
};

test('a source goes into a reference manager with no more of its date than is known', () => {
  expect(cslOf(source).issued).toEqual({ 'date-parts': [[2012, 3]], circa: true });
  const { published, ...undated } = source;
  expect(published).toBeDefined();
  expect(cslOf(undated)).not.toHaveProperty('issued');
  expect(cslOf(undated).note).toContain('gives no date');
});

test('a copy names its original publisher, and where it was read', () => {
  expect(cslOf(source)).toMatchObject({ publisher: 'Reuters', note: 'Read as republished by Townhall.' });
});

test('BibTeX and RIS keep our ids, the title and the address', () => {
  const items = [cslOf(source)];
  expect(bibtexOf(items)).toContain('{reuters-2012-03,');
  expect(bibtexOf(items)).toContain('\\& the north');
  expect(risOf(items)).toMatch(/ID {2}- reuters-2012-03/u);
  expect(risOf(items)).toContain('UR  - https://example.org/a');
});
