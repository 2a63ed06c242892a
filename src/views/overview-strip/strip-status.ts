import { made, part } from './strip-parts.ts';
import type { StoryEntry } from '../story-signals.ts';

/** The line above the drawing: where the reader is, or what is under the finger. */
export class StripStatus {
  readonly #where: HTMLElement;
  readonly #count: HTMLElement;
  readonly #atStart: readonly [readonly Node[], readonly Node[]];
  readonly #when = made('strong', '');
  readonly #place = made('span', 'strip-place');
  readonly #title = made('span', 'strip-title');
  readonly #chapter = made('span', '');
  readonly #event = made('span', 'strip-event');

  constructor(root: HTMLElement) {
    this.#where = part(root, '.strip-where');
    this.#count = part(root, '.strip-count');
    this.#atStart = [[...this.#where.childNodes], [...this.#count.childNodes]];
  }

  /** What stood there before the script: the whole story. */
  showWhole(): void {
    this.#where.replaceChildren(...this.#atStart[0]);
    this.#count.replaceChildren(...this.#atStart[1]);
  }

  /** An event, and which it is of how many. */
  showEvent(entry: StoryEntry, { events, chapter, chapters }: { events: number; chapter: number; chapters: number }): void {
    this.#fill(entry.dateWords, entry.placeName, entry.title, chapter, chapters);
    this.#event.textContent = `, event ${entry.number} of ${events}`;
  }

  /** The introduction of a chapter. */
  showChapter(title: string, { chapter, chapters }: { chapter: number; chapters: number }): void {
    this.#fill(title, '', '', chapter, chapters);
    this.#event.textContent = '';
  }

  #fill(when: string, place: string, title: string, chapter: number, chapters: number): void {
    this.#when.textContent = when;
    this.#place.textContent = place;
    this.#title.textContent = title;
    this.#chapter.textContent = `${chapter} of ${chapters}`;
    if (this.#when.isConnected) return;
    this.#where.replaceChildren(this.#when, this.#place, this.#title);
    this.#count.replaceChildren(made('span', 'strip-word', 'Chapter '), this.#chapter, this.#event);
  }
}
