import type { MonthlyViolence } from '../model/recorded-violence.ts';
import { type ViolenceType, violenceTypeIds } from '../model/vocabulary.ts';

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

/** Bars are cut at this many deaths a month: March 2022 (1,359) would flatten all others, the median is 62. */
export const barCut = 500;

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

/** The grid of the bar paths: so many units across the whole strip, and one unit up for each death. */
export const barGrid = { width: 4000, height: barCut } as const;

/** All bars of one type as one path on the bar grid; it is stretched to whatever size the strip has. */
export interface BarPath {
  readonly type: ViolenceType;
  readonly path: string;
}

/**
 * Draws the bars once for all forms of the strip, in whole units, because each form would repeat them otherwise.
 * @param span first and last moment of the strip, ms UTC
 */
export function barPaths(months: readonly ViolenceMonth[], { from, until }: { from: number; until: number }): BarPath[] {
  const unit = (moment: number) => Math.round(((moment - from) / (until - from)) * barGrid.width);
  const bars = stackBars(months, barGrid.height);
  return violenceTypeIds.map((type) => ({
    type,
    path: bars
      .flatMap(({ month, pieces }) => {
        const [year = 0, number = 1] = month.split('-').map(Number);
        const x = unit(Date.UTC(year, number - 1, 1));
        const width = unit(Date.UTC(year, number, 1)) - x - barGap;
        return pieces
          .filter((piece) => piece.type === type)
          .map(({ y, height }) => `M${x} ${Math.round(y)}h${width}v${Math.round(height)}h-${width}z`);
      })
      .join(''),
  }));
}

/** The gap between two bars on the bar grid: about 1 px at 1440. */
const barGap = 3;
