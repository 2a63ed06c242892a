import type { Choice } from '../../compute/choice/choice.ts';
import { dateWords } from '../../compute/date-words.ts';
import type { EventIndex } from '../../compute/event-index.ts';
import { madeGroup } from './facet-rows.ts';
import { made } from '../made.ts';

/** The first year of the list of months; the few events before it have no list of their own. */
const firstYear = 2012;

/** From which month to which: two lists. */
export class PeriodFields {
  readonly element: HTMLElement;
  readonly #from = made('select');
  readonly #to = made('select');

  constructor({ events }: EventIndex, choose: (part: Pick<Choice, 'from' | 'to'>) => void) {
    const lastYear = new Date(Math.max(...events.map(({ first }) => first))).getUTCFullYear();
    const group = madeGroup('period', 'When it began');
    this.element = group.element;
    this.element.append(
      made('label', { className: 'filter-month' }, 'From', this.#from),
      made('label', { className: 'filter-month' }, 'To', this.#to),
    );
    for (const [list, whole] of [
      [this.#from, 'the beginning'],
      [this.#to, 'the end'],
    ] as const) {
      list.append(made('option', { value: '' }, whole));
      for (let year = firstYear; year <= lastYear; year += 1) list.append(yearOfMonths(year));
    }
    const chosen = () => ({ from: this.#from.value || undefined, to: this.#to.value || undefined });
    // A beginning after the end, or the other way round, sets the other end free.
    const isTurned = () => this.#from.value !== '' && this.#to.value !== '' && this.#from.value > this.#to.value;
    this.#from.addEventListener('change', () => choose(isTurned() ? { from: this.#from.value, to: undefined } : chosen()));
    this.#to.addEventListener('change', () => choose(isTurned() ? { from: undefined, to: this.#to.value } : chosen()));
  }

  show({ from, to }: Choice): void {
    setMonth(this.#from, from);
    setMonth(this.#to, to);
  }
}

function yearOfMonths(year: number): HTMLOptGroupElement {
  const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  return made('optgroup', { label: String(year) }, ...months.map(madeMonth));
}

function madeMonth(month: string): HTMLOptionElement {
  return made('option', { value: month }, dateWords(month));
}

/** Sets a list to a month, also to one that it does not have yet: an address may name any. */
function setMonth(list: HTMLSelectElement, month = ''): void {
  list.value = month;
  if (list.value === month) return;
  list.append(madeMonth(month));
  list.value = month;
}
