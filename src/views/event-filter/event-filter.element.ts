import { addressNames } from '../../compute/choice/facets.ts';
import { EnhancedElement } from '../enhanced-element.ts';
import { painted } from '../painted.ts';
import { eventsChosen, offerSheet, wishForPeriod, wishForSheet } from '../story-signals.ts';
import type { Filtering } from './filtering.ts';
import { inTime } from '../in-time.ts';
import { PanelPlace } from './panel-place.ts';

/** So long the list is held back for the choice of an address, ms: a slow connection takes two seconds. */
const longestHold = 3000;

/**
 * Filters the events of the story. Only this little is there from the start, and the empty panel, so that it opens at
 * once: everything else comes when somebody opens the filters, or when the address asks for a choice.
 */
class EventFilterElement extends EnhancedElement {
  #filtering: Promise<Filtering> | undefined;

  protected override enhance(): void {
    const button = this.#part('.filter-open');
    const place = new PanelPlace(this, this.untilGone);
    const open = (opener: HTMLElement) => {
      place.open(opener);
      void painted().then(() => this.#use(place));
    };
    button.addEventListener('click', () => open(button), { signal: this.untilGone });
    button.hidden = false;
    offerSheet('filters');
    eventsChosen.tell({ slugs: undefined }); // from now on there can be a choice
    wishForSheet.hear(({ sheet, opener }) => {
      if (sheet === 'filters') open(opener);
    }, this.untilGone);
    wishForPeriod.hear((period) => this.#use(place, (filtering) => filtering.choosePeriod(period)), this.untilGone);
    addEventListener('popstate', () => this.#readAddress(place), { signal: this.untilGone });
    if (location.hash === '') this.#holdBack(); // else the reader is taken to one event, and it keeps its place
    this.#readAddress(place);
    if (this.#filtering === undefined) this.#letGo();
  }

  /** Nobody begins to read a list that is about to become another. */
  #holdBack(): void {
    this.toggleAttribute('data-choosing', true);
    setTimeout(() => this.#letGo(), longestHold);
  }

  #letGo(): void {
    this.toggleAttribute('data-choosing', false);
  }

  #readAddress(place: PanelPlace): void {
    const asked = new URLSearchParams(location.search);
    if (this.#filtering !== undefined || addressNames.some((name) => asked.has(name))) this.#use(place, (filtering) => filtering.readAddress());
  }

  /** Does something with the filters, once they are there. */
  #use(place: PanelPlace, use: (filtering: Filtering) => unknown = () => undefined): void {
    this.#say();
    // What only comes late is not begun twice: there would be two of everything.
    this.#filtering ??= this.#start(place).catch((error: unknown) => {
      this.#filtering = undefined;
      throw error;
    });
    inTime(this.#filtering)
      .then(use)
      .catch((error: unknown) => {
        console.warn('<event-filter> shows every event:', error);
        place.wait();
        place.close();
        this.#say('The filters did not arrive. All events are shown.');
      })
      .then(painted) // seen where it has come to rest
      .finally(() => this.#letGo());
  }

  async #start(place: PanelPlace): Promise<Filtering> {
    place.wait('What can be chosen is being fetched.');
    const { startFiltering } = await import('./filtering.ts');
    const { events = '', words = '' } = this.dataset;
    return startFiltering(this, { events, words, place, untilGone: this.untilGone });
  }

  /** One quiet sentence, or none. */
  #say(sentence = ''): void {
    this.#part('.filter-trouble').textContent = sentence;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} inside`);
    return part;
  }
}

customElements.define('event-filter', EventFilterElement);
