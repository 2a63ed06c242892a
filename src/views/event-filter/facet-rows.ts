import type { Choice } from '../../compute/choice/choice.ts';
import type { Outcome } from '../../compute/choice/choice-counts.ts';
import type { Facet } from '../../compute/choice/facets.ts';
import type { Labelled } from '../../compute/event-index.ts';
import { made, madeButton, madeUnseen } from '../made.ts';

/** So many rows are shown at first; a list of one more is shown whole. */
export const fewRows = 6;

/** A value that can be ticked, with its count. */
export class ChoiceRow {
  readonly element: HTMLLabelElement;
  readonly id: string;
  readonly #box = made('input', { type: 'checkbox' });
  readonly #count = made('span', { className: 'filter-count' });

  constructor(id: string, words: readonly Node[], toggle: (id: string) => void) {
    this.id = id;
    this.element = made('label', { className: 'filter-row' }, this.#box, ...words, this.#count);
    this.#box.addEventListener('change', () => toggle(id));
  }

  get checked(): boolean {
    return this.#box.checked;
  }

  show(chosen: boolean, count: number): void {
    this.#box.checked = chosen;
    this.#count.replaceChildren(String(count), madeUnseen(count === 1 ? ' event' : ' events'));
    this.element.toggleAttribute('data-gives-nothing', count === 0);
  }
}

/** A titled group of rows: the title says how many of its values are chosen. */
export function madeGroup(id: string, title: string): { element: HTMLElement; say: (chosen: number, all: number) => void } {
  const heading = made('h3', { id: `filter-${id}` }, title);
  const chosen = made('span', { className: 'filter-chosen-count' });
  const element = made('div', { className: 'filter-facet' }, made('div', { className: 'filter-facet-head' }, heading, chosen));
  element.setAttribute('role', 'group');
  element.setAttribute('aria-labelledby', heading.id);
  return { element, say: (count, all) => (chosen.textContent = count === 0 ? '' : `${count} of ${all}`) };
}

/** The values of a facet, the most frequent first; the rest behind a button. */
export class FacetRows {
  readonly element: HTMLElement;
  readonly #facet: Facet;
  readonly #rows: readonly ChoiceRow[];
  readonly #more: HTMLButtonElement;
  readonly #say: (chosen: number, all: number) => void;
  #isLong = false;

  constructor({
    facet,
    title,
    options,
    draw,
    total,
    toggle,
  }: {
    facet: Facet;
    title: string;
    options: readonly Labelled[];
    draw: (option: Labelled) => Node[];
    /** How many events have a value when nothing is chosen: the order of the rows, which then stays. */
    total: (value: string) => number;
    toggle: (value: string) => void;
  }) {
    this.#facet = facet;
    const order = options.length > fewRows + 1 ? [...options].sort((a, b) => total(b.id) - total(a.id)) : options;
    this.#rows = order.map((option) => new ChoiceRow(option.id, draw(option), toggle));
    this.#more = madeButton('link-button filter-more', '', () => {
      this.#isLong = !this.#isLong;
      this.#fold();
    });
    const group = madeGroup(facet, title);
    this.element = group.element;
    this.#say = group.say;
    this.element.append(...this.#rows.map((row) => row.element), this.#more);
  }

  show(choice: Choice, { counts }: Outcome): void {
    for (const row of this.#rows) row.show(choice[this.#facet].includes(row.id), counts[this.#facet].get(row.id) ?? 0);
    this.#say(choice[this.#facet].length, this.#rows.length);
    this.#fold();
  }

  /** What is chosen is always in sight. */
  #fold(): void {
    const isShort = this.#rows.length > fewRows + 1 && !this.#isLong;
    this.#rows.forEach((row, index) => (row.element.hidden = isShort && index >= fewRows && !row.checked));
    const hidden = this.#rows.filter(({ element }) => element.hidden).length;
    this.#more.hidden = hidden === 0 && !this.#isLong;
    this.#more.textContent = this.#isLong ? 'Fewer' : `${hidden} more`;
    this.#more.setAttribute('aria-expanded', String(this.#isLong));
  }
}
