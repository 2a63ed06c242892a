import { expect, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { eventRecord } from '../../../src/compute/event-record.ts';
import { eventColumns, eventsCsv } from '../../../src/compute/events-csv.ts';
import { sampleEvents, samplePublication } from '../../samples/world.ts';

const csv = eventsCsv(sampleEvents.map((event) => eventRecord(event, samplePublication.addresses)));
const [talks, market, siege] = csvParse(csv);

test('events.csv has a line of names and one row an event, each ended by CR LF', () => {
  expect(csv.split('\r\n')).toHaveLength(1 + sampleEvents.length + 1);
  expect(csv.startsWith(eventColumns.map(({ name }) => name).join(','))).toBe(true);
  expect([talks, market, siege].map((row) => row?.slug)).toEqual(['talks', 'market', 'siege']);
});

test('a field with quotes or commas is quoted, its quotes doubled', () => {
  expect(csv).toContain('"Fire at the market of Atown, which some call ""the great fire"""');
  expect(market?.title).toBe('Fire at the market of Atown, which some call "the great fire"');
});

test('several values can be taken apart at "; "', () => {
  expect(market?.actors?.split('; ')).toEqual(['reds:blamed', 'blues:target']);
  expect(market?.fatalities?.split('; ')).toEqual([
    'at least 5 people (The town hall, later the court)',
    '1 to 3 fighters (The Reds, not clearly a number of deaths)',
  ]);
  expect(market?.claims?.split('; ')).toEqual([
    'The town hall on “Who set the fire”: The Reds did, nobody else was there.',
    'The Reds on “Who set the fire”: Not the Reds.',
  ]);
  expect(market?.source_urls?.split('; ')).toEqual(['https://lettre.example/march%C3%A9', 'https://paper.example/1']);
});

test('a copy names its publisher and who republished it', () => {
  expect(siege?.source_publishers).toBe('The Paper, as republished by The Copy');
});

test('what is not known is empty: an end, a change, a position within a region', () => {
  expect(siege).toMatchObject({ date: '2030-05~/..', date_start: '2030-05-01', date_end: '', lat: '', lon: '', place_precision: 'region' });
  expect(market).toMatchObject({ updated: '', lat: '14.5', lon: '-4.2', place_precision: 'town' });
});

test('every column has a name of its own and a meaning', () => {
  expect(new Set(eventColumns.map(({ name }) => name)).size).toBe(eventColumns.length);
  expect(eventColumns.filter(({ meaning }) => meaning === '')).toEqual([]);
});
