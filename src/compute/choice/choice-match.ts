import { daySpan } from '../../model/date-span.ts';
import type { IndexedEvent } from '../event-index.ts';
import { type Choice, type Condition, conditionsOf, valuesOf } from './choice.ts';

/** Slugs of the events that have the words of a choice; undefined where words are not asked for. */
export type WithWords = ReadonlySet<string> | undefined;

/**
 * Makes the question "which conditions of this choice does an event fail?". None: it matches.
 *
 * Within a facet one value is enough. A period is met by what happens in it, also where it begins earlier or goes on
 * later; what has no known end goes on.
 */
export function failedBy(choice: Choice, withWords: WithWords): (event: IndexedEvent) => Condition[] {
  const from = choice.from === undefined ? -Infinity : daySpan(choice.from).first;
  const to = choice.to === undefined ? Infinity : (daySpan(choice.to).last ?? Infinity);
  const asked = conditionsOf(choice);
  return (event) =>
    asked.filter((condition) => {
      if (condition === 'period') return event.first > to || (event.last ?? Infinity) < from;
      if (condition === 'words') return withWords !== undefined && !withWords.has(event.slug);
      return !valuesOf(event, condition).some((value) => choice[condition].includes(value));
    });
}

/** True where an event meets every condition of a choice. */
export function matches(event: IndexedEvent, choice: Choice, withWords: WithWords): boolean {
  return failedBy(choice, withWords)(event).length === 0;
}
