import type { Chapter } from './story.ts';
import { dateWords } from './date-words.ts';

/**
 * The stretch of a chapter: "21 March 2012 – 8 January 2013", "since 1 July 2025". The first takes in whatever is
 * earlier, so it says only when it ends: "until 20 March 2012".
 */
export function chapterDates({ from, to, number }: Pick<Chapter, 'from' | 'to' | 'number'>): string {
  if (number === 1 && to !== 'open') return `until ${dateWords(to)}`;
  return dateWords(`${from}/${to === 'open' ? '..' : to}`);
}

/** The years of a chapter: "until 2012", "2012–2013", "2013", "since 2025". */
export function chapterYears({ from, to, number }: Pick<Chapter, 'from' | 'to' | 'number'>): string {
  if (number === 1 && to !== 'open') return `until ${to.slice(0, 4)}`;
  const first = from.slice(0, 4);
  if (to === 'open') return `since ${first}`;
  const last = to.slice(0, 4);
  return first === last ? first : `${first}–${last}`;
}
