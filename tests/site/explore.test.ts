import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { EventsFile } from '../../src/model/event-record.ts';
import { builtSite, readBuilt } from './built-files.ts';
import { attribute, elementsIn, readPage, textIn } from './built-pages.ts';
import { loadedModules } from './built-scripts.ts';

const { events } = JSON.parse(readBuilt('data/events.json')) as EventsFile;
const page = readPage('explore/index.html');
const kilobytes = (path: string) => brotliCompressSync(readBuilt(path)).length / 1024;

test('the page of all events has a row for each, in order of date, under the year in which it begins', () => {
  const rows = page.elements.filter((element) => attribute(element, 'data-event-row') !== undefined);
  expect(rows.map((row) => attribute(row, 'data-event-row'))).toEqual(events.map(({ slug }) => slug));
  const years = page.elements.filter((element) => attribute(element, 'data-year') !== undefined);
  const placed = years.flatMap((year) =>
    elementsIn(year).flatMap((row) => {
      const slug = attribute(row, 'data-event-row');
      return slug === undefined ? [] : [`${slug} ${attribute(year, 'data-year')}`];
    }),
  );
  expect(placed).toEqual(events.map(({ slug, date }) => `${slug} ${date.start.slice(0, 4)}`));
});

test('each row has the words that other views take from it', () => {
  const lacking = page.elements
    .filter((element) => attribute(element, 'data-event-row') !== undefined)
    .filter((row) => {
      const parts = elementsIn(row);
      const words = (is: (element: (typeof parts)[number]) => boolean) => parts.filter(is).map(textIn).join('').trim();
      return (
        (attribute(row, 'data-name') ?? '') === '' ||
        words((part) => attribute(part, 'data-title') !== undefined) === '' ||
        words((part) => attribute(part, 'data-place') !== undefined) === '' ||
        words(({ tagName }) => tagName === 'time') === ''
      );
    });
  expect(lacking.map((row) => attribute(row, 'data-event-row'))).toEqual([]);
});

test('the page of all events needs no more script at first than a slow connection bears', () => {
  const scripts = page.elements.filter(({ tagName }) => tagName === 'script').flatMap((element) => attribute(element, 'src') ?? []);
  const { atOnce, later } = loadedModules([...new Set(scripts)].map((src) => new URL(src, page.address).href.slice(builtSite.root.length)));
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + kilobytes(path), 0);
  const first = sum(atOnce);
  console.log(
    `Explore, KB sent: HTML ${kilobytes('explore/index.html').toFixed(1)}, scripts ${first.toFixed(1)} (all, when used: ${sum([...atOnce, ...later]).toFixed(1)})`,
  );
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(120);
});

test('events.ics has an entry for each event, from its first day', () => {
  const unfolded = readBuilt('data/events.ics').replace(/\r?\n[ \t]/gu, '');
  const entries = unfolded.split('BEGIN:VEVENT').slice(1);
  const field = (entry: string, name: string) => new RegExp(`^${name}[^:]*:(.*?)\\r?$`, 'mu').exec(entry)?.[1];
  expect(entries.map((entry) => [field(entry, 'UID')?.split('@')[0], field(entry, 'DTSTART')])).toEqual(
    events.map(({ slug, date }) => [slug, date.start.replaceAll('-', '')]),
  );
});
