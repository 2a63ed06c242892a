import { type Choice, conditionsOf, everything } from '../../compute/choice/choice.ts';
import { readChoice, writeChoice } from '../../compute/choice/choice-address.ts';
import { countChoices, type Outcome } from '../../compute/choice/choice-counts.ts';
import { doneWords } from '../../compute/choice/choice-words.ts';
import { readWordFile, type WordIndex } from '../../compute/choice/word-index.ts';
import { type EventIndex, readEventIndex } from '../../compute/event-index.ts';
import { painted } from '../painted.ts';
import { eventsChosen, wishToGo } from '../story-signals.ts';
import { ChosenBar } from './chosen-bar.ts';
import { FilterPanel } from './filter-panel.ts';
import { FilteredStory } from './filtered-story.ts';
import { inTime } from '../in-time.ts';
import { made } from '../made.ts';
import type { PanelPlace } from './panel-place.ts';
import styles from './filtering.css?url';

/** Where the facts come from. */
export interface Supplies {
  readonly events: string;
  readonly words: string;
  /** Where the panel stands, perhaps open already. */
  readonly place: PanelPlace;
  readonly untilGone: AbortSignal;
}

/** Fetches what filters need. @throws where it does not come, or is not what it should be */
export async function startFiltering(root: HTMLElement, supplies: Supplies): Promise<Filtering> {
  const [events] = await Promise.all([fetched(supplies.events), styled()]);
  return new Filtering(root, supplies, readEventIndex(events));
}

/**
 * Brings the style sheet, if it is not there yet. Imported in the usual way it would come with the page, whether
 * anybody filters or not.
 */
async function styled(): Promise<void> {
  if (document.head.querySelector(`link[href="${styles}"]`)) return;
  const link = made('link', { rel: 'stylesheet', href: styles });
  const came = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => reject(new Error(`${styles} did not come.`)));
  });
  document.head.append(link);
  try {
    await came;
  } catch (error) {
    link.remove(); // so that it can be asked for again
    throw error;
  }
}

async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The one place that knows the present choice: it reads and writes the address, and tells all who show the choice. */
export class Filtering {
  readonly #supplies: Supplies;
  readonly #index: EventIndex;
  readonly #story: FilteredStory;
  readonly #bar: ChosenBar;
  readonly #panel: FilterPanel;
  readonly #place: PanelPlace;
  #choice: Choice = everything;
  #matching: number | undefined;
  #words: Promise<WordIndex> | undefined;
  /** Counts the choices, so that one which had to wait for words does not overtake a later one. */
  #turn = 0;
  /** The present entry of the history was made by typing, and further typing rewrites it. */
  #typing = false;

  constructor(root: HTMLElement, supplies: Supplies, index: EventIndex) {
    this.#supplies = supplies;
    this.#index = index;
    const choose = (choice: Choice) => void this.#settle(choice);
    this.#story = new FilteredStory(root, index);
    this.#bar = new ChosenBar(root, index, (how) => choose(how(this.#choice)));
    this.#panel = new FilterPanel(index, {
      present: () => this.#choice,
      choose,
      type: (words) => void this.#settle({ ...this.#choice, words }, { typing: true }),
    });
    this.#place = supplies.place;
    this.#showInPanel(this.#choice, countChoices(index.events, this.#choice, undefined));
    this.#place.fill(this.#panel.parts, () => choose(everything));

    // Before anybody takes the reader there: what a link names must be there to be reached.
    const options = { capture: true, signal: supplies.untilGone };
    addEventListener('hashchange', () => this.#name(location.hash), options);
    wishToGo.hearFirst(({ id }) => this.#name(`#${id}`), supplies.untilGone);
  }

  /** Narrows the present choice to some months, both taken in. */
  choosePeriod({ from, to }: { readonly from: string; readonly to: string }): Promise<void> {
    return this.#settle({ ...this.#choice, from, to });
  }

  /** Shows what the address asks for, if that is not what is shown: a link within the page leads here too. */
  async readAddress(): Promise<void> {
    this.#typing = false;
    const { choice, dropped } = readChoice(new URLSearchParams(location.search), this.#index.options);
    const isShown = this.#matching !== undefined && writeChoice(choice).toString() === writeChoice(this.#choice).toString();
    if (isShown && dropped.length === 0) return;
    await this.#show(choice, dropped);
  }

  /** Writes a choice to the address, and shows it. */
  async #settle(choice: Choice, { typing = false } = {}): Promise<void> {
    this.#choice = choice; // at once: the next tick may come before the list has followed
    await painted(); // the tick answers at once; all else follows
    if (this.#choice !== choice) return; // and follows the last of several ticks
    const query = writeChoice(choice, new URLSearchParams(location.search)).toString();
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    if (address !== location.pathname + location.search + location.hash)
      history[typing && this.#typing ? 'replaceState' : 'pushState'](null, '', address);
    this.#typing = typing;
    await this.#show(choice, []);
    if (this.#matching === 0) this.#bar.showNotes(); // no place in the list is left to keep
  }

  async #show(choice: Choice, dropped: readonly string[]): Promise<void> {
    const turn = (this.#turn += 1);
    this.#choice = choice;
    const notes = [...dropped];
    let withWords: ReadonlySet<string> | undefined;
    if (choice.words !== '') {
      try {
        this.#words ??= inTime(fetched(this.#supplies.words)).then(readWordFile);
        withWords = (await this.#words)(choice.words);
      } catch (error) {
        console.warn('<event-filter> does not look for words:', error);
        this.#words = undefined;
        notes.push('The words could not be looked for: what is needed for it did not arrive. All other choices hold.');
      }
      if (turn !== this.#turn) return;
    }
    const outcome = countChoices(this.#index.events, choice, withWords);
    const slugs = conditionsOf(choice).length === 0 ? undefined : new Set(outcome.slugs);
    this.#story.show(slugs, location.hash, () => this.#bar.show(choice, outcome, notes));
    this.#showInPanel(choice, outcome);
    this.#matching = outcome.slugs.length;
    eventsChosen.tell({ slugs });
  }

  #showInPanel(choice: Choice, outcome: Outcome): void {
    const matching = outcome.slugs.length;
    this.#panel.show(choice, outcome);
    this.#place.show({
      matching,
      all: this.#index.events.length,
      done: doneWords(matching),
    });
  }

  #name(fragment: string): void {
    if (this.#story.name(fragment)) eventsChosen.tell({ slugs: eventsChosen.last?.slugs }); // what is shown has changed, though not what is chosen
  }
}
