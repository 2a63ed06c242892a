import { expect, test } from '@playwright/test';
import { drawCountry } from '../../../src/compute/map-outlines.ts';
import { mapShapes } from '../shipped-data.ts';

/** The points of a path. */
const pointsOf = (path: string) => [...path.matchAll(/[ML](-?[\d.]+,-?[\d.]+)/gu)].map(([, point = '']) => point);

test('regions that touch keep the same points of their border, so that no gap opens between them', () => {
  const { regions } = drawCountry(mapShapes());
  const pointsBy = new Map(regions.map(({ id, paths }) => [id, new Set(paths.flatMap(pointsOf))]));
  const shared = (a: 'kayes' | 'mopti' | 'gao', b: 'koulikoro' | 'timbuktu' | 'kidal') =>
    [...(pointsBy.get(a) ?? [])].filter((point) => pointsBy.get(b)?.has(point)).length;
  expect(shared('kayes', 'koulikoro')).toBeGreaterThan(30);
  expect(shared('mopti', 'timbuktu')).toBeGreaterThan(30);
  expect(shared('gao', 'kidal')).toBeGreaterThan(10);
});

test('outlines have fewer points than an eye could see', () => {
  const { regions } = drawCountry(mapShapes());
  const points = regions.flatMap(({ paths }) => paths.flatMap(pointsOf));
  expect(points.length).toBeGreaterThan(500);
  expect(points.length).toBeLessThan(4000);
});
