import { type Choice, conditionsOf, everything, without } from '../../compute/choice/choice.ts';
import { writeChoice } from '../../compute/choice/choice-address.ts';
import type { Outcome } from '../../compute/choice/choice-counts.ts';
import { chosenParts, eventsWords, loosened } from '../../compute/choice/choice-words.ts';
import type { EventIndex } from '../../compute/event-index.ts';
import { made, madeButton, madeStatus, madeSymbol } from './made.ts';

/** What is chosen, over the story: each choice as a word that can be taken away, the count, and what there is to say. */
export class ChosenBar {
  readonly #index: EventIndex;
  readonly #choose: (choice: Choice) => void;
  readonly #root: HTMLElement;
  readonly #opener: HTMLElement;
  readonly #bar = made('div', { className: 'filter-bar label', hidden: true });
  readonly #chosen = made('ul', { className: 'filter-chosen' });
  readonly #count = madeStatus('p', 'filter-total');
  readonly #notes = madeStatus('div', 'filter-notes label');
  readonly #printed = made('p', { className: 'print-only label' });
  readonly #address = made('a', {}, 'Copy the address');

  constructor(root: HTMLElement, index: EventIndex, choose: (choice: Choice) => void) {
    const over = root.querySelector('.filter-over');
    const opener = root.querySelector<HTMLElement>('.filter-open small');
    if (over === null || opener === null) throw new Error('no .filter-over or no .filter-open inside');
    this.#index = index;
    this.#choose = choose;
    this.#root = root;
    this.#opener = opener;
    const clear = madeButton('link-button', 'Clear', () => choose(everything));
    this.#address.setAttribute('aria-label', 'Copy the address of this choice');
    this.#address.href = location.href; // it has one from the start, or it is no link
    this.#bar.append(this.#chosen, this.#count, made('div', { className: 'filter-bar-end' }, copyLink(this.#address), clear));
    over.append(this.#bar, this.#notes, this.#printed);
  }

  show(choice: Choice, outcome: Outcome, sentences: readonly string[]): void {
    const all = this.#index.events.length;
    const matching = outcome.slugs.length;
    const parts = chosenParts(choice, this.#index);
    const focused = document.activeElement;
    const hadFocus = this.#bar.contains(focused) || this.#notes.contains(focused);
    const position = [...this.#chosen.querySelectorAll('button')].indexOf(focused as HTMLButtonElement);
    this.#chosen.replaceChildren(
      ...parts.map(({ condition, value, label, rest }) => {
        const button = madeButton('chosen-part', '', () => this.#choose(rest));
        if (condition === 'kind') button.append(madeSymbol(value));
        button.append(made('span', {}, label), made('span', { className: 'chosen-cross' }));
        button.setAttribute('aria-label', `${label}: take away`);
        return made('li', {}, button);
      }),
    );
    this.#bar.hidden = parts.length === 0;
    // It sticks below the strip: what is scrolled to stands lower. An attribute, because `:has()` on the root would be
    // asked again at each change of the page.
    document.documentElement.toggleAttribute('data-choice-sticks', parts.length > 0);
    this.#say(parts.length === 0 ? '' : `${matching} of ${all} events`);
    this.#opener.textContent = parts.length === 0 ? String(all) : `${matching} of ${all}`;
    const query = writeChoice(choice, new URLSearchParams(location.search)).toString();
    this.#address.href = `${location.pathname}?${query}`;
    this.#printed.textContent =
      parts.length === 0 ? '' : `Chosen: ${parts.map(({ label }) => label).join('; ')}. ${matching} of ${all} events. ${this.#address.href}`;
    const notes = sentences.map((sentence) => made('p', {}, sentence));
    if (matching === 0)
      notes.push(
        this.#nothing(
          choice,
          outcome,
          parts.map(({ label }) => label),
        ),
      );
    this.#notes.replaceChildren(...notes);
    if (hadFocus) this.#keepFocus(position);
  }

  /** Brings what there is to say into view. */
  showNotes(): void {
    this.#notes.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Said only when it is news. */
  #say(count: string): void {
    if (this.#count.textContent !== count) this.#count.textContent = count;
  }

  /** Gives the focus to what stands nearest to what had it, where that is gone. */
  #keepFocus(position: number): void {
    const buttons = this.#chosen.querySelectorAll('button');
    const next = position < 0 ? undefined : (buttons[position] ?? buttons[position - 1]);
    const isLeft = (element: Element | null) => element instanceof HTMLElement && element.getClientRects().length > 0;
    if (next === undefined && isLeft(document.activeElement) && document.activeElement !== document.body) return;
    const places = [next ?? null, this.#opener.closest<HTMLElement>('button'), this.#root.querySelector<HTMLElement>('[tabindex="-1"]')];
    places.find(isLeft)?.focus({ preventScroll: true });
  }

  /** That nothing matches, and what to loosen. */
  #nothing(choice: Choice, { looser }: Outcome, labels: readonly string[]): HTMLParagraphElement {
    const note = made('p', { className: 'filter-nothing' }, 'No event matches ');
    labels.forEach((label, index) => note.append(index === 0 ? '' : index === labels.length - 1 ? ' and ' : ', ', made('strong', {}, label)));
    note.append(labels.length > 1 ? ' together. ' : '. ');
    const ways = looser.map(({ condition, events }) =>
      madeButton('link-button', `${loosened[condition]}: ${eventsWords(events)}`, () => this.#choose(without(choice, condition))),
    );
    for (const way of ways) note.append(way, ' · ');
    if (conditionsOf(choice).length > 0)
      note.append(madeButton('link-button', `Clear all: ${eventsWords(this.#index.events.length)}`, () => this.#choose(everything)));
    return note;
  }
}

function copyLink(link: HTMLAnchorElement): HTMLElement {
  const copies = document.createElement('copy-link');
  copies.append(link);
  return copies;
}
