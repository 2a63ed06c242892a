import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import type { EventsFile } from '../../src/model/event-record.ts';
import { ledgerSchema } from '../../src/model/ledger.ts';
import { builtPaths, builtSite, readBuilt } from './built-files.ts';
import { attribute, canonicalOf, isListed, metaOf, readPage, readPages } from './built-pages.ts';

const { events } = JSON.parse(readBuilt('data/events.json')) as EventsFile;

test('every address that was ever published has a page, every term its place on one', () => {
  const ledger = ledgerSchema.parse(JSON.parse(readFileSync('content/published.json', 'utf8')));
  const built = new Set(builtPaths());
  const wanted = (['events', 'chapters', 'actors', 'places'] as const).flatMap((list) => ledger[list].map((slug) => `${list}/${slug}/index.html`));
  expect(wanted.length).toBeGreaterThan(300);
  expect(wanted.filter((path) => !built.has(path))).toEqual([]);
  const ids = new Set(readPage('glossary/index.html').elements.map((element) => attribute(element, 'id')));
  expect(ledger.terms.filter((slug) => !ids.has(slug))).toEqual([]);
});

test('an earlier address of an event leads to it, and names it as the one to keep', () => {
  const aliases = events.flatMap(({ aliases: own, url }) => own.map((alias) => ({ alias, url })));
  expect(aliases).toContainEqual({ alias: 'january-2025-strike', url: `${builtSite.root}events/soussan-forest-strike/` });
  for (const { alias, url } of aliases) {
    const page = readPage(`events/${alias}/index.html`);
    expect(canonicalOf(page), alias).toBe(url);
    expect(metaOf(page, 'refresh'), alias).toBe(`0; url=${new URL(url).pathname}`);
  }
});

test('the sitemap lists all pages that are to be found, and no other', () => {
  const { urlset } = new XMLParser().parse(readBuilt('sitemap-0.xml')) as { urlset: { url: readonly { loc: string }[] } };
  const listed = readPages()
    .filter(isListed)
    .map(({ address }) => address);
  expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(listed.sort());
});
