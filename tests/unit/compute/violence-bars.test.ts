import { expect, test } from '@playwright/test';
import { barCut } from '../../../src/compute/bar-figures.ts';
import { gatherMonths, stackBars, sumYears, type ViolenceMonth } from '../../../src/compute/violence-bars.ts';
import type { MonthlyViolence } from '../../../src/model/recorded-violence.ts';
import { monthlyRows } from '../shipped-data.ts';

/** One row of deaths: best estimate, with the low one half and the high one twice as much. */
function row(month: string, type: MonthlyViolence['type'], best: number, status: MonthlyViolence['status'] = 'final'): MonthlyViolence {
  return { month, type, events: 1, best, low: best / 2, high: best * 2, status };
}

function month(deaths: Partial<ViolenceMonth['byType']>): ViolenceMonth {
  const byType = { 'one-sided': 0, 'state-based': 0, 'non-state': 0, ...deaths };
  return { month: '2022-03', preliminary: false, byType, total: byType['one-sided'] + byType['state-based'] + byType['non-state'] };
}

test('rows become months in order, with a sum for each type', () => {
  const months = gatherMonths([row('2012-02', 'non-state', 4), row('2012-01', 'one-sided', 6), row('2012-01', 'state-based', 10)]);
  expect(months).toEqual([
    { month: '2012-01', preliminary: false, byType: { 'one-sided': 6, 'state-based': 10, 'non-state': 0 }, total: 16 },
    { month: '2012-02', preliminary: false, byType: { 'one-sided': 0, 'state-based': 0, 'non-state': 4 }, total: 4 },
  ]);
});

test('a month with one preliminary row is preliminary', () => {
  const [january, february] = gatherMonths([
    row('2026-01', 'one-sided', 1),
    row('2026-01', 'non-state', 1, 'preliminary'),
    row('2026-02', 'one-sided', 1),
  ]);
  expect(january?.preliminary).toBe(true);
  expect(february?.preliminary).toBe(false);
});

test('a missing month is missing, not zero', () => {
  const months = gatherMonths([row('2023-12', 'one-sided', 1), row('2026-01', 'one-sided', 1)]).map((each) => each.month);
  expect(months).toEqual(['2023-12', '2026-01']);
});

test('a bar stands on the axis: one-sided lowest, then state-based, then non-state', () => {
  const [bar] = stackBars([month({ 'non-state': 50, 'one-sided': 100, 'state-based': 200 })], 50);
  expect(bar?.pieces).toEqual([
    { type: 'one-sided', y: 40, height: 10 },
    { type: 'state-based', y: 20, height: 20 },
    { type: 'non-state', y: 15, height: 5 },
  ]);
});

test('a type without deaths takes no room, and a month without deaths has no bar', () => {
  expect(stackBars([month({ 'non-state': 50 })], 50)[0]?.pieces).toEqual([{ type: 'non-state', y: 45, height: 5 }]);
  expect(stackBars([month({})], 50)[0]).toMatchObject({ pieces: [], cut: undefined });
});

test('a bar of more deaths than fit fills the field, keeps its shares and names the true number', () => {
  const [bar] = stackBars([month({ 'one-sided': 750, 'state-based': 250 })], 50);
  expect(bar).toMatchObject({
    cut: 1000,
    pieces: [
      { y: 12.5, height: 37.5 },
      { y: 0, height: 12.5 },
    ],
  });
  expect(stackBars([month({ 'one-sided': barCut })], 50)[0]?.cut, 'a bar that just fits is whole').toBeUndefined();
});

test('years are summed by type; low, best and high each apart', () => {
  expect(
    sumYears([
      row('2012-01', 'one-sided', 6),
      row('2012-12', 'one-sided', 4),
      row('2012-12', 'non-state', 10),
      row('2013-01', 'one-sided', 2, 'preliminary'),
    ]),
  ).toEqual([
    { year: '2012', preliminary: false, byType: { 'one-sided': 10, 'state-based': 0, 'non-state': 10 }, best: 20, low: 10, high: 40 },
    { year: '2013', preliminary: true, byType: { 'one-sided': 2, 'state-based': 0, 'non-state': 0 }, best: 2, low: 1, high: 4 },
  ]);
});

test('in the shipped figures only March 2022 is cut, and preliminary months come last', () => {
  const months = gatherMonths(monthlyRows());
  expect(
    stackBars(months, 44)
      .filter(({ cut }) => cut !== undefined)
      .map((bar) => [bar.month, bar.cut]),
  ).toEqual([['2022-03', 1359]]);
  const firstPreliminary = months.findIndex(({ preliminary }) => preliminary);
  expect(months.filter(({ preliminary }, index) => preliminary !== (firstPreliminary >= 0 && index >= firstPreliminary))).toEqual([]);
});

test('no shipped bar leaves its field, and its pieces touch', () => {
  const pieces = stackBars(gatherMonths(monthlyRows()), 44).flatMap((bar) =>
    bar.pieces.map((piece, index) => ({ month: bar.month, ...piece, foot: bar.pieces[index - 1]?.y ?? 44 })),
  );
  expect(pieces.filter(({ y }) => y < 0)).toEqual([]);
  expect(pieces.filter(({ y, height, foot }) => Math.abs(y + height - foot) > 0.02)).toEqual([]);
});
