import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { readPointFile } from '../../src/compute/at-this-point.ts';
import { builtPaths, readBuilt } from './built-files.ts';
import { attribute, elementsIn, readPage, textIn } from './built-pages.ts';

const figures = readPage('index.html').elements.find(({ tagName }) => tagName === 'at-this-point');
if (figures === undefined) throw new Error('The story has no <at-this-point>.');
const words = (text: string) => text.replace(/\s+/gu, ' ').trim();
const ofFigures = (name: string) => elementsIn(figures).filter((element) => attribute(element, name) !== undefined);

test('each figure under the map has its owner, its date and, for deaths, its range', () => {
  const texts = ofFigures('data-figure').map((figure) =>
    elementsIn(figure)
      .filter(({ tagName }) => tagName === 'dt' || tagName === 'dd')
      .map((part) => words(textIn(part)))
      .join(' '),
  );
  expect(texts).toHaveLength(4);
  expect(texts[0]).toMatch(/^Deaths recorded since 2012 [\d,]+ [\d,]+–[\d,]+$/u);
  expect(texts.slice(2).join()).toMatch(/Displaced inside Mali, UNHCR [\d,]+ end of \d{4},Refugees from Mali, UNHCR [\d,]+ end of \d{4}/u);
  expect(words(ofFigures('data-note').map(textIn).join())).toMatch(
    /^Deaths: UCDP, to the end of .+ \d{4}.+no figures by month.+Preliminary, not added: /u,
  );
  expect(words(ofFigures('data-when').map(textIn).join())).toContain('where our material ends');
});

test('the file of the figures is of the version that the page knows, and small', () => {
  const text = readBuilt('at-this-point.json');
  expect(readPointFile(JSON.parse(text)).presences.length).toBeGreaterThan(20);
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(6 * 1024);
});

test('the script of the figures is small', () => {
  const [script = ''] = builtPaths().filter((path) => /^_astro\/AtThisPoint.*\.js$/u.test(path));
  expect(brotliCompressSync(readBuilt(script)).length).toBeLessThanOrEqual(3 * 1024);
});

test('whoever is said to be present can be found on the page: each stretch of the file has its link', () => {
  const { presences } = readPointFile(JSON.parse(readBuilt('at-this-point.json')));
  expect(
    ofFigures('data-presence')
      .map((item) => attribute(item, 'data-presence'))
      .sort(),
  ).toEqual(presences.map(([key]) => key).sort());
});

test('displacement.csv is the file as shipped, and the page of data has a row for each of its years, with the source', () => {
  const csv = readBuilt('data/displacement.csv');
  expect(csv).toBe(readFileSync('content/data/displacement/yearly.csv', 'utf8'));
  const figure = readPage('data/index.html').elements.find((element) => attribute(element, 'class') === 'displacement-chart');
  const rows =
    figure === undefined
      ? []
      : elementsIn(figure)
          .filter(({ tagName }) => tagName === 'tr')
          .map((row) => words(textIn(row)));
  const { format } = new Intl.NumberFormat('en-GB');
  for (const { year = '', refugees } of csvParse(csv))
    expect(
      rows.find((row) => row.startsWith(year)),
      year,
    ).toContain(format(Number(refugees)));
  expect(words(textIn(figure ?? figures))).toContain('Source: UNHCR');
});
