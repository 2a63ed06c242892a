import { lastPassed, readingLine } from '../../compute/reading-line.ts';
import { EnhancedElement } from '../enhanced-element.ts';
import { eventsChosen, readerMoved, readingInFull, storyEntries, wishToGo, wishToGoBack } from '../story-signals.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import { Landing } from './landing.ts';
import { setOpen } from './open-all.ts';
import { chapterOf, type PlacedEntry, readEntries } from './read-entries.ts';
import { eitherSignal } from '../either-signal.ts';

/** So far a reader may move after a jump before the reading line decides again, px. */
const jumpHolds = 48;

/**
 * Knows where the reader is in the story, and tells it; takes the reader where links and wishes lead.
 * It asks the browser for places only once a frame, and for a handful of them.
 */
class StoryReaderElement extends EnhancedElement {
  #entries: readonly PlacedEntry[] = [];
  /** Events that are shown, in order down the page. */
  #shown: readonly PlacedEntry[] = [];
  #chapters: readonly HTMLElement[] = [];
  #told: HTMLElement | 'nothing' | undefined = 'nothing';
  #sticks = 0;
  #landing: Landing | undefined;
  /** What was jumped to, and where it then stood in the window, px. */
  #jump: { element: HTMLElement; top: number } | undefined;
  #waiting = false;
  #opening = new AbortController();

  protected override enhance(): void {
    this.#entries = readEntries(this);
    this.#shown = this.#entries;
    this.#chapters = [...this.querySelectorAll<HTMLElement>('.chapter')];
    if (this.#chapters.length === 0) throw new Error('no .chapter inside');
    storyEntries.tell(this.#entries.map(({ entry }) => entry));

    const options = { passive: true, signal: this.untilGone };
    addEventListener('scroll', () => this.#lookSoon(), options);
    addEventListener(
      'resize',
      () => {
        if (this.#jump) this.#jump.top = topOf(this.#jump.element); // the window moved it, not the reader
        this.#measure();
      },
      options,
    );
    // What opens, closes or loads moves all that is below it.
    this.addEventListener('toggle', () => this.#lookSoon(), { capture: true, signal: this.untilGone });
    eventsChosen.hear(() => requestAnimationFrame(() => this.#findShown()), this.untilGone);

    readingInFull.hear((full) => this.#open(full), this.untilGone);

    const landing = new Landing(this, (element) => this.#jumpedTo(element), this.untilGone);
    this.#landing = landing;
    wishToGo.hear((wish) => landing.go(wish), this.untilGone);
    wishToGoBack.hear(({ element, top }) => landing.putBack(element, top), this.untilGone);
    this.#measure();
    if (!landing.arriveByAddress()) this.#putBack(landing);
    addEventListener('pagehide', () => this.#keepPlace(), { signal: this.untilGone });
  }

  #putBack(landing: Landing): void {
    const kept = keptPlace();
    const element = kept && document.getElementById(kept.id);
    if (element && this.contains(element)) landing.putBack(element, kept.top);
  }

  #keepPlace(): void {
    const present = this.#atReadingLine();
    keepPlace(present && { id: present.id, top: topOf(present) });
  }

  #findShown(): void {
    this.#shown = this.#entries.filter(({ element }) => element.getClientRects().length > 0);
    this.#measure(); // what is chosen may stand below the strip, and stick there with it
  }

  #open(full: boolean): void {
    this.#opening.abort();
    this.#opening = new AbortController();
    void setOpen(this.#chapters, full, eitherSignal(this.#opening.signal, this.untilGone));
  }

  #jumpedTo(element: HTMLElement): void {
    this.#jump = { element, top: topOf(element) };
    this.#look();
  }

  #measure(): void {
    this.#sticks = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    this.#lookSoon();
  }

  #lookSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#look();
    });
  }

  #look(): void {
    if (this.#jump && Math.abs(topOf(this.#jump.element) - this.#jump.top) > jumpHolds) this.#jump = undefined;
    const present = this.#jump?.element ?? this.#atReadingLine();
    const chapter = present && chapterOf(present);
    if (present === this.#told) return;
    if (!this.#jump) this.#landing?.leave();
    this.#told = present;
    const entry = this.#shown.find(({ element }) => element === present)?.entry;
    const first = this.#entries.find((placed) => chapter === undefined || placed.entry.chapter === chapter)?.entry;
    readerMoved.tell({ entry, chapter, date: entry?.first ?? first?.first ?? 0, jumped: this.#jump !== undefined });
  }

  /** The event, or the chapter whose introduction is being read. */
  #atReadingLine(): HTMLElement | undefined {
    const { clientHeight, scrollHeight } = document.documentElement;
    const line = readingLine({ height: clientHeight, top: this.#sticks, left: scrollHeight - clientHeight - scrollY });
    const chapter = this.#chapters[lastPassed(this.#chapters.length, (index) => topOf(this.#chapters[index]), line)];
    const event = this.#shown[lastPassed(this.#shown.length, (index) => topOf(this.#shown[index]?.element), line)]?.element;
    return event?.closest('.chapter') === chapter ? (event ?? chapter) : chapter;
  }
}

/** Where something stands in the window, px. */
function topOf(element: HTMLElement | undefined): number {
  return element?.getBoundingClientRect().top ?? Infinity;
}

customElements.define('story-reader', StoryReaderElement);
