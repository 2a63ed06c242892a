import { withoutCitations } from '../model/citations.ts';
import { countWords } from '../model/fields.ts';
import type { Story } from './story.ts';

/** Words a minute: adults read English text silently at 238 on average (Brysbaert 2019, Journal of Memory and Language 109). */
const wordsPerMinute = 238;

/** Words of the story as it stands with nothing opened: introductions, titles and leads. */
export function storyWords({ chapters, events }: Pick<Story, 'chapters' | 'events'>): number {
  const introductions = chapters.reduce((sum, { title, body }) => sum + countWords(title) + countWords(withoutCitations(body)), 0);
  const cards = events.reduce(
    (sum, { title, body, importance }) => sum + countWords(title) + (importance === 1 ? countWords(withoutCitations(leadOf(body))) : 0),
    0,
  );
  return introductions + cards;
}

/** Minutes to read so many words, rounded to the nearest whole minute. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}

/** The first paragraph of a text. */
export function leadOf(body: string): string {
  return body.trim().split(/\n\s*\n/u)[0] ?? '';
}
