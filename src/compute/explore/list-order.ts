import type { ListOrder } from './explore-state.ts';

/** What decides where an event stands in the list. */
export interface ListedEvent {
  readonly title: string;
  readonly placeName: string;
}

/**
 * Events in an order of the list. Those of one place stay in order of date.
 * @param events in order of date, the oldest first
 */
export function inListOrder<Event extends ListedEvent>(events: readonly Event[], order: ListOrder): Event[] {
  const words = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
  switch (order) {
    case 'oldest':
      return [...events];
    case 'newest':
      return [...events].reverse();
    case 'title':
      return [...events].sort((a, b) => words.compare(a.title, b.title));
    case 'place':
      return [...events].sort((a, b) => words.compare(a.placeName, b.placeName));
  }
}
