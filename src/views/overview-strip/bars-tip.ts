import { type MonthFigures, readBars } from '../../compute/bar-figures.ts';
import { dateWords } from '../../compute/date-words.ts';
import { isWithin, type MonthStretch, readStretches, stretchWords } from '../../compute/month-stretch.ts';
import { monthAfter } from '../../compute/strip-scale.ts';
import { countWords } from '../../compute/strip-words.ts';
import type { TipMonth } from './strip-tip.ts';

/** What the bars have to say of each month, read from what is drawn and from the attributes beside it. */
export class BarFacts {
  readonly #bars: ReadonlyMap<string, MonthFigures>;
  readonly #covered: readonly MonthStretch[];
  readonly #types: readonly { readonly type: string; readonly label: string }[];
  readonly #cutAt: string;
  readonly #missing: string;

  constructor(root: HTMLElement) {
    const drawn = [...root.querySelectorAll<SVGPathElement>('path.strip-bar')];
    this.#bars = readBars({
      paths: drawn.map((bar) => ({
        type: bar.dataset['violence'] ?? '',
        preliminary: bar.closest('#strip-bars-preliminary') !== null,
        path: bar.getAttribute('d') ?? '',
      })),
      first: root.dataset['firstMonth'] ?? '',
      cut: root.dataset['cut'] ?? '',
    });
    this.#covered = readStretches(root.dataset['covered'] ?? '');
    // Drawn from the highest to the lowest; told as the reader sees them, from the top of the bar.
    this.#types = drawn.flatMap(({ dataset: { violence: type = '', label } }) => (label === undefined ? [] : [{ type, label }]));
    this.#cutAt = root.dataset['cutAt'] ?? '';
    this.#missing = root.dataset['missing'] ?? '';
  }

  /** @param events how many events of the story began in the month */
  tellMonth(month: string, events: number): TipMonth {
    const figures = this.#bars.get(month);
    const rows = this.#types.map((each) => ({ ...each, deaths: figures?.byType.get(each.type) ?? 0 })).filter(({ deaths }) => deaths > 0);
    const ofStory = `${countWords(events, 'event')} of this story`;
    return { words: dateWords(month), rows, figures, notes: [...this.#notes(month, figures), ofStory] };
  }

  #notes(month: string, figures: MonthFigures | undefined): string[] {
    if (figures) return [...(figures.cut ? [`The bar is cut at ${this.#cutAt}.`] : []), ...(figures.preliminary ? ['Preliminary figures.'] : [])];
    if (this.#covered.some((stretch) => isWithin(month, stretch))) return ['No deaths recorded by UCDP.'];
    const before = this.#covered.findLast(({ to }) => to < month);
    const after = this.#covered.find(({ from }) => from > month);
    if (!before || !after) return ['No figures for this month yet.'];
    const gap = stretchWords({ from: monthAfter(before.to, 1), to: monthAfter(after.from, -1) });
    return [`No monthly figures for ${gap} (${this.#missing}). Not zero: not known here.`];
  }
}
