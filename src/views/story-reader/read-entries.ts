import type { EventKind } from '../../model/vocabulary.ts';
import type { StoryEntry } from '../story-signals.ts';

/** An event of the story with the element in which it stands. */
export interface PlacedEntry {
  readonly entry: StoryEntry;
  readonly element: HTMLElement;
}

/**
 * Reads the events from the page, in their order.
 * @throws where an article lacks its date, title or place
 */
export function readEntries(within: Element): PlacedEntry[] {
  return [...within.querySelectorAll<HTMLElement>('article[id]')].map((element) => {
    const time = part(element, 'time');
    const entry: StoryEntry = {
      slug: element.id,
      chapter: chapterOf(element),
      number: Number(element.dataset['number']),
      first: Date.parse(time.getAttribute('datetime') ?? ''),
      dateWords: words(time),
      title: words(part(element, 'h3')),
      placeName: words(part(element, '.event-where')),
      kind: (part(element, '.kind-symbol use').getAttribute('href') ?? '').replace('#kind-', '') as EventKind,
      essential: element.matches('.event-card'),
    };
    return { entry, element };
  });
}

/** The slug of the chapter in which an element stands; empty outside of all. */
export function chapterOf(element: Element): string {
  return element.closest('.chapter')?.id.replace('chapter-', '') ?? '';
}

function part(element: Element, selector: string): Element {
  const found = element.querySelector(selector);
  if (found === null) throw new Error(`no ${selector} in #${element.id}`);
  return found;
}

function words(element: Element): string {
  return element.textContent.trim();
}
