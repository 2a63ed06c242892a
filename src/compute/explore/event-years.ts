import { daySpan } from '../../model/date-span.ts';

/** Events that begin in one year. */
export interface EventYear<Event> {
  readonly year: number;
  /** The id of its heading: "y2013". */
  readonly id: string;
  readonly events: readonly Event[];
  /** How many they are, rounded up to a power of two: from it a style sheet can tell how high they will be. */
  readonly roughly: number;
}

/** Events by the year in which they begin, in the order in which they are given; years without any are left out. */
export function eventYears<Event extends { readonly date: string }>(events: readonly Event[]): EventYear<Event>[] {
  const years = new Map<number, Event[]>();
  for (const event of events) {
    const year = new Date(daySpan(event.date).first).getUTCFullYear();
    const own = years.get(year) ?? [];
    years.set(year, own);
    own.push(event);
  }
  return [...years].map(([year, own]) => ({ year, id: `y${year}`, events: own, roughly: 2 ** Math.ceil(Math.log2(own.length)) }));
}
