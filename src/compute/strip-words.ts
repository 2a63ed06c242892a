import { numberWords } from './toll-words.ts';

/** What the timeline says of an event. */
export interface NamedEvent {
  readonly number: number;
  readonly dateWords: string;
  readonly placeName: string;
  readonly title: string;
}

/** Where the reader is, for a screen reader: "22 March 2012, Bamako: Soldiers overthrow the president. Event 6 of 191, chapter 2 of 12". */
export function spokenEvent(
  { number, dateWords, placeName, title }: NamedEvent,
  { events, chapter, chapters }: { events: number; chapter: number; chapters: number },
): string {
  return `${dateWords}, ${placeName}: ${title}. Event ${number} of ${events}, chapter ${chapter} of ${chapters}`;
}

/** "13 events near July 2025", "1 event near July 2025", "No event near July 2025". */
export function nearWords(events: number, month: string): string {
  return `${countWords(events, 'event')} near ${month}`;
}

/** "13 events", "1 event", "No event". */
export function countWords(count: number, thing: string): string {
  return count === 0 ? `No ${thing}` : `${numberWords(count)} ${thing}${count === 1 ? '' : 's'}`;
}
