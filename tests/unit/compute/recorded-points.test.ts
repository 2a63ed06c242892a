import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readMapFile } from '../../../src/compute/map-file.ts';
import { packPoints, type RecordedPoint, unpackPoints } from '../../../src/compute/recorded-points.ts';
import { shippedMap, shippedMapText } from '../shipped-map.ts';

const day = (text: string) => Date.parse(text) / 86_400_000;
const village = { x: 212.5, y: 280.1, exactness: 1, region: 'Mopti region', near: { id: 'moura', km: 4 } } as const;
const desert = { x: 0, y: 17.3, exactness: 3, region: '', near: undefined } as const;
const points: RecordedPoint[] = [
  {
    day: day('2026-05-01'),
    lastDay: day('2026-05-03'),
    spot: desert,
    type: 'non-state',
    sides: ['A', 'B'],
    best: 0,
    low: 0,
    high: 24,
    preliminary: true,
  },
  {
    day: day('1969-12-31'),
    lastDay: day('1969-12-31'),
    spot: village,
    type: 'one-sided',
    sides: ['B', 'Civilians'],
    best: 313,
    low: 313,
    high: 500,
    preliminary: false,
  },
  {
    day: day('2012-01-16'),
    lastDay: day('2012-01-17'),
    spot: village,
    type: 'state-based',
    sides: ['A', 'B'],
    best: 6,
    low: 6,
    high: 4,
    preliminary: false,
  },
];

test('points come back as they were, in order of their first day', () => {
  expect(unpackPoints(packPoints(points))).toEqual([points[1], points[2], points[0]]);
  expect(unpackPoints(packPoints([]))).toEqual([]);
});

test('the shipped points come back as they were, all that are exact enough', () => {
  const { points: shipped } = shippedMap();
  expect(shipped.length).toBeGreaterThan(1900);
  expect(unpackPoints(packPoints(shipped))).toEqual(shipped.toSorted((a, b) => a.day - b.day));
  expect(new Set(shipped.map(({ spot }) => spot.exactness))).toEqual(new Set([1, 2, 3]));
});

test('points that lost some of their values are refused in words', () => {
  const packed = packPoints(points);
  expect(() => unpackPoints({ ...packed, best: packed.best.slice(1) })).toThrow('The points are cut off: 2 of 3 in “best”.');
  expect(() => unpackPoints({ ...packed, type: packed.type.slice(1) })).toThrow('The points are cut off: 2 of 3 in “type”.');
  expect(() => unpackPoints({ ...packed, spots: { ...packed.spots, y: [] } })).toThrow('The points are cut off: 0 of 2 in “y”.');
  expect(() => unpackPoints({ ...packed, parties: ['A'] })).toThrow('The points are mixed up: there is no number 1 in a list of 1.');
  expect(() => unpackPoints({ ...packed, spot: [0, 1, 7] })).toThrow('The points are mixed up: there is no number 7 in a list of 2.');
});

test('the file of the map comes back with all its parts', () => {
  const { points: shipped, ...rest } = shippedMap();
  const { points: read, ...others } = readMapFile(shippedMapText());
  expect(read).toHaveLength(shipped.length);
  expect([...others.events]).toEqual([...rest.events]);
  expect(others.stretches).toEqual(rest.stretches);
  expect(others.places.map(({ id }) => id)).toEqual(rest.places.map(({ id }) => id));
  const moura = others.places.find(({ id }) => id === 'moura');
  expect(moura).toMatchObject({ name: 'Moura', words: 'Moura, Mopti region', precision: 'town', regions: [] });
  expect(others.events.get('moura-killings')).toEqual(['moura']);
});

test('a file of the map that is cut off, or of another version, is refused in words', () => {
  const text = shippedMapText();
  expect(() => readMapFile(text.slice(0, -200))).toThrow('The file of the map cannot be read: it is cut off, or no such file at all.');
  expect(() => readMapFile('<!doctype html>')).toThrow('The file of the map cannot be read');
  expect(() => readMapFile('{"version":2}')).toThrow('The file of the map is of version 2; this page reads version 1.');
  expect(() => readMapFile('null')).toThrow('The file of the map cannot be read: it is cut off, or no such file at all.');
});

test('the file of the map is light enough for a slow connection', () => {
  expect(brotliCompressSync(shippedMapText()).length).toBeLessThan(40 * 1024);
});
