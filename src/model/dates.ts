import edtf from 'edtf';
import { z } from 'zod';
import { didYouMean } from './nearest.ts';

/** How a date is written, for an author. */
export const howToDate =
  'Write the date in quotes, as exactly as the sources allow: "2012", "2012-03", "2012-03-22"; ' +
  'a span "2012-03-21/2012-03-22"; without a known end "2025-09-03/.."; about "2012-02~".';
const howToSimpleDate = 'Write one date in quotes: "2012", "2012-03" or "2012-03-22".';
const howToDay = 'Write the full day in quotes: "2026-11-22".';

const datePart = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/u;

/** True for an EDTF text (ISO 8601-2) whose every day exists in the calendar. */
export function isDateText(text: string): boolean {
  const [from = '', to, ...more] = text.split('/');
  if (more.length > 0 || !isDatePart(from)) return false;
  if (to !== undefined && to !== '..' && (!isDatePart(to) || isReversed(from, to))) return false;
  try {
    edtf(text, { level: 2 });
    return true;
  } catch {
    return false;
  }
}

function isDatePart(part: string): boolean {
  const match = datePart.exec(part);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  if (day === undefined) return true;
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return real.getUTCMonth() === Number(month) - 1 && real.getUTCDate() === Number(day);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && isDatePart(text);
}

function isReversed(from: string, to: string): boolean {
  return from.replace(/[~?%]$/u, '') > to.replace(/[~?%]$/u, '');
}

/** What keeps a text from being a date, as a sentence. */
function whyNoDate(text: string): string {
  const parts = text.split('/');
  if (parts.some((part) => datePart.test(part) && !isDatePart(part))) return `"${text}" is not in the calendar.`;
  if (isDatePart(text)) return `"${text}" is not a full day.`;
  if (parts.length === 2 && parts.every(isDatePart))
    return `"${text}" is a span${isReversed(parts[0] ?? '', parts[1] ?? '') ? ' that ends before it begins' : ''}.`;
  return `"${text}" is not a date as we write it.`;
}

/** A date as text: unquoted, YAML would turn 31 February into 2 March and 2012 into a number. */
export const dateText = z.string({ error: howToDate }).refine(isDateText, {
  error: ({ input }) => `${whyNoDate(String(input))} ${howToDate}`,
});

/** A date without a span: the day, month or year on which something was printed or began. */
export const simpleDateText = z.string({ error: howToSimpleDate }).refine(isDatePart, {
  error: ({ input }) => `${whyNoDate(String(input))} ${howToSimpleDate}`,
});

/** A full day, as our own bookkeeping uses it. */
export const dayText = z.string({ error: howToDay }).refine(isDay, {
  error: ({ input }) => `${whyNoDate(String(input))} ${howToDay}`,
});

/** A date without a span, or a word that may stand in its place: "ongoing". */
export function dateOr(what: string, places: readonly string[]) {
  return textOr(isDatePart, `${what} in quotes, "2012", "2012-03" or "2012-03-22"`, places);
}

/** A full day, or a word that may stand in its place: "open". */
export function dayOr(what: string, places: readonly string[]) {
  return textOr(isDay, `${what} in quotes, "2012-03-22"`, places);
}

function textOr(isDate: (text: string) => boolean, howTo: string, places: readonly string[]) {
  const choice = `Write ${[howTo, ...places].join('; or ')}.`;
  return z.string({ error: choice }).refine((text) => places.includes(text) || isDate(text), {
    error: ({ input }) => `${whyNoDate(String(input))}${didYouMean(String(input), places)} ${choice}`,
  });
}
