import { expect, test } from '@playwright/test';
import { coverageCharts, monthsWithoutEvent, supportShares } from '../../../src/compute/coverage.ts';
import { sampleEvents as events } from '../../samples/world.ts';

test('every event counts once by year and once by kind', () => {
  for (const { bars, overlapping } of coverageCharts(events)) {
    const sum = bars.reduce((total, { count }) => total + count, 0);
    if (!overlapping) expect(sum).toBe(events.length);
  }
});

test('an event that spans regions counts in each, one without a region in the last row', () => {
  const regions = coverageCharts(events).find(({ id }) => id === 'by-region')?.bars ?? [];
  expect(regions.reduce((total, { count }) => total + count, 0)).toBeGreaterThanOrEqual(events.length);
});

test('the shares of support leave nobody out', () => {
  const [independent, one, none, party] = supportShares(events).map(({ count }) => count);
  expect((independent ?? 0) + (one ?? 0) + (none ?? 0) + (party ?? 0)).toBeGreaterThanOrEqual(events.length);
});

test('a month is without event only where none begins or goes on', () => {
  const spans = [{ date: '2012-01-20/2012-02-03' }, { date: '2012-04' }] as unknown as typeof events;
  expect(monthsWithoutEvent(spans, '2012-05')).toEqual(['2012-03', '2012-05']);
});
