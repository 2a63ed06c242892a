import { daySpan } from '../model/date-span.ts';
import { type MonthStretch, isWithin } from './month-stretch.ts';
import { monthOf } from './months.ts';

/** How many events begin in each month, as text that a page can carry: "2015-03:12 2015-04:3"; empty where there are none. */
export function writeMonthCounts(events: readonly { readonly date: string }[]): string {
  const counts = new Map<string, number>();
  for (const { date } of events) {
    const month = monthOf(daySpan(date).first);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([month, count]) => `${month}:${count}`).join(' ');
}

/** Reads what `writeMonthCounts` wrote: how many begin in a stretch of months. */
export function readMonthCounts(text: string): (stretch: MonthStretch) => number {
  const counts = [...text.matchAll(/(\d{4}-\d\d):(\d+)/gu)].map(([, month = '', count]) => ({ month, count: Number(count) }));
  return (stretch) => counts.reduce((sum, { month, count }) => sum + (isWithin(month, stretch) ? count : 0), 0);
}
