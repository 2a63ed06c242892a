import { type Choice, toggled, valuesOf } from '../../compute/choice/choice.ts';
import type { Outcome } from '../../compute/choice/choice-counts.ts';
import type { Facet } from '../../compute/choice/facets.ts';
import type { EventIndex, Labelled } from '../../compute/event-index.ts';
import { ActorRows } from './actor-rows.ts';
import { FacetRows } from './facet-rows.ts';
import { made, madeSymbol } from '../made.ts';
import { PeriodFields } from './period-fields.ts';

/** So long after the last letter words count as typed, ms. */
const pause = 300;

/** What a panel does with what is chosen in it. */
export interface PanelWishes {
  /** The present choice. */
  readonly present: () => Choice;
  /** A settled choice. */
  readonly choose: (choice: Choice) => void;
  /** Words as they stand after a pause in typing. */
  readonly type: (words: string) => void;
}

/** All that can be chosen, with how many events each choice would give. */
export class FilterPanel {
  /** What stands in the panel, below its title. */
  readonly parts: readonly HTMLElement[];
  readonly #words = made('input', { type: 'search', placeholder: 'Words in the text', maxLength: 100, autocomplete: 'off' });
  readonly #facets: readonly { show(choice: Choice, outcome: Outcome): void }[];
  #typed: ReturnType<typeof setTimeout> | undefined;
  /** The words that were asked for last. */
  #asked = '';

  /** @param withPeriod whether the period can be chosen here too */
  constructor(index: EventIndex, wishes: PanelWishes, { withPeriod = true } = {}) {
    const totals = (facet: Facet) => {
      const all = new Map<string, number>();
      for (const event of index.events) for (const value of valuesOf(event, facet)) all.set(value, (all.get(value) ?? 0) + 1);
      return (value: string) => all.get(value) ?? 0;
    };
    const toggle = (facet: Facet) => (value: string) => {
      wishes.choose(toggled(wishes.present(), facet, value));
    };
    const plain = ({ label }: Labelled): Node[] => [made('span', {}, label)];
    const rows = (facet: Facet, title: string, draw = plain) =>
      new FacetRows({ facet, title, options: index.options[facet], draw, total: totals(facet), toggle: toggle(facet) });

    const kinds = rows('kind', 'Kind of event', ({ id, label }) => [madeSymbol(id), made('span', {}, label)]);
    const regions = rows('region', 'Region');
    const actors = new ActorRows(index, { total: totals('actor'), toggle: toggle('actor') });
    const period = () =>
      new PeriodFields(index, (part) => {
        wishes.choose({ ...wishes.present(), ...part });
      });
    const others = [rows('corroboration', 'How sure'), rows('contested', 'Accounts'), rows('importance', 'Importance')];
    const facets = [kinds, regions, actors, ...(withPeriod ? [period()] : []), ...others];
    this.#facets = facets;

    this.#words.setAttribute('aria-label', 'Words in title, summary and text, names of places and actors');
    this.parts = [this.#words, ...facets.map(({ element }) => element)];
    const ask = (): void => {
      this.#asked = this.#words.value.trim();
      wishes.type(this.#asked);
    };
    this.#words.addEventListener('input', () => {
      clearTimeout(this.#typed);
      this.#typed = setTimeout(ask, pause);
    });
    this.#words.addEventListener('change', () => {
      clearTimeout(this.#typed);
      if (this.#words.value.trim() !== wishes.present().words) ask();
    });
  }

  show(choice: Choice, outcome: Outcome): void {
    if (choice.words !== this.#asked) {
      clearTimeout(this.#typed);
      this.#words.value = this.#asked = choice.words; // another choice was shown; never under the fingers of somebody who types
    }
    for (const facet of this.#facets) facet.show(choice, outcome);
  }
}
