import { type Choice, conditionsOf, without } from '../../compute/choice/choice.ts';
import { countChoices } from '../../compute/choice/choice-counts.ts';
import { failedBy, type WithWords } from '../../compute/choice/choice-match.ts';
import { chosenParts, eventsWords } from '../../compute/choice/choice-words.ts';
import { readWordFile, type WordIndex } from '../../compute/choice/word-index.ts';
import { type EventIndex, readEventIndex } from '../../compute/event-index.ts';
import { dateWords } from '../../compute/date-words.ts';
import { type ExploreState, readState, writeState } from '../../compute/explore/explore-state.ts';
import { type TimeWindow, windowDays } from '../../compute/explore/time-window.ts';
import { askedTimeWords, earlierWords, isOutside, windowOfPeriod } from '../../compute/explore/window-choice.ts';
import { EnhancedElement } from '../enhanced-element.ts';
import { painted } from '../painted.ts';
import { exploreAsked, type ExploreEvent, exploreShown, type ExploreShown, type StateWish, wishForState } from './explore-signals.ts';
import { offerTabs } from './view-tabs.ts';

/** So long a reader waits for what is fetched, ms. */
const longestWait = 15_000;

/** So long the page is held back for the state that an address asks for, ms: a slow connection takes two seconds. */
const longestHold = 3000;

/** What was found for a choice. */
interface Found extends Pick<ExploreShown, 'outcome' | 'events' | 'atAnyTime'> {
  readonly choice: Choice;
  /** The choice without its period, as text. */
  readonly timeless: string;
  readonly withWords: WithWords;
}

/**
 * The one place that knows what the page of all events shows: it reads and writes the address, counts, and tells all
 * views. Until the events have come, and where they do not come, the page stays the list that it is.
 */
class ExplorePageElement extends EnhancedElement {
  #index: EventIndex | undefined;
  #all: ReadonlyMap<string, ExploreEvent> = new Map();
  #words: Promise<WordIndex> | undefined;
  #state: ExploreState | undefined;
  #found: Found | undefined;
  /** Counts the changes, so that one which had to wait for words does not overtake a later one. */
  #turn = 0;
  /** What the passing changes of one step have changed so far, as the address names it. */
  #passing: ReadonlySet<string> = new Set();
  /** The timeline, where the reader’s pointer or focus is in it: where it stood when something was asked for, px. */
  #held: { readonly timeline: Element; readonly top: number; readonly scrolled: number } | undefined;
  /** What the head of the page says of all events. */
  #unfiltered: string | undefined;

  protected override enhance(): void {
    const { events = '' } = this.dataset;
    if (events === '') throw new Error('no data-events');
    if (location.search !== '') this.#holdBack();
    const above = new ResizeObserver(() => this.#holdInPlace());
    for (const part of this.querySelectorAll('.explore-top, .explore-notes')) above.observe(part);
    this.untilGone.addEventListener('abort', () => above.disconnect());
    void this.#start(events).catch((error: unknown) => {
      console.warn('<explore-page> stays a list:', error);
      this.toggleAttribute('data-failed', true); // what was kept free for them is given back
      this.#letGo();
      this.#say(['The timeline, the map and the filters did not arrive. The list below is complete.']);
    });
  }

  /** Nobody begins to read what is about to become something else. */
  #holdBack(): void {
    this.toggleAttribute('data-holding', true);
    setTimeout(() => this.#letGo(), longestHold);
  }

  #letGo(): void {
    this.toggleAttribute('data-holding', false);
  }

  async #start(address: string): Promise<void> {
    const index = readEventIndex(await fetched(address));
    this.#index = index;
    this.#all = this.#withWords(index);
    await painted(); // the views are a task of their own
    wishForState.hear((wish) => void this.#settle(wish), this.untilGone);
    addEventListener('popstate', () => void this.#readAddress(), { signal: this.untilGone });
    addEventListener('beforeprint', () => this.#sayForPrint(), { signal: this.untilGone }); // the day may be another by then
    offerTabs(this);
    await this.#readAddress();
    this.toggleAttribute('data-ready', true); // styles may now show what works only with a script
  }

  /** Joins the events with what stands in the rows of the list. */
  #withWords({ events }: EventIndex): ReadonlyMap<string, ExploreEvent> {
    const rows = new Map([...this.querySelectorAll<HTMLElement>('[data-event-row]')].map((row) => [row.dataset['eventRow'] ?? '', row]));
    return new Map(
      events.map((event) => {
        const row = rows.get(event.slug);
        const words = (selector: string) => row?.querySelector(selector)?.textContent.trim() ?? '';
        if (row === undefined) throw new Error(`no row of ${event.slug}`);
        return [
          event.slug,
          { ...event, title: words('[data-title]'), name: row.dataset['name'] ?? '', dateWords: words('time'), placeName: words('[data-place]') },
        ];
      }),
    );
  }

  async #readAddress(): Promise<void> {
    if (this.#index === undefined) return;
    this.#passing = new Set(); // what comes next is a step of its own
    const { state, dropped } = readState(new URLSearchParams(location.search), this.#index);
    const bounds = this.#bounds();
    const { first, last } = windowDays(bounds);
    const outside = `The timeline goes from ${dateWords(first)} to ${dateWords(last)}; the address asks for another time.`;
    await this.#show(state, isOutside(state.choice, bounds) ? [...dropped, outside] : dropped);
  }

  async #settle({ passing = false, ends = false, ...wish }: StateWish): Promise<void> {
    if (this.#state === undefined) return;
    const state = { ...this.#state, ...wish };
    const [before, after] = [new URLSearchParams(location.search), writeState(state)];
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
    const goesOn = passing && changed.some((name) => this.#passing.has(name));
    const address = `${location.pathname}${after.size === 0 ? '' : `?${after.toString()}`}`;
    if (address !== location.pathname + location.search) history[goesOn ? 'replaceState' : 'pushState'](null, '', address);
    this.#passing = new Set(passing && !ends ? [...changed, ...this.#passing] : []);
    await this.#show(state, []);
  }

  async #show(state: ExploreState, dropped: readonly string[]): Promise<void> {
    const index = this.#index;
    if (index === undefined) return;
    const turn = (this.#turn += 1);
    this.#state = state;
    const bounds = this.#bounds();
    const stretch = windowOfPeriod(state.choice, bounds);
    exploreAsked.tell({ state, shown: stretch, bounds });
    if (exploreShown.last) await painted();
    if (turn !== this.#turn) return;
    const notes = [...dropped];
    let withWords: WithWords;
    if (state.choice.words !== '') {
      try {
        this.#words ??= fetched(this.dataset['words'] ?? '').then(readWordFile);
        withWords = (await this.#words)(state.choice.words);
      } catch (error) {
        console.warn('<explore-page> does not look for words:', error);
        this.#words = undefined;
        notes.push('The words could not be looked for: what is needed for it did not arrive. All other choices hold.');
      }
      if (turn !== this.#turn) return;
    }
    this.toggleAttribute('data-open', state.open !== undefined);
    const { outcome, events, atAnyTime } = this.#find(index, state.choice, withWords);
    const awaited: Promise<unknown>[] = [];
    const shown = {
      index,
      state,
      bounds,
      shown: stretch,
      outcome,
      events,
      atAnyTime,
      all: this.#all,
      isFiltered: conditionsOf(state.choice).length > 0,
      waitFor: (promise: Promise<unknown>) => void awaited.push(promise),
    };
    this.#keepPlace();
    this.#say(notes);
    this.#sayHowMany(shown);
    this.#sayForPrint();
    this.toggleAttribute('data-has-set', state.set.length > 0); // then it is the set that is printed
    exploreShown.tell(shown);
    if (this.hasAttribute('data-holding'))
      void Promise.allSettled(awaited)
        .then(painted)
        .then(() => this.#letGo());
  }

  /** What a choice comes to. Lanes, order and what stands open change more often than it: for them nothing is counted anew. */
  #find(index: EventIndex, choice: Choice, withWords: WithWords): Found {
    const before = this.#found?.withWords === withWords ? this.#found : undefined;
    if (before?.choice === choice) return before;
    const outcome = countChoices(index.events, choice, withWords);
    const timeless = JSON.stringify(without(choice, 'period'));
    this.#found = {
      choice,
      timeless,
      withWords,
      outcome,
      events: outcome.slugs.flatMap((slug) => this.#all.get(slug) ?? []),
      atAnyTime: before?.timeless === timeless ? before.atAnyTime : matchingAtAnyTime(index, choice, withWords),
    };
    return this.#found;
  }

  /**
   * A list that grows shorter does not pull the page up, and what is said above the timeline does not push it down, under
   * a reader who has it in hand.
   */
  #keepPlace(): void {
    this.style.minBlockSize = `${Math.max(0, innerHeight - this.getBoundingClientRect().top)}px`;
    const timeline = this.querySelector('[data-view="timeline"]:is(:hover, :focus-within)');
    this.#held = timeline ? { timeline, top: timeline.getBoundingClientRect().top, scrolled: scrollY } : undefined;
  }

  #holdInPlace(): void {
    if (this.#held === undefined) return;
    const { timeline, top, scrolled } = this.#held;
    const moved = timeline.getBoundingClientRect().top - top;
    if (scrollY === scrolled) scrollBy({ top: moved, behavior: 'instant' });
    else if (Math.abs(moved) > 1) {
      this.#held = undefined; // the reader has scrolled on
      return;
    }
    this.#held = { timeline, top, scrolled: scrollY };
  }

  /** How many events there are, at the head of the page. */
  #sayHowMany({ state: { choice }, shown, bounds, events, isFiltered }: ExploreShown): void {
    const count = this.querySelector<HTMLElement>('[data-count]');
    if (count === null) throw new Error('no [data-count] inside');
    this.#unfiltered ??= count.textContent.trim();
    const earlier = isOutside(choice, bounds) ? 0 : events.filter(({ first }) => first < bounds.from).length;
    const inside = events.length - earlier;
    const how = inside === 0 ? `None of ${this.#all.size} events` : `${eventsWords(inside)} of ${this.#all.size}`;
    count.textContent = isFiltered ? `${how}, ${askedTimeWords(choice, shown, bounds)}${earlierWords(earlier)}` : this.#unfiltered;
  }

  /** For print: what was chosen, the day and the address. Where there is a set it is what is printed, as it is what is taken along. */
  #sayForPrint(): void {
    const printed = this.querySelector('[data-printed]');
    if (printed === null) throw new Error('no [data-printed] inside');
    if (this.#index === undefined || this.#state === undefined) return;
    const { choice, set } = this.#state;
    const parts = chosenParts(choice, this.#index).map(({ label }) => label);
    const what = set.length > 0 ? `A set of ${eventsWords(set.length)}. ` : parts.length === 0 ? '' : `Chosen: ${parts.join('; ')}. `;
    const today = new Date().toISOString().slice(0, 10);
    printed.textContent = `${what}Printed on ${dateWords(today)} from ${location.href}`;
  }

  #bounds(): TimeWindow {
    const { from = '', to = '' } = this.dataset;
    return { from: Number(from), to: Number(to) };
  }

  #say(sentences: readonly string[]): void {
    const notes = this.querySelector('[data-notes]');
    if (notes) notes.replaceChildren(...sentences.map((sentence) => Object.assign(document.createElement('p'), { textContent: sentence })));
  }
}

/** Slugs of the events that meet all of a choice but its period. */
function matchingAtAnyTime(index: EventIndex, choice: Choice, withWords: WithWords): ReadonlySet<string> {
  const failed = failedBy(without(choice, 'period'), withWords);
  return new Set(index.events.filter((event) => failed(event).length === 0).map(({ slug }) => slug));
}

async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

customElements.define('explore-page', ExplorePageElement);
