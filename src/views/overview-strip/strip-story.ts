import type { MonthStretch } from '../../compute/month-stretch.ts';
import type { StoryPlace } from '../../compute/strip-steps.ts';
import type { ReaderPosition, StoryEntry } from '../story-signals.ts';

/** A place in the story as the strip draws it. */
export interface DrawnPlace extends StoryPlace {
  /** Where the playhead stands, ms UTC. */
  readonly date: number;
}

/** The events and chapters of the page, and which of them match the filters. */
export class StripStory {
  readonly entries: readonly StoryEntry[];
  readonly chapters: readonly { readonly slug: string; readonly title: string }[];
  /** The slugs that match the filters; undefined where nothing is filtered. */
  chosen: ReadonlySet<string> | undefined;
  readonly #indexes: ReadonlyMap<string, number>;

  /** How many events there are, with those that do not stand on this page. */
  readonly all: number;
  /** How many events begin in a stretch that do not stand on this page. */
  readonly countElsewhere: (stretch: MonthStretch) => number;

  constructor(entries: readonly StoryEntry[], { chapters, all, countElsewhere }: Pick<StripStory, 'chapters' | 'all' | 'countElsewhere'>) {
    this.entries = entries;
    this.chapters = chapters;
    this.all = all;
    this.countElsewhere = countElsewhere;
    this.#indexes = new Map(entries.map(({ slug }, index) => [slug, index]));
  }

  /** The event of a slug, counted from 0. */
  indexOf(slug: string): number | undefined {
    return this.#indexes.get(slug);
  }

  /** Whether an event matches the filters. */
  isChosen({ slug }: StoryEntry): boolean {
    return this.chosen?.has(slug) ?? true;
  }

  placeOfEvent(event: number): DrawnPlace {
    const entry = this.entries[event];
    return { event, onEvent: true, chapter: this.#chapterOf(entry?.chapter), date: entry?.first ?? 0 };
  }

  placeOf({ entry, chapter: slug, date }: ReaderPosition): DrawnPlace {
    const event = entry && this.indexOf(entry.slug);
    if (event !== undefined) return this.placeOfEvent(event);
    const chapter = this.#chapterOf(slug);
    return { event: this.entries.findLastIndex((each) => this.#chapterOf(each.chapter) < chapter), onEvent: false, chapter, date };
  }

  /** The id in the page of where the reader is; undefined before the first chapter. */
  idAt({ event, onEvent, chapter }: StoryPlace): string | undefined {
    return onEvent ? this.entries[event]?.slug : this.idOfChapter(chapter);
  }

  idOfChapter(chapter: number): string | undefined {
    const slug = this.chapters[chapter]?.slug;
    return slug && `chapter-${slug}`;
  }

  #chapterOf(slug: string | undefined): number {
    return this.chapters.findIndex((chapter) => chapter.slug === slug);
  }
}
