import type { Choice } from '../choice/choice.ts';
import { periodWords } from '../choice/choice-words.ts';
import { dateWords } from '../date-words.ts';
import { daySpan } from '../../model/date-span.ts';
import { day, isSameWindow, nearestDays, type TimeWindow, windowDays } from './time-window.ts';

/** The period of a choice, as it stands in an address: "2013-01" or "2013-01-10", both ends taken in. */
export type Period = Pick<Choice, 'from' | 'to'>;

/** The part of the whole time that a period asks for; an open end reaches to the bounds. */
export function windowOfPeriod({ from, to }: Period, bounds: TimeWindow): TimeWindow {
  const first = from === undefined ? bounds.from : Math.min(Math.max(bounds.from, daySpan(from).first), bounds.to - day);
  const last = to === undefined ? bounds.to : Math.min(bounds.to, (daySpan(to).last ?? bounds.to) + day);
  return { from: first, to: Math.max(last, first + day) };
}

/**
 * The period that asks for a window, in the shortest words: nothing for the whole time, months where it
 * begins with one and ends with one, else days.
 */
export function periodOfWindow(stretch: TimeWindow, bounds: TimeWindow): Period {
  const whole = nearestDays(stretch, bounds);
  if (isSameWindow(whole, bounds)) return { from: undefined, to: undefined };
  const { first, last } = windowDays(whole);
  const months = { from: first.slice(0, 7), to: last.slice(0, 7) };
  const wholeMonths = daySpan(months.from).first === whole.from && (daySpan(months.to).last ?? 0) + day === whole.to;
  return wholeMonths ? months : { from: first, to: last };
}

/** A window in words: "May 2023 – April 2024", "10–20 January 2013", "2012 – 2026". */
export function windowWords(stretch: TimeWindow): string {
  const { first, last } = windowDays(stretch);
  const isYearly = first.endsWith('-01-01') && last.endsWith('-12-31');
  const isMonthly = daySpan(first.slice(0, 7)).first === stretch.from && (daySpan(last.slice(0, 7)).last ?? 0) + day === stretch.to;
  const cut = (text: string) => text.slice(0, isYearly ? 4 : isMonthly ? 7 : 10);
  return cut(first) === cut(last) ? dateWords(cut(first)) : dateWords(`${cut(first)}/${cut(last)}`);
}

/** True where a period has nothing in common with the whole time that can be shown. */
export function isOutside({ from, to }: Period, bounds: TimeWindow): boolean {
  return (from !== undefined && daySpan(from).first >= bounds.to) || (to !== undefined && (daySpan(to).last ?? bounds.to) < bounds.from);
}

/** The time that is asked for, in words: the window that is shown, or a period outside of all that can be. */
export function askedTimeWords(period: Period, stretch: TimeWindow, bounds: TimeWindow): string {
  return isOutside(period, bounds) ? (periodWords(period) ?? '') : windowWords(stretch);
}

/** "; 1 more goes on from before": what is said after a count of events, of those that began before the window. */
export function runningWords(count: number): string {
  return count === 0 ? '' : count === 1 ? '; 1 more goes on from before' : `; ${count} more go on from before`;
}

/** "; 2 began earlier": what is said after a count of events, of those before the whole time that can be shown. */
export function earlierWords(count: number): string {
  return count === 0 ? '' : `; ${count} began earlier`;
}
