import { expect, test } from '@playwright/test';
import { layoutMinimap, minimapGrid } from '../../../../src/compute/explore/minimap.ts';
import { recordedCoverage } from '../../../../src/compute/explore/recorded-coverage.ts';
import { stretchesOf } from '../../../../src/compute/recorded-stretches.ts';
import { gatherMonths } from '../../../../src/compute/violence-bars.ts';
import { monthlyRows } from '../../shipped-data.ts';

const bounds = { from: Date.UTC(2012, 0, 1), to: Date.UTC(2027, 0, 1) };
const months = gatherMonths(monthlyRows());
const coverage = recordedCoverage(stretchesOf(months), bounds);
const minimap = layoutMinimap(months, coverage, bounds);
const bars = (path: string) =>
  [...path.matchAll(/M(\d+) 500V(\d+)h(\d+)V500/gu)].map(([, x, top, width]) => ({
    x: Number(x),
    deaths: minimapGrid.height - Number(top),
    width: Number(width),
  }));

test('a bar for each month with deaths, as high as people died, cut at 500 and named', () => {
  const final = months.filter(({ preliminary, total }) => !preliminary && total > 0);
  expect(bars(minimap.final).map(({ deaths }) => deaths)).toEqual(final.map(({ total }) => Math.min(500, total)));
  expect(minimap.cut).toMatchObject([{ words: '1,359', month: 'March 2022' }]);
  for (const { x, width } of bars(minimap.final)) {
    expect(width).toBeGreaterThan(4);
    expect(x + width).toBeLessThanOrEqual(minimapGrid.width);
  }
});

test('the gap, the preliminary months and what has not come yet are told apart', () => {
  expect(coverage.missing.map(({ words }) => words)).toEqual(['2024–25', '']);
  expect(coverage.preliminary).toEqual([{ from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 6, 1) }]);
  expect(minimap.preliminaryAt[0]?.x).toBeCloseTo(93.33, 1);
  expect(bars(minimap.preliminary).length).toBeGreaterThan(0);
});

test('every year of the timeline has its place', () => {
  expect(minimap.years.map(({ year }) => year)).toEqual(Array.from({ length: 15 }, (_, index) => 2012 + index));
  expect(minimap.years[0]?.x).toBe(0);
});
