import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { Correction } from '../../src/model/correction.ts';
import { attribute, type BuiltPage, elementsIn, readPage, readPages, textIn } from './built-pages.ts';

const folder = 'content/corrections';
const corrections = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Correction);
const page = readPage('about/corrections/index.html');
const inWords = (text: string) => text.replace(/\s+/gu, ' ');

/** The part of a page below the heading of this id. */
function sectionOf({ elements }: BuiltPage, id: string): string {
  const section = elements.find((element) => attribute(element, 'aria-labelledby') === id);
  return section === undefined ? '' : inWords(textIn(section));
}

test('the page of corrections has every correction with its event, or says that there is none', () => {
  const text = inWords(textIn(page.body));
  for (const { was, is, why } of corrections) for (const words of [was, is, why]) expect(text).toContain(inWords(words));
  for (const { event } of corrections) {
    expect(page.elements.some((element) => attribute(element, 'href')?.endsWith(`/events/${event}/#history`))).toBe(true);
  }
  expect(text.includes('nothing that was published here has been corrected')).toBe(corrections.length === 0);
});

test('the page of corrections says how to report an error', () => {
  expect(page.elements.map((element) => attribute(element, 'id'))).toContain('report');
});

test('the page of every event tells its history, from the day on which it was added', () => {
  const events = readPages().filter(({ path, elements }) => path.startsWith('events/') && elements.some(({ tagName }) => tagName === 'article'));
  expect(events.length).toBeGreaterThan(100);
  expect(events.filter((event) => !/\d{4}: added/u.test(sectionOf(event, 'history'))).map(({ path }) => path)).toEqual([]);
  for (const { event, is } of corrections) expect(sectionOf(readPage(`events/${event}/index.html`), 'history')).toContain(inWords(is));
});

test('every page leads to the corrections', () => {
  const leads = ({ body }: BuiltPage) => elementsIn(body).some((element) => attribute(element, 'href')?.endsWith('about/corrections/'));
  expect(
    readPages()
      .filter((each) => !leads(each))
      .map(({ path }) => path),
  ).toEqual([]);
});
