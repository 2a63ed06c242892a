import type { MonthlyViolence } from '../model/recorded-violence.ts';
import { type ViolenceType, violenceTypeIds } from '../model/vocabulary.ts';
import { barCut } from './bar-figures.ts';
import { monthsFrom } from './months.ts';

/** Deaths of one month, best estimates by type of violence. */
export interface ViolenceMonth {
  /** "2022-03" */
  readonly month: string;
  readonly preliminary: boolean;
  readonly byType: Readonly<Record<ViolenceType, number>>;
  readonly total: number;
}

/** Rows of one month and one type, gathered by month and sorted. A month without rows is not in the result. */
export function gatherMonths(rows: readonly MonthlyViolence[]): ViolenceMonth[] {
  const months = [...new Set(rows.map(({ month }) => month))].sort();
  return months.map((month) => {
    const ofMonth = rows.filter((row) => row.month === month);
    const deaths = (type: ViolenceType) => ofMonth.filter((row) => row.type === type).reduce((sum, { best }) => sum + best, 0);
    const byType = { 'one-sided': deaths('one-sided'), 'state-based': deaths('state-based'), 'non-state': deaths('non-state') };
    return {
      month,
      preliminary: ofMonth.some(({ status }) => status === 'preliminary'),
      byType,
      total: byType['one-sided'] + byType['state-based'] + byType['non-state'],
    };
  });
}

/** One piece of a stacked bar, in px from the top of the field of bars. */
export interface BarPiece {
  readonly type: ViolenceType;
  readonly y: number;
  readonly height: number;
}

/** The stacked bar of a month. `cut` is the true total where the bar is too high to be drawn whole. */
export interface Bar {
  readonly month: string;
  readonly preliminary: boolean;
  readonly pieces: readonly BarPiece[];
  readonly cut: number | undefined;
}

/** Stacks the months into a field so many px high: one-sided on the axis, then state-based, then non-state. */
export function stackBars(months: readonly ViolenceMonth[], fieldHeight: number): Bar[] {
  return months.map(({ month, preliminary, byType, total }) => {
    const shownHeight = (Math.min(total, barCut) / barCut) * fieldHeight;
    const scale = total === 0 ? 0 : shownHeight / total;
    let top = fieldHeight;
    const pieces = violenceTypeIds.flatMap((type) => {
      const height = byType[type] * scale;
      if (height === 0) return [];
      top -= height;
      return [{ type, y: round(top), height: round(height) }];
    });
    return { month, preliminary, pieces, cut: total > barCut ? total : undefined };
  });
}

/** Sums by year, for the table behind the strip. Low and high are summed apart, as the owner gives them. */
export interface ViolenceYear {
  readonly year: string;
  readonly preliminary: boolean;
  readonly byType: Readonly<Record<ViolenceType, number>>;
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

/** Deaths by year, from the rows by month. */
export function sumYears(rows: readonly MonthlyViolence[]): ViolenceYear[] {
  return [...new Set(rows.map(({ month }) => month.slice(0, 4)))].sort().map((year) => {
    const ofYear = rows.filter(({ month }) => month.startsWith(year));
    const sum = (key: 'best' | 'low' | 'high', of = ofYear) => of.reduce((total, row) => total + row[key], 0);
    const ofType = (type: ViolenceType) =>
      sum(
        'best',
        ofYear.filter((row) => row.type === type),
      );
    return {
      year,
      preliminary: ofYear.some(({ status }) => status === 'preliminary'),
      byType: { 'one-sided': ofType('one-sided'), 'state-based': ofType('state-based'), 'non-state': ofType('non-state') },
      best: sum('best'),
      low: sum('low'),
      high: sum('high'),
    };
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * The grid of the bar paths: a unit across for each month, a unit up for each death. Months of 28 to 31 days are equally
 * long in it, so a bar stands at most two days beside its time: half a pixel on the widest strip.
 */
export const barGrid = { height: barCut, preliminaryWidth: 0.86 } as const;

/** All bars of one type as one path on the bar grid; it is stretched to whatever size the strip has. */
export interface BarPath {
  readonly type: ViolenceType;
  /** The months that are not final, each a bar of its own that can be outlined. */
  readonly preliminary: boolean;
  readonly path: string;
}

/**
 * Draws the bars once for all forms of the strip, in whole units and with 0 at the foot, because each form would repeat
 * them otherwise. Each path stands on the axis and reaches to the upper end of its type, so the paths are to be drawn in
 * the order given, the lower types over the higher. `readBars` reads the figures from them.
 * @param first the first month of the strip
 */
export function barPaths(months: readonly ViolenceMonth[], first: string): BarPath[] {
  const bars = stackBars(months, barGrid.height).map(({ month, preliminary, pieces }) => ({ at: monthsFrom(first, month), preliminary, pieces }));
  return [false, true].flatMap((preliminary) =>
    violenceTypeIds.toReversed().map((type) => {
      const upTo = violenceTypeIds.slice(0, violenceTypeIds.indexOf(type) + 1);
      const tops = bars
        .filter((bar) => bar.preliminary === preliminary)
        .map(({ at, pieces }) => ({
          at,
          top: Math.round(pieces.filter((piece) => upTo.includes(piece.type)).reduce((sum, { height }) => sum + height, 0)),
        }));
      return { type, preliminary, path: preliminary ? drawBars(tops) : drawSteps(tops) };
    }),
  );
}

/** Bars side by side as one stair, a step a month; where there is no month it goes along the axis. */
function drawSteps(tops: readonly { readonly at: number; readonly top: number }[]): string {
  let path = 'M0 0';
  let x = 0;
  for (const { at, top } of tops) {
    if (at > x) path += `V0h${at - x}`;
    path += `V${top}h1`;
    x = at + 1;
  }
  return `${path}V0`;
}

function drawBars(tops: readonly { readonly at: number; readonly top: number }[]): string {
  return tops.map(({ at, top }) => `M${at} 0V${top}h${barGrid.preliminaryWidth}V0`).join('');
}
