import { dateWords } from './date-words.ts';
import { lastChange } from './last-change.ts';
import type { Publication } from './publication.ts';
import type { ConflictEvent } from './story.ts';

const noBreak = /\u00a0/gu;

/**
 * How to cite an event, as plain text to copy:
 * “Title.” Site title, last changed 22 November 2026, https://example.org/events/slug/.
 */
export function citationText(
  event: Pick<ConflictEvent, 'slug' | 'title' | 'added' | 'updated' | 'corrections'>,
  { title, addresses }: Publication,
): string {
  const day = dateWords(lastChange(event)).replace(noBreak, ' ');
  const stop = /[.?!…]$/u.test(event.title) ? '' : '.';
  return `“${event.title}${stop}” ${title}, last changed ${day}, ${addresses.event(event.slug)}.`;
}
