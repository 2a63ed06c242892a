import { daySpan } from '../model/date-span.ts';
import { violenceTypeIds } from '../model/vocabulary.ts';
import { barCut } from './bar-figures.ts';
import { type MonthStretch, writeStretch } from './month-stretch.ts';
import { type StripEvent, type StripLayout, stripStart } from './strip-layout.ts';
import { monthAfter, monthOf, monthsFrom } from './months.ts';
import { type TimeSpan } from './strip-scale.ts';
import { tickPath } from './strip-ticks.ts';
import { type BarPath, barPaths, type ViolenceMonth } from './violence-bars.ts';

/** What all forms of the strip have in common: drawn once, on grids that are stretched, and the facts that its script reads. */
export interface StripShared {
  readonly span: TimeSpan;
  readonly bars: readonly BarPath[];
  /** How many months there is room for. */
  readonly months: number;
  /** Events that have no shape, on the tick grid. */
  readonly ticks: string;
  /** The stretches with figures: "2012-01/2023-12 2026-01/2026-06". */
  readonly covered: string;
  /** The months whose bars are cut, with their figures in the order of the types: "2022-03:812,433,114". */
  readonly cut: string;
}

/**
 * Draws what the layouts share.
 * @param layouts of the same events: an essential event without room for its shape in one of them gets a tick
 * @param until the last day of the strip, ms UTC
 */
export function stripShared(
  { events, months }: { events: readonly StripEvent[]; months: readonly ViolenceMonth[] },
  layouts: readonly StripLayout[],
  until: number,
): StripShared {
  const span = { from: stripStart, until };
  const crowded = new Set(layouts.flatMap((layout) => layout.crowded));
  const ticks = events
    .map((event) => ({ event, at: daySpan(event.date).first }))
    .filter(({ event, at }) => at >= stripStart && (event.importance !== 1 || crowded.has(event)))
    .map(({ event, at }) => ({ at, long: event.importance !== 3 }));
  const firstMonth = monthOf(stripStart);
  return {
    span,
    bars: barPaths(months, firstMonth),
    months: monthsFrom(firstMonth, monthOf(until)) + 1,
    ticks: tickPath(ticks, span),
    covered: coveredStretches(months).map(writeStretch).join(' '),
    cut: months
      .filter(({ total }) => total > barCut)
      .map(({ month, byType }) => `${month}:${violenceTypeIds.map((type) => byType[type]).join(',')}`)
      .join(' '),
  };
}

/** The months in order, those that follow one another joined. */
function coveredStretches(months: readonly ViolenceMonth[]): MonthStretch[] {
  const stretches: { from: string; to: string }[] = [];
  for (const { month } of months) {
    const last = stretches.at(-1);
    if (last && monthAfter(last.to, 1) === month) last.to = month;
    else stretches.push({ from: month, to: month });
  }
  return stretches;
}
