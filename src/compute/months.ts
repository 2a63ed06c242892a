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
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** How many months lie from the first of one month to the first of another. */
export function monthsFrom(first: string, month: string): number {
  const count = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
  return count(month) - count(first);
}
