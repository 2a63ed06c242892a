/** A stretch of time, ms UTC. */
export interface TimeSpan {
  readonly from: number;
  readonly until: number;
}

/** Where a moment stands in a stretch of time: 0 at its start, 1 at its end; beyond them if it lies outside. */
export function shareOf(moment: number, { from, until }: TimeSpan): number {
  return (moment - from) / (until - from);
}

/** The moment that stands at a share of a stretch of time, ms UTC. */
export function momentAt(share: number, { from, until }: TimeSpan): number {
  return from + share * (until - from);
}

/** The month of a moment: "2012-03". */
export function monthOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 7);
}

/** The first moment of a month, ms UTC. */
export function monthStart(month: string): number {
  return Date.parse(month); // ECMAScript reads a date without a time as UTC
}

/** The first moment after a month, ms UTC. */
export function monthEnd(month: string): number {
  return monthStart(monthAfter(month, 1));
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(Date.UTC(year, number - 1 + months, 1));
}

/** How many months lie from the first of one month to the first of another. */
export function monthsFrom(first: string, month: string): number {
  const count = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
  return count(month) - count(first);
}

/** Where an event before the strip stands in the gutter left of it, px from the gutter’s left edge: in order, as far as there is room. */
export function gutterPlace(index: number, gutter: number): number {
  return Math.min(1 + index * (gutter < 20 ? 3 : 4), gutter - 8);
}
