import { type Choice, conditionsOf, everything, without } from '../../compute/choice/choice.ts';
import { writeChoice } from '../../compute/choice/choice-address.ts';
import type { Outcome } from '../../compute/choice/choice-counts.ts';
import { chosenParts, eventsWords, loosened } from '../../compute/choice/choice-words.ts';
import type { EventIndex } from '../../compute/event-index.ts';
import { made, madeButton, madeCopyLink, madeSymbol } from '../made.ts';

/** What is chosen, over the story: each choice as a word that can be taken away, the count, and what there is to say. */
export class ChosenBar {
  readonly #index: EventIndex;
  readonly #change: (how: (present: Choice) => Choice) => void;
  readonly #root: HTMLElement;
  readonly #opener: HTMLElement;
  readonly #bar = made('div', { className: 'filter-bar label', hidden: true });
  readonly #chosen = made('ul', { className: 'filter-chosen' });
  readonly #count = made('p', { className: 'filter-total' });
  /** The count for those who hear the page: what is in the bar is not heard when the bar appears. */
  readonly #said: HTMLElement;
  readonly #notes: HTMLElement;
  readonly #printed = made('p', { className: 'print-only label' });
  readonly #address = made('a', {}, 'Copy the address');

  /** @param change changes the choice as it stands when a button is pressed: it may be ahead of what is shown */
  constructor(root: HTMLElement, index: EventIndex, change: (how: (present: Choice) => Choice) => void) {
    const over = root.querySelector('.filter-over');
    const opener = root.querySelector<HTMLElement>('.filter-open small');
    if (over === null || opener === null) throw new Error('no .filter-over or no .filter-open inside');
    this.#index = index;
    this.#change = change;
    this.#root = root;
    this.#opener = opener;
    const clear = madeButton('link-button', 'Clear', () => change(() => everything));
    this.#address.setAttribute('aria-label', 'Copy the address of this choice');
    this.#address.href = location.href; // it has one from the start, or it is no link
    this.#bar.append(this.#chosen, this.#count, made('div', { className: 'filter-bar-end' }, madeCopyLink(this.#address), clear));
    const [said, notes] = ['.filter-said', '.filter-notes'].map((each) => over.querySelector<HTMLElement>(each));
    if (!said || !notes) throw new Error('no .filter-said or no .filter-notes inside .filter-over');
    this.#said = said;
    this.#notes = notes;
    this.#notes.before(this.#bar);
    this.#notes.after(this.#printed);
  }

  show(choice: Choice, outcome: Outcome, sentences: readonly string[]): void {
    const all = this.#index.events.length;
    const matching = outcome.slugs.length;
    const parts = chosenParts(choice, this.#index);
    const focused = document.activeElement;
    const hadFocus = this.#bar.contains(focused) || this.#notes.contains(focused);
    const position = [...this.#chosen.querySelectorAll('button')].indexOf(focused as HTMLButtonElement);
    this.#chosen.replaceChildren(
      ...parts.map(({ condition, value, label }) => {
        const button = madeButton('chosen-part', '', () => this.#change((present) => without(present, condition, value)));
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
    const counted = parts.length === 0 ? '' : `${matching} of ${all} events`;
    this.#count.textContent = counted;
    const period = parts.find(({ condition }) => condition === 'period')?.label;
    const heard = period === undefined ? counted : `${counted}, ${period}`;
    this.#say(heard === '' && this.#said.textContent !== '' ? `All ${all} events` : heard);
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
    if (this.#said.textContent !== count) this.#said.textContent = count;
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
      madeButton('link-button', `${loosened[condition]}: ${eventsWords(events)}`, () => this.#change((present) => without(present, condition))),
    );
    for (const way of ways) note.append(way, ' · ');
    if (conditionsOf(choice).length > 0)
      note.append(madeButton('link-button', `Clear all: ${eventsWords(this.#index.events.length)}`, () => this.#change(() => everything)));
    return note;
  }
}
