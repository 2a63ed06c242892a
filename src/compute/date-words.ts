import { daySpan } from '../model/date-span.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const noBreak = '\u00a0';

interface DatePart {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly about: boolean;
}

function readPart(part: string): DatePart {
  const [year = '', month, day] = part.replace(/[~?%]$/u, '').split('-');
  return { year, month: month && months[Number(month) - 1], day: day && String(Number(day)), about: /[~?%]$/u.test(part) };
}

/** Day and month stay on one line; the year may begin the next. */
function partWords({ year, month, day, about }: DatePart, { withMonth = true, withYear = true } = {}): string {
  const dayMonth = [day, withMonth ? month : undefined].filter(Boolean).join(noBreak);
  const words = [dayMonth, withYear ? year : undefined].filter(Boolean).join(' ');
  return about ? `about${noBreak}${words}` : words;
}

/**
 * A date as people write it; it says no more than the EDTF text does.
 * "2012-03" is "March 2012", "2012-03-21/2012-03-22" is "21–22 March 2012", "2025-09-03/.." is
 * "since 3 September 2025", "2012-02~" is "about February 2012".
 */
export function dateWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  const first = readPart(from);
  if (to === undefined) return partWords(first);
  if (to === '..') return `since ${partWords(first)}`;
  const last = readPart(to);
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  if (sameMonth && first.day !== undefined && last.day !== undefined && !first.about && !last.about) return `${first.day}–${partWords(last)}`;
  const yearOnce = sameYear && first.month !== undefined && last.month !== undefined;
  return `${partWords(first, { withYear: !yearOnce })}${noBreak}– ${partWords(last)}`; // a line may break after the dash, not before it
}

/** A whole month, "2012-03": "March 2012". The browser gets this alone of all words for dates. */
export function monthWords(month: string): string {
  return `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

/** How much of a date is known. */
export type DatePrecision = 'day' | 'month' | 'year';

/** The precision of the first part of a date. */
export function datePrecision(edtf: string): DatePrecision {
  const { month, day } = readPart(edtf.split('/')[0] ?? '');
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

/** True where a date, or either end of it, is only about right. */
export function isApproximate(edtf: string): boolean {
  return /[~?%]/u.test(edtf);
}

/** The value of a `datetime` attribute for the start of a date: HTML knows no EDTF. */
export function machineDate(edtf: string): string {
  return (edtf.split('/')[0] ?? '').replace(/[~?%]$/u, '');
}

/** First and last day as ISO texts; `end` is null where no end is known. */
export function isoSpan(edtf: string): { start: string; end: string | null } {
  const { first, last } = daySpan(edtf);
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
  return { start: iso(first), end: last === undefined ? null : iso(last) };
}
