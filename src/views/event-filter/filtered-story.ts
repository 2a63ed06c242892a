import type { EventIndex } from '../../compute/event-index.ts';
import { layOutAround, leaveLayoutToBrowser } from '../near-parts.ts';
import { painted } from '../painted.ts';
import { readerMoved } from '../story-signals.ts';
import { made, madeButton } from '../made.ts';

interface StoryChapter {
  readonly element: HTMLElement;
  readonly articles: readonly HTMLElement[];
  /** Slugs of all its events, also of those that stand only on its own page. */
  readonly slugs: readonly string[];
  /** The address of its own page. */
  readonly page: string;
}

/** The list of events: what does not match is hidden, and each chapter says how much. */
export class FilteredStory {
  readonly #root: HTMLElement;
  readonly #chapters: readonly StoryChapter[];
  /** What was put in, to be taken out again. */
  #notes: HTMLElement[] = [];
  #slugs: ReadonlySet<string> | undefined;
  /** Chapters of which the reader wants to see everything, until the next choice. */
  #open = new Set<StoryChapter>();
  /** The event that a link names. */
  #named: HTMLElement | undefined;

  constructor(root: HTMLElement, { events }: EventIndex) {
    this.#root = root;
    this.#chapters = [...root.querySelectorAll<HTMLElement>('.chapter')].map((element) => ({
      element,
      articles: [...element.querySelectorAll<HTMLElement>('article[id]')],
      slugs: events.filter(({ chapter }) => `chapter-${chapter}` === element.id).map(({ slug }) => slug),
      page: element.querySelector<HTMLAnchorElement>('.chapter-facts a')?.href ?? '',
    }));
    if (this.#chapters.length === 0) throw new Error('no .chapter inside');
  }

  /**
   * Shows the events of a set, or all of them, and the one that the fragment of the address names.
   * @param above what else changes above the list, so that it does not push the reader’s place away either
   */
  show(slugs: ReadonlySet<string> | undefined, fragment: string, above: () => void): void {
    this.#slugs = slugs;
    this.#open.clear();
    this.#named = this.#articleOf(fragment);
    this.#keepingPlace(() => {
      above();
      this.#draw();
    });
  }

  /** Lets the event that a link names be seen, also if it does not match; true if that may have changed the list. */
  name(fragment: string): boolean {
    const article = this.#articleOf(fragment);
    if (article === this.#named || this.#slugs === undefined) return false;
    this.#named = article;
    this.#draw();
    article?.scrollIntoView(); // the browser could not: it was hidden
    return true;
  }

  #articleOf(fragment: string): HTMLElement | undefined {
    const id = fragment.slice(1);
    if (id === '') return undefined;
    return this.#chapters
      .flatMap(({ articles }) => articles)
      .find((article) => article.id === id || article.querySelector(`:scope > #${CSS.escape(id)}`));
  }

  #draw(): void {
    for (const note of this.#notes) note.remove();
    this.#notes = [];
    for (const chapter of this.#chapters) this.#drawChapter(chapter);
  }

  #drawChapter(chapter: StoryChapter): void {
    const { element, articles, slugs, page } = chapter;
    const matches = (slug: string) => this.#slugs === undefined || this.#slugs.has(slug);
    const isOpen = this.#open.has(chapter);
    for (const article of articles) {
      const fits = matches(article.id);
      article.hidden = !fits && !isOpen && article !== this.#named;
      article.toggleAttribute('data-unmatched', !fits);
      if (fits || article.hidden) continue;
      const because = article === this.#named ? 'Does not match the filter; shown because the link names it.' : 'Does not match the filter.';
      this.#put(made('p', { className: 'filter-unmatched label' }, because), (note) => article.prepend(note));
    }
    const matching = slugs.filter(matches).length;
    element.toggleAttribute('data-none-match', matching === 0 && !isOpen && articles.every(({ hidden }) => hidden));
    if (matching === slugs.length) return;

    const here = articles.filter(({ id }) => !matches(id)).length;
    const note = made('p', { className: 'filter-rest label' }, isOpen ? restShown(here) : restWords(slugs.length - matching, matching));
    const toggle = () => {
      this.#open[isOpen ? 'delete' : 'add'](chapter);
      this.#keepingPlace(() => this.#draw());
      element.querySelector<HTMLElement>('.filter-rest button')?.focus({ preventScroll: true });
    };
    if (here > 0) note.append(' ', madeButton('link-button', isOpen ? 'Hide them' : 'Show them', toggle));
    const elsewhere = slugs.filter((slug) => matches(slug) && !articles.some(({ id }) => id === slug)).length;
    if (elsewhere > 0)
      note.append(
        ' Of those that match, ',
        made('a', { href: page }, `${elsewhere} ${elsewhere === 1 ? 'stands' : 'stand'} on the page of the chapter`),
        '.',
      );
    this.#put(note, (made) => element.append(made));
  }

  #put(note: HTMLElement, place: (note: HTMLElement) => void): void {
    place(note);
    this.#notes.push(note);
  }

  /**
   * Changes the list without moving the event or the introduction that is being read. Where that event goes, the next
   * that is left takes its place, or the last one before it.
   */
  #keepingPlace(change: () => void): void {
    const { entry, chapter } = readerMoved.last ?? {};
    const introduced = this.#chapters.find(({ element }) => element.id === `chapter-${chapter}`)?.element;
    const articles = this.#chapters.flatMap((each) => each.articles);
    const read = articles.findIndex(({ id }) => id === entry?.slug);
    const parts = read === -1 ? (introduced ? [introduced] : []) : [...articles.slice(read), ...articles.slice(0, read).reverse()];
    const top = (part: Element) => part.getBoundingClientRect().top;
    const before = new Map(parts.filter(isThere).map((part) => [part, top(part)]));
    const first = parts[0] && before.get(parts[0]);
    const sticky = stickyHeight();
    change();
    const kept = parts.find(isThere);
    if (kept === undefined || first === undefined) return; // nothing is left, or the reader is above the story
    layOutAround(kept, this.#root);
    const was = before.get(kept) ?? Infinity;
    const wanted = was < innerHeight ? was : first;
    // What stood whole below all that sticks stands so again, also where more sticks now.
    const isCut = kept === parts[0] && wanted < sticky - 1 && wanted + kept.offsetHeight > stickyHeight();
    scrollBy({ top: top(kept) - (isCut ? wanted : Math.max(wanted, stickyHeight())), behavior: 'instant' });
    void painted().then(() => leaveLayoutToBrowser(this.#root));
  }
}

function isThere(part: Element): boolean {
  return part.getClientRects().length > 0;
}

/** What the page keeps free above what it scrolls to: all that sticks to the top, px. */
function stickyHeight(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

function restWords(rest: number, matching: number): string {
  if (matching === 0) return rest === 1 ? 'The one event of this chapter does not match.' : `None of the ${rest} events of this chapter match.`;
  return rest === 1 ? '1 other event of this chapter does not match.' : `${rest} other events of this chapter do not match.`;
}

function restShown(rest: number): string {
  return rest === 1
    ? '1 event of this chapter does not match and is shown all the same.'
    : `${rest} events of this chapter do not match and are shown all the same.`;
}
