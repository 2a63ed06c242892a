import type { MonthlyViolence, YearlyViolence } from '../model/recorded-violence.ts';
import { type MonthStretch, stretchInText } from './month-stretch.ts';
import { monthAfter } from './months.ts';
import { sumYears, type ViolenceYear } from './violence-bars.ts';

/**
 * Which months the monthly series covers: the final ones, the preliminary ones, and those missing between the two.
 * @throws where no month is final, for then there is nothing to draw
 */
export function seriesStretches(months: readonly { month: string; preliminary: boolean }[]): {
  final: MonthStretch;
  missing: MonthStretch | undefined;
  preliminary: MonthStretch | undefined;
} {
  const final = stretchOf(months.filter((each) => !each.preliminary));
  if (final === undefined) throw new Error('The recorded violence has no month with final figures.');
  const preliminary = stretchOf(months.filter((each) => each.preliminary));
  const between = preliminary && { from: monthAfter(final.to, 1), to: monthAfter(preliminary.from, -1) };
  return { final, missing: between && between.from <= between.to ? between : undefined, preliminary };
}

function stretchOf(months: readonly { month: string }[]): MonthStretch | undefined {
  const sorted = months.map(({ month }) => month).toSorted();
  const [from, to] = [sorted.at(0), sorted.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A year in the table of recorded deaths: what is known of it. */
export type YearRow =
  | { readonly known: 'by type'; readonly label: string; readonly figures: ViolenceYear }
  | { readonly known: 'total only'; readonly label: string; readonly figures: YearlyViolence }
  | { readonly known: 'nothing'; readonly label: string };

/** One row for each year from the first to the last with figures by month, those without any included. */
export function yearRows(monthly: readonly MonthlyViolence[], yearly: readonly YearlyViolence[]): YearRow[] {
  const sums = new Map(sumYears(monthly).map((sum) => [Number(sum.year), sum]));
  const first = Math.min(...sums.keys());
  return Array.from({ length: Math.max(...sums.keys()) - first + 1 }, (_, index): YearRow => {
    const year = first + index;
    const figures = sums.get(year);
    if (figures !== undefined) return { known: 'by type', label: labelOf(figures, monthly), figures };
    const total = yearly.find((each) => each.year === year);
    return total === undefined
      ? { known: 'nothing', label: String(year) }
      : { known: 'total only', label: `${year}, yearly total only`, figures: total };
  });
}

/** "2023"; "2026, January to June, preliminary". */
function labelOf({ year, preliminary }: ViolenceYear, monthly: readonly MonthlyViolence[]): string {
  const months = [...new Set(monthly.map(({ month }) => month).filter((month) => month.startsWith(year)))].map((month) => ({ month }));
  const stretch = stretchOf(months);
  const part = stretch === undefined || months.length === 12 ? '' : `, ${stretchInText(stretch).replace(/ \d{4}$/u, '')}`;
  return `${year}${part}${preliminary ? ', preliminary' : ''}`;
}
