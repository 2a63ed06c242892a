import { withoutCitations } from '../model/citations.ts';
import { countWords } from '../model/fields.ts';
import type { Story } from './story.ts';

/** Words a minute: adults read English text silently at 238 on average (Brysbaert 2019, Journal of Memory and Language 109). */
const wordsPerMinute = 238;

/**
 * Words that somebody reads who opens nothing: the introductions of the chapters, and title and lead of each essential
 * event. Lines are left out: their titles are there to be passed over with the eye.
 */
export function storyWords({ chapters, events }: Pick<Story, 'chapters' | 'events'>): number {
  const introductions = chapters.reduce((sum, { title, body }) => sum + countWords(title) + countWords(withoutCitations(body)), 0);
  return events
    .filter(({ importance }) => importance === 1)
    .reduce((sum, { title, body }) => sum + countWords(title) + countWords(withoutCitations(leadOf(body))), introductions);
}

/** Words that somebody reads who opens everything: also the texts of all events. */
export function wordsInFull({ chapters, events }: Pick<Story, 'chapters' | 'events'>): number {
  return [...chapters, ...events].reduce((sum, { title, body }) => sum + countWords(title) + countWords(withoutCitations(body)), 0);
}

/** Minutes to read so many words, rounded to the nearest whole minute. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}

/** The first paragraph of a text. */
export function leadOf(body: string): string {
  return body.trim().split(/\n\s*\n/u)[0] ?? '';
}
