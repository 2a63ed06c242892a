import { expect, test } from '@playwright/test';
import { readBars } from '../../../src/compute/bar-figures.ts';
import { barPaths, gatherMonths, type ViolenceMonth } from '../../../src/compute/violence-bars.ts';
import { monthlyRows } from '../shipped-data.ts';

const cutOf = (months: readonly ViolenceMonth[]) =>
  months
    .filter(({ total }) => total > 500)
    .map(({ month, byType }) => `${month}:${byType['one-sided']},${byType['state-based']},${byType['non-state']}`)
    .join(' ');

test('the figures of every shipped month are read again from its bar, also of the cut one', () => {
  const months = gatherMonths(monthlyRows());
  const read = readBars({ paths: barPaths(months, '2012-01'), first: '2012-01', cut: cutOf(months) });
  const withDeaths = months.filter(({ total }) => total > 0);
  expect([...read.keys()].sort()).toEqual(withDeaths.map(({ month }) => month));
  for (const { month, total, byType, preliminary } of withDeaths) {
    const figures = read.get(month);
    expect(figures?.total, month).toBe(total);
    expect(figures?.preliminary, month).toBe(preliminary);
    expect(figures?.cut, month).toBe(total > 500);
    expect(Object.fromEntries(figures?.byType ?? []), month).toEqual(Object.fromEntries(Object.entries(byType).filter(([, deaths]) => deaths > 0)));
  }
});

test('a month without figures, and one without deaths, has no bar', () => {
  const month = (name: string, deaths: number): ViolenceMonth => ({
    month: name,
    preliminary: false,
    byType: { 'one-sided': 0, 'state-based': deaths, 'non-state': 0 },
    total: deaths,
  });
  const paths = barPaths([month('2012-02', 7), month('2012-03', 0), month('2012-05', 9)], '2012-01');
  const read = readBars({ paths, first: '2012-01', cut: '' });
  expect([...read].map(([name, { total }]) => [name, total])).toEqual([
    ['2012-02', 7],
    ['2012-05', 9],
  ]);
});
