import { barCut } from '../bar-figures.ts';
import { dateWords } from '../date-words.ts';
import { monthEnd, monthStart } from '../months.ts';
import { numberWords } from '../number-words.ts';
import { shareOf } from '../strip-scale.ts';
import type { ViolenceMonth } from '../violence-bars.ts';
import type { RecordedCoverage } from './recorded-coverage.ts';
import type { TimeWindow } from './time-window.ts';

/** The grid of the bars: they are stretched to whatever width there is, and a death is one unit high. */
export const minimapGrid = { width: 2000, height: barCut } as const;

/** Recorded deaths by month over the whole time; across in per cent, but for the bars, which have a grid. */
export interface MinimapLayout {
  readonly final: string;
  readonly preliminary: string;
  /** Months whose bar is cut, with their deaths in words. */
  readonly cut: readonly { readonly x: number; readonly width: number; readonly words: string; readonly month: string }[];
  readonly covered: readonly Span[];
  readonly missing: readonly (Span & { readonly words: string })[];
  readonly preliminaryAt: readonly Span[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
}
interface Span {
  readonly x: number;
  readonly width: number;
}

/** Lays out the small picture of the whole time, in which a window shows what the lanes show. */
export function layoutMinimap(months: readonly ViolenceMonth[], coverage: RecordedCoverage, bounds: TimeWindow): MinimapLayout {
  const span = { from: bounds.from, until: bounds.to };
  const share = (moment: number) => Math.min(1, Math.max(0, shareOf(moment, span)));
  const percent = (moment: number) => round(share(moment) * 100);
  const path = (of: readonly ViolenceMonth[]) =>
    of
      .filter(({ total }) => total > 0)
      .map(({ month, total }) => {
        const from = Math.round(share(monthStart(month)) * minimapGrid.width);
        const width = Math.round(share(monthEnd(month)) * minimapGrid.width) - from - 2;
        return `M${from} ${minimapGrid.height}V${minimapGrid.height - Math.min(total, barCut)}h${width}V${minimapGrid.height}`;
      })
      .join('');
  const spanOf = ({ from, to }: TimeWindow): Span => ({ x: percent(from), width: round(percent(to) - percent(from)) });
  const lastYear = new Date(bounds.to - 1).getUTCFullYear();
  const firstYear = new Date(bounds.from).getUTCFullYear();
  return {
    final: path(months.filter(({ preliminary }) => !preliminary)),
    preliminary: path(months.filter(({ preliminary }) => preliminary)),
    cut: months
      .filter(({ total }) => total > barCut)
      .map(({ month, total }) => ({
        x: percent(monthStart(month)),
        width: round(percent(monthEnd(month)) - percent(monthStart(month))),
        words: numberWords(total),
        month: dateWords(month),
      })),
    covered: coverage.covered.map(spanOf),
    missing: coverage.missing.map((gap) => ({ ...spanOf(gap), words: gap.words })),
    preliminaryAt: coverage.preliminary.map(spanOf),
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
      year: firstYear + index,
      x: percent(Date.UTC(firstYear + index, 0, 1)),
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
