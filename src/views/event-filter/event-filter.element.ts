import { addressNames } from '../../compute/choice/facets.ts';
import { EnhancedElement } from '../enhanced-element.ts';
import { wishForPeriod, wishForSheet } from '../story-signals.ts';
import type { Filtering } from './filtering.ts';

/** So long a reader waits for what a filter needs, ms. */
const longestWait = 15_000;

/**
 * Filters the events of the story. Only this little is there from the start: everything else comes when somebody
 * opens the filters, or when the address asks for a choice.
 */
class EventFilterElement extends EnhancedElement {
  #filtering: Promise<Filtering> | undefined;

  protected override enhance(): void {
    const button = this.#part('.filter-open');
    button.addEventListener('click', () => this.#use((filtering) => filtering.open(button)), { signal: this.untilGone });
    button.hidden = false;
    wishForSheet.hear(({ sheet, opener }) => {
      if (sheet === 'filters') this.#use((filtering) => filtering.open(opener));
    }, this.untilGone);
    wishForPeriod.hear((period) => this.#use((filtering) => filtering.choosePeriod(period)), this.untilGone);
    addEventListener('popstate', () => this.#readAddress(), { signal: this.untilGone });
    this.#readAddress();
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    if (this.#filtering !== undefined || addressNames.some((name) => asked.has(name))) this.#use((filtering) => filtering.readAddress());
  }

  #use(use: (filtering: Filtering) => unknown): void {
    this.#say();
    this.#filtering ??= this.#start();
    this.#filtering.then(use).catch((error: unknown) => {
      console.warn('<event-filter> shows every event:', error);
      this.#filtering = undefined;
      this.#say('The filters did not arrive. All events are shown.');
    });
  }

  async #start(): Promise<Filtering> {
    const { startFiltering } = await inTime(import('./filtering.ts'));
    const { events = '', words = '' } = this.dataset;
    return startFiltering(this, { events, words, untilGone: this.untilGone, longestWait });
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

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('It took too long.')), longestWait))]);
}

customElements.define('event-filter', EventFilterElement);
