import { monthWords } from './date-words.ts';
import { numberWords } from './number-words.ts';

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
  return `${dateWords}, ${placeName}: ${title}. Event ${numberWords(number)} of ${numberWords(events)}, chapter ${chapter} of ${chapters}`;
}

/** What the bars say of a month. */
export interface NamedMonth {
  readonly types: readonly { readonly label: string; readonly deaths: number }[];
  readonly total: number;
  /** What else is to be said: that figures are preliminary or missing. */
  readonly note: string;
}

/** A month for a screen reader: "March 2022. 3 recorded deaths (UCDP): between armed groups 3. 2 events of this story." */
export function spokenMonth(month: string, { types, total, note }: NamedMonth, events: number): string {
  const byType = types.map(({ label, deaths }) => `${label} ${numberWords(deaths)}`).join(', ');
  const deaths = total === 0 ? '' : `${countWords(total, 'recorded death')} (UCDP): ${byType}.`;
  return [`${monthWords(month)}.`, deaths, note, monthEventsWords(events)].filter((words) => words !== '').join(' ');
}

/** How many events began in a month: "2 events of this story." */
export function monthEventsWords(events: number): string {
  return events === 0 ? 'No event told here began in this month.' : `${countWords(events, 'event')} of this story.`;
}

/** "13 events near July 2025", "1 event near July 2025", "No event near July 2025". */
export function nearWords(events: number, month: string): string {
  return `${countWords(events, 'event')} near ${month}`;
}

/** "13 events", "1 event", "No event". */
export function countWords(count: number, thing: string): string {
  return count === 0 ? `No ${thing}` : `${numberWords(count)} ${thing}${count === 1 ? '' : 's'}`;
}
