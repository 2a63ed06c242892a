import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import formats from 'ajv-formats';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { FeatureCollection, Point } from 'geojson';
import { eventColumns } from '../../src/compute/events-csv.ts';
import type { EventsFile } from '../../src/model/event-record.ts';
import type { PlacesFile } from '../../src/model/place-record.ts';
import { readBuilt } from './built-files.ts';

const readJson = (path: string): unknown => JSON.parse(readBuilt(path));
const readEvents = () => (readJson('data/events.json') as EventsFile).events;
const ajv = formats.default(new Ajv2020({ strict: true, allErrors: true }));

test('events.json is what its published schema says', () => {
  const isFile = ajv.compile(readJson('data/schema/events.schema.json') as AnySchemaObject);
  isFile(readJson('data/events.json'));
  expect(isFile.errors).toBeNull();
});

test('each record of events.json is what the published schema of an event says', () => {
  const isRecord = ajv.compile(readJson('data/schema/event.schema.json') as AnySchemaObject);
  expect(readEvents().filter((event) => !isRecord(event))).toEqual([]);
});

test('events.json is sorted by first day, then slug', () => {
  const keys = readEvents().map(({ date, slug }) => `${date.start} ${slug}`);
  expect(keys).toEqual([...keys].sort());
});

test('links between events lead to events, and are told from both ends', () => {
  const events = readEvents();
  const forth = events.flatMap(({ slug, leadsTo }) => leadsTo.map((link) => `${slug} → ${link.slug}`));
  const back = events.flatMap(({ slug, follows }) => follows.map((link) => `${link.slug} → ${slug}`));
  expect(back.sort()).toEqual(forth.sort());
});

test('events.csv has the columns that are documented, and a row for each event of events.json', () => {
  const rows = csvParse(readBuilt('data/events.csv'));
  expect(rows.columns).toEqual(eventColumns.map(({ name }) => name));
  expect(rows.map(({ slug, date, url }) => ({ slug, date, url }))).toEqual(
    readEvents().map(({ slug, date, url }) => ({ slug, date: date.edtf, url })),
  );
});

test('events.geojson has a feature for each event, and a position for each that has one', () => {
  const { type, features } = readJson('data/events.geojson') as FeatureCollection<Point | null>;
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ id, geometry }) => ({ id, coordinates: geometry?.coordinates }))).toEqual(
    readEvents().map(({ slug, place }) => ({
      id: slug,
      coordinates: place.precision === 'region' || place.precision === 'country' ? undefined : [place.lon, place.lat],
    })),
  );
});

test('recorded-violence.csv is the file as shipped', () => {
  expect(readBuilt('data/recorded-violence.csv')).toBe(readFileSync('content/data/recorded-violence/monthly.csv', 'utf8'));
});

interface AtomFeed {
  readonly feed: {
    readonly id: string;
    readonly updated: string;
    readonly entry: readonly { readonly id: string; readonly updated: string; readonly link: { readonly '@_href': string } }[];
  };
}

test('feed.xml is well-formed; its entries are events under their permanent addresses, newest first', () => {
  const xml = readBuilt('feed.xml');
  expect(XMLValidator.validate(xml)).toBe(true);
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(xml) as AtomFeed;
  const { generated } = readJson('data/events.json') as EventsFile;
  const addresses = new Set(readEvents().map(({ url }) => url));
  const ids = feed.entry.map(({ id }) => id);

  expect(feed.updated).toBe(`${generated}T00:00:00.000Z`);
  expect(ids).toHaveLength(Math.min(addresses.size, 50));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !addresses.has(id))).toEqual([]);
  expect(feed.entry.filter(({ id, link }) => link['@_href'] !== id)).toEqual([]);
  const days = feed.entry.map(({ updated }) => updated);
  expect(days).toEqual([...days].sort().reverse());
});

test('robots.txt leads to the sitemap that was built', () => {
  const address = /^Sitemap: (?<address>\S+)$/mu.exec(readBuilt('robots.txt'))?.groups?.address ?? '';
  expect(new URL(address).pathname.endsWith('/sitemap-index.xml')).toBe(true);
  expect(readBuilt('sitemap-index.xml')).toContain(new URL('sitemap-0.xml', address).href);
});

test('places.geojson is what its schema says, and names only events that exist', () => {
  const isFile = ajv.compile(readJson('data/schema/places.schema.json') as AnySchemaObject);
  const places = readJson('data/places.geojson') as PlacesFile;
  isFile(places);
  expect(isFile.errors).toBeNull();
  const slugs = new Set(readEvents().map(({ slug }) => slug));
  expect(places.features.flatMap(({ properties }) => properties.events).filter((slug) => !slugs.has(slug))).toEqual([]);
});

test('the reference files hold every source of every event, each under one key', () => {
  const keys = (readJson('data/sources.json') as { id: string }[]).map(({ id }) => id);
  expect(new Set(keys).size).toBe(keys.length);
  const addresses = new Set((readJson('data/sources.json') as { URL: string }[]).map(({ URL: url }) => new URL(url).href));
  expect(
    readEvents()
      .flatMap(({ sources }) => sources)
      .filter(({ url }) => !addresses.has(new URL(url).href)),
  ).toEqual([]);
  expect(readBuilt('data/sources.bib').match(/^@\w+\{/gmu)).toHaveLength(keys.length);
  expect(readBuilt('data/sources.ris').match(/^ER {2}- /gmu)).toHaveLength(keys.length);
});
