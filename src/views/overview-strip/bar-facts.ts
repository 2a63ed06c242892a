import { barCut, type MonthFigures, readBars } from '../../compute/bar-figures.ts';
import { isWithin, readStretches, stretchWords } from '../../compute/month-stretch.ts';
import { monthAfter, monthOf } from '../../compute/months.ts';

/** Recorded deaths of a month in one type of violence. */
export interface TypeFigure {
  readonly type: string;
  readonly label: string;
  readonly deaths: number;
}

/** What the bars have to say of a month. */
export interface MonthFacts {
  /** From the top of the bar to its foot; empty where no deaths are known. */
  readonly types: readonly TypeFigure[];
  readonly total: number;
  /** What else is to be said: that the bar is cut, that figures are preliminary or missing. */
  readonly note: string;
}

/** Reads the bars of a strip, and what its attributes say of them. */
export function readBarFacts(strip: HTMLElement): (month: string) => MonthFacts {
  const { from, covered: coveredText = '', cut = '', missing = '' } = strip.dataset;
  const drawn = [...strip.querySelectorAll<SVGPathElement>('.strip-bar')].map((bar) => ({
    type: bar.dataset['violence'] ?? '',
    label: bar.dataset['label'],
    preliminary: bar.closest('#strip-bars-preliminary') !== null,
    path: bar.getAttribute('d') ?? '',
  }));
  const bars = readBars({ paths: drawn, first: monthOf(Number(from)), cut });
  const covered = readStretches(coveredText);

  const noteOf = (month: string, figures: MonthFigures | undefined): string => {
    if (figures) return [figures.cut ? `The bar is cut at ${barCut}.` : '', figures.preliminary ? 'Preliminary.' : ''].filter(Boolean).join(' ');
    if (covered.some((stretch) => isWithin(month, stretch))) return 'UCDP recorded no deaths.';
    const before = covered.findLast(({ to }) => to < month);
    const after = covered.find(({ from }) => from > month);
    if (!before || !after) return 'There are no figures yet.';
    return `There are no monthly figures for ${stretchWords({ from: monthAfter(before.to, 1), to: monthAfter(after.from, -1) })}${missing && ` (${missing})`}.`;
  };
  return (month) => {
    const figures = bars.get(month);
    return {
      types: drawn.flatMap(({ type, label }) => {
        const deaths = figures?.byType.get(type);
        return label && deaths ? [{ type, label, deaths }] : [];
      }),
      total: figures?.total ?? 0,
      note: noteOf(month, figures),
    };
  };
}
