import { expect, test } from '@playwright/test';
import type { EventsFile } from '../../src/model/event-record.ts';
import { builtSite, readBuilt } from './built-files.ts';
import { attribute, type BuiltPage, canonicalOf, isListed, readPages, textIn } from './built-pages.ts';

interface Thing {
  readonly '@type': string;
  readonly '@id': string;
}

/** The objects for search engines on a page. @throws where they are no JSON */
function thingsOn({ elements }: BuiltPage): Thing[] {
  return elements
    .filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
    .map((script) => JSON.parse(textIn(script)) as Thing);
}

const pages = readPages();

test('a page describes itself to machines as article, dataset or web site, under its own address', () => {
  const found = pages.flatMap((page) => thingsOn(page).map((thing) => ({ page, thing })));
  expect([...new Set(found.map(({ thing }) => thing['@type']))].sort()).toEqual(['Article', 'Dataset', 'WebSite']);
  expect(found.filter(({ page, thing }) => thing['@id'] !== canonicalOf(page)).map(({ page }) => page.path)).toEqual([]);
});

test('the page of every event is an article, the story the web site, the page of the downloads the dataset', () => {
  const { events } = JSON.parse(readBuilt('data/events.json')) as EventsFile;
  const typeAt = new Map(pages.filter(isListed).map((page) => [page.address, thingsOn(page).map((thing) => thing['@type'])]));
  expect(events.filter(({ url }) => typeAt.get(url)?.join() !== 'Article').map(({ slug }) => slug)).toEqual([]);
  expect(typeAt.get(builtSite.root)).toEqual(['WebSite']);
  expect(typeAt.get(`${builtSite.root}data/`)).toEqual(['Dataset']);
});

test('nothing is called an Event, which calendars would offer to visit', () => {
  const typesIn = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === '@type' ? [inner].flat() : typesIn(inner)))
      : [];
  const types = new Set(pages.flatMap(thingsOn).flatMap(typesIn));
  expect([...types].filter((type) => /Event$/u.test(String(type)))).toEqual([]);
});
