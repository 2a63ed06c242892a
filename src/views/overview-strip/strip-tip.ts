import type { MonthFigures } from '../../compute/bar-figures.ts';
import type { StoryEntry } from '../story-signals.ts';
import { made } from './strip-parts.ts';

/** A row of the tip: a type of violence in words, and its deaths. */
export interface TipRow {
  readonly type: string;
  readonly label: string;
  readonly deaths: number;
}

/** What a month has to say in the tip. */
export interface TipMonth {
  readonly words: string;
  readonly rows: readonly TipRow[];
  readonly figures: MonthFigures | undefined;
  /** Sentences about what is cut, missing or preliminary, and how many events there are. */
  readonly notes: readonly string[];
}

/** The small box under the strip that names what the pointer is on. Screen readers have the slider instead. */
export class StripTip {
  readonly #box = made('div', 'strip-tip');
  #shown = '';

  constructor(root: HTMLElement) {
    this.#box.setAttribute('aria-hidden', 'true');
    this.#box.hidden = true;
    root.append(this.#box);
  }

  /** @param x where its notch points, px from the left edge of the window */
  showEvent({ slug, dateWords, placeName, title }: StoryEntry, others: number, x: number): void {
    this.#show(`${slug} ${others}`, x, () => [
      made('p', 'label', made('strong', '', dateWords), ` ${placeName}`),
      made('p', 'tip-title', title),
      ...(others > 0 ? [made('p', 'label', `and ${others} more on this spot`)] : []),
    ]);
  }

  /** @param x where its notch points, px from the left edge of the window */
  showChapter(title: string, x: number): void {
    this.#show(title, x, () => [made('p', 'label', title)]);
  }

  /** @param x where its notch points, px from the left edge of the window */
  showMonth({ words, rows, figures, notes }: TipMonth, x: number): void {
    this.#show(words, x, () => {
      const list = made('ul', 'tip-rows label');
      for (const { type, label, deaths } of rows) {
        const swatch = made('span', 'tip-swatch');
        swatch.dataset['violence'] = type;
        list.append(made('li', '', swatch, label, made('span', 'number', deaths.toLocaleString('en-GB'))));
      }
      if (figures) list.append(made('li', 'tip-sum', 'all', made('span', 'number', figures.total.toLocaleString('en-GB'))));
      const head = made('p', 'label', made('strong', '', words), figures ? ' recorded deaths, UCDP' : '');
      return [head, ...(figures ? [list] : []), ...notes.map((note) => made('p', 'label', note))];
    });
  }

  hide(): void {
    this.#box.hidden = true;
    this.#shown = '';
  }

  #show(what: string, x: number, content: () => Node[]): void {
    if (what !== this.#shown) this.#box.replaceChildren(...content());
    this.#shown = what;
    this.#box.style.setProperty('--tip-x', `${Math.round(x)}px`);
    this.#box.hidden = false;
  }
}
