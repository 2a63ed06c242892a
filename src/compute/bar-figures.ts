import { monthAfter } from './months.ts';

/** Bars are cut at this many deaths a month: March 2022 (1,359) would flatten all others, the median is 62. */
export const barCut = 500;

/** Recorded deaths of a month, best estimates by type of violence. */
export interface MonthFigures {
  readonly byType: ReadonlyMap<string, number>;
  readonly total: number;
  readonly preliminary: boolean;
  /** True where the bar is too high to be drawn whole. */
  readonly cut: boolean;
}

/** What is drawn: the paths of `barPaths`, as they stand in the page. */
export interface DrawnBars {
  /** In the order in which they are drawn: each covers those before it, up to its own height. */
  readonly paths: readonly { readonly type: string; readonly preliminary: boolean; readonly path: string }[];
  /** The month with which the bars begin. */
  readonly first: string;
  /** Months whose bar is cut, with their figures in the order of the stack, the lowest first: "2022-03:812,433,114". */
  readonly cut: string;
}

/**
 * Reads the figures of each month from its bar, which is as many units high as people died. So the page says them once.
 * A month without deaths has no bar and is not in the result.
 */
export function readBars({ paths, first, cut }: DrawnBars): Map<string, MonthFigures> {
  const months = new Map<string, { byType: Map<string, number>; total: number; preliminary: boolean; cut: boolean }>();
  for (const { type, preliminary, path } of paths.toReversed()) {
    let x = 0;
    for (const [, start, top, width] of path.matchAll(/M(\d+)|V(\d+)h([\d.]+)/gu)) {
      if (start !== undefined) {
        x = Number(start);
        continue;
      }
      const month = monthAfter(first, x);
      const figures = months.get(month) ?? { byType: new Map<string, number>(), total: 0, preliminary, cut: false };
      const deaths = Number(top) - figures.total;
      if (deaths > 0) months.set(month, { ...figures, byType: figures.byType.set(type, deaths), total: Number(top) });
      x += Number(width);
    }
  }
  const types = [...new Set(paths.map(({ type }) => type))].reverse();
  for (const [, month = '', deaths = ''] of cut.matchAll(/(\d{4}-\d\d):([\d,]+)/gu)) {
    const values = deaths.split(',').map(Number);
    const byType = new Map(types.map((type, index) => [type, values[index] ?? 0] as const).filter(([, value]) => value > 0));
    const total = values.reduce((sum, value) => sum + value, 0);
    months.set(month, { byType, total, preliminary: months.get(month)?.preliminary ?? false, cut: true });
  }
  return months;
}
