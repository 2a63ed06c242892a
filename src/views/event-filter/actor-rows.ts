import type { Choice } from '../../compute/choice/choice.ts';
import type { Outcome } from '../../compute/choice/choice-counts.ts';
import { foldedWords, haveWords } from '../../compute/choice/folded-words.ts';
import type { EventIndex, IndexedActor } from '../../compute/event-index.ts';
import { ChoiceRow, fewRows, madeGroup } from './facet-rows.ts';
import { made, madeButton, madeStatus } from '../made.ts';

/** What the title of the panel takes at its top, px. */
const headHeight = 72;

interface ActorRow {
  readonly actor: IndexedActor;
  readonly row: ChoiceRow;
  /** The other name by which it was found. */
  readonly aka: HTMLElement;
  readonly isFrequent: boolean;
}

/** The actors by family, each with the bar of its family; a few at first, and found by any of their names. */
export class ActorRows {
  readonly element: HTMLElement;
  readonly #rows: readonly ActorRow[];
  readonly #families: readonly HTMLElement[];
  readonly #find = made('input', { type: 'search', placeholder: 'Find an actor', autocomplete: 'off' });
  readonly #none = madeStatus('p', 'filter-none');
  readonly #more: HTMLButtonElement;
  readonly #say: (chosen: number, all: number) => void;
  #isLong = false;

  constructor({ actors, families }: EventIndex, { total, toggle }: { total: (id: string) => number; toggle: (id: string) => void }) {
    const frequent = new Set([...actors].sort((a, b) => total(b.id) - total(a.id)).slice(0, fewRows));
    this.#rows = actors.map((actor) => {
      const name = made('span', { className: 'actor-name' }, actor.label);
      name.dataset['family'] = actor.family;
      const aka = made('small');
      name.append(aka);
      return { actor, aka, row: new ChoiceRow(actor.id, [name], toggle), isFrequent: frequent.has(actor) };
    });
    this.#families = families.map(({ id, label }) => {
      const family = made('div', { className: 'filter-family' }, made('p', { id: `filter-family-${id}` }, label));
      family.setAttribute('role', 'group');
      family.setAttribute('aria-labelledby', `filter-family-${id}`);
      family.append(...this.#rows.filter(({ actor }) => actor.family === id).map(({ row }) => row.element));
      return family;
    });
    this.#more = madeButton('link-button filter-more', '', () => {
      this.#isLong = !this.#isLong;
      this.#fold();
    });
    this.#find.setAttribute('aria-label', 'Find an actor by any of its names');
    this.#find.addEventListener('input', () => {
      this.#fold();
      this.#showFound();
    });
    const group = madeGroup('actor', 'Actor');
    this.element = group.element;
    this.#say = group.say;
    this.element.append(this.#find, ...this.#families, this.#none, this.#more);
  }

  show(choice: Choice, { counts }: Outcome): void {
    for (const { row } of this.#rows) row.show(choice.actor.includes(row.id), counts.actor.get(row.id) ?? 0);
    this.#say(choice.actor.length, this.#rows.length);
    this.#fold();
  }

  /** Brings the box to the top of what scrolls around it, so that names found stand above the keyboard of a phone. */
  #showFound(): void {
    const panel = this.element.closest('.filter-panel');
    const scrolls = panel?.closest('dialog') ? panel : panel?.parentElement;
    const top = this.#find.getBoundingClientRect().top - (scrolls?.getBoundingClientRect().top ?? 0);
    scrolls?.scrollBy({ top: top - headHeight, behavior: 'instant' });
  }

  #fold(): void {
    const wanted = foldedWords(this.#find.value);
    for (const { actor, row, aka, isFrequent } of this.#rows) {
      const name = wanted.length === 0 ? undefined : [actor.label, ...actor.otherNames].find((each) => haveWords(foldedWords(each), wanted));
      aka.textContent = name === undefined || name === actor.label ? '' : ` ${name}`;
      row.element.hidden = wanted.length > 0 ? name === undefined : !this.#isLong && !isFrequent && !row.checked;
    }
    for (const family of this.#families) family.hidden = family.querySelector('label:not([hidden])') === null;
    this.#none.textContent = this.#rows.every(({ row }) => row.element.hidden) ? 'No actor has a name like this.' : '';
    this.#more.hidden = wanted.length > 0;
    this.#more.textContent = this.#isLong ? 'Fewer' : `All ${this.#rows.length} actors`;
    this.#more.setAttribute('aria-expanded', String(this.#isLong));
  }
}
