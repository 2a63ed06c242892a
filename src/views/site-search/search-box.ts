import { countWords, searchGroups } from '../../compute/search-groups.ts';
import { meantName, plainWords } from '../../compute/spelling.ts';
import { made, madeButton } from '../made.ts';
import { longestQuestion, type SearchForm } from './search-form.ts';
import { ask, fetchNames, type Found, type FoundGroup } from './search-index.ts';

/** How long the fingers rest before a question is asked, ms. */
const rest = 180;

interface Settings {
  /** The address of Pagefind’s module. */
  readonly index: string;
  /** The address of the search page. */
  readonly page: string;
  /** How many results of a group are shown at first. */
  readonly atFirst: number;
  /** True on the search page: there is nowhere else to send the reader. */
  readonly onPage: boolean;
}

/** A field and what it finds. The dialog and the search page show the same. All words of the reader are text, never markup. */
export class SearchBox {
  readonly element: HTMLElement;
  readonly field: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly #status: HTMLElement;
  readonly #found: HTMLElement;
  /** What stands there while nothing is asked. */
  readonly #hint: readonly ChildNode[];
  readonly #settings: Settings;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** Answers to earlier questions that arrive late are dropped. */
  #question = 0;

  /** @param parts the form with its hint; what was written in it is looked for at once */
  constructor(settings: Settings, parts: SearchForm) {
    this.#settings = settings;
    this.element = parts.element;
    this.field = parts.field;
    this.form = parts.form;
    this.#status = parts.status;
    this.#found = parts.found;
    this.#hint = [...parts.found.childNodes];
    this.element.addEventListener('keydown', (key) => this.#pressed(key));
    this.field.addEventListener('input', () => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => void this.run(), rest);
    });
    void this.run();
  }

  /** What is asked now, without spaces around it. */
  get question(): string {
    return this.field.value.trim().slice(0, longestQuestion);
  }

  /** Looks for what stands in the field and shows what is found. Until the first answer is there the element says `data-asking`. */
  async run(): Promise<void> {
    clearTimeout(this.#resting);
    const question = ++this.#question;
    const words = this.question;
    if (words === '') {
      this.#status.textContent = '';
      this.#show(this.#hint);
      return;
    }
    this.element.toggleAttribute('data-asking', this.#hint[0]?.isConnected === true);
    this.#status.textContent = 'Searching …';
    try {
      const groups = await ask(this.#settings.index, words);
      const sections = await Promise.all(groups.map((group) => this.#section(group, words)));
      if (question !== this.#question) return;
      this.#show(sections);
      this.#found.scrollTop = 0;
      const counted = countWords(groups.map(({ group, results }) => ({ group, count: results.length })));
      this.#status.textContent = counted === '' ? `Nothing found for “${words}”.` : `Found: ${counted}.`;
      if (counted === '') this.#found.append(...this.#whatToTry());
      if (isAnswered(words, sections)) return;
      const offer = await this.#offer(words);
      if (question === this.#question) this.#status.append(...offer);
    } catch (error) {
      console.warn('The search could not answer:', error);
      if (question !== this.#question) return;
      this.#show([]);
      this.#status.textContent = 'The search is not available now. ';
      this.#status.append(
        this.#settings.onPage
          ? 'The lists below lead to everything.'
          : linked('The lists of events, actors, places and words lead to everything.', this.#settings.page),
      );
    }
  }

  #show(found: readonly ChildNode[]): void {
    this.#found.replaceChildren(...found);
    this.element.removeAttribute('data-asking');
  }

  /**
   * A name that is like what was asked, to choose. The search itself knows beginnings of words, not slips. It stands
   * beside the count, where the results do not move when it comes after them.
   */
  async #offer(words: string): Promise<(Node | string)[]> {
    try {
      const meant = meantName(words, await fetchNames(`${this.#settings.page}names.json`));
      if (meant === undefined) return [];
      const choice = madeButton('search-choice', meant, () => {
        this.field.value = meant;
        this.field.dispatchEvent(new Event('input', { bubbles: true }));
        this.field.focus();
      });
      return [' Did you mean ', choice, '?'];
    } catch {
      return []; // it was only an offer
    }
  }

  #whatToTry(): HTMLElement[] {
    const { onPage, page } = this.#settings;
    return [
      made('p', { className: 'search-hint' }, 'Try fewer words, the beginning of a name, another spelling, or a year.'),
      made(
        'p',
        { className: 'search-hint' },
        onPage ? 'The lists below lead to everything.' : linked('Lists of all events, actors, places and words', page),
      ),
    ];
  }

  async #section({ group, results }: FoundGroup, words: string): Promise<HTMLElement> {
    const title = made('h2', { id: `found-${group}` }, searchGroups[group].label, ' ', made('span', {}, String(results.length)));
    const list = made('ul');
    const section = made('section', { className: 'search-group', 'aria-labelledby': title.id }, title, list);
    const show = async (upTo: number) => {
      const next = results.slice(list.children.length, upTo);
      list.append(...(await Promise.all(next.map((read) => read()))).map(entry));
    };
    await show(this.#settings.atFirst);
    if (results.length > list.children.length) section.append(this.#more(list, results.length, words, show));
    return section;
  }

  /** In the dialog a link to the page with all results; there a button that shows more of them. */
  #more(list: HTMLElement, all: number, words: string, show: (upTo: number) => Promise<void>): HTMLElement {
    const { onPage, page, atFirst } = this.#settings;
    if (!onPage) return linked(`All ${all} on a page of their own`, `${page}?q=${encodeURIComponent(words)}`, 'search-more');
    const button = madeButton('search-more', `Show more of ${all}`, () => {
      const shown = list.children.length;
      void show(shown + 2 * atFirst).then(() => {
        list.children[shown]?.querySelector('a')?.focus();
        if (list.children.length >= all) button.remove();
      });
    });
    return button;
  }

  /** Arrows lead through the results and back to the field; Home and End to the first and the last. */
  #pressed(key: KeyboardEvent): void {
    if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return;
    const stops = [this.field, ...[this.#status, this.#found].flatMap((part) => [...part.querySelectorAll<HTMLElement>('a, button')])];
    const at = stops.findIndex((stop) => stop === key.target);
    if (at < 0) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, ...(at === 0 ? {} : { Home: 1, End: stops.length - 1 }) }[key.key];
    if (next === undefined || stops[next] === undefined) return;
    key.preventDefault();
    stops[next].focus();
  }
}

/** True where something that is shown has the very words that were asked for. */
function isAnswered(words: string, sections: readonly HTMLElement[]): boolean {
  const asked = plainWords(words).split(/\s+/u);
  return sections.some((section) => {
    const text = plainWords(section.textContent);
    return asked.every((word) => text.includes(word));
  });
}

function entry({ address, title, date, place, excerpt }: Found): HTMLElement {
  const item = made('li', {}, linked(title, address));
  const when = [date, place].filter((words) => words !== undefined).join(' · ');
  if (when !== '') item.append(made('p', { className: 'search-when' }, when));
  item.append(made('p', {}, ...excerpt.map(({ text, marked }) => (marked ? made('mark', {}, text) : text))));
  return item;
}

function linked(words: string, address: string, className = ''): HTMLAnchorElement {
  return made('a', { href: address, className }, words);
}
