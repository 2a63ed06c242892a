import { dateWords } from './date-words.ts';
import type { RecordedStretch } from './map-file.ts';
import { type MonthStretch, stretchInText, stretchWords } from './month-stretch.ts';
import { monthAfter } from './months.ts';

/** Whole months that follow each other and are alike, as stretches. @param months in order */
export function stretchesOf(months: readonly { readonly month: string; readonly preliminary: boolean }[]): RecordedStretch[] {
  return months.reduce<RecordedStretch[]>((stretches, { month, preliminary }) => {
    const last = stretches.at(-1);
    return last !== undefined && monthAfter(last.to, 1) === month && last.preliminary === preliminary
      ? stretches.with(-1, { ...last, to: month })
      : [...stretches, { from: month, to: month, preliminary }];
  }, []);
}

/** "2012–2023; January to June 2026 preliminary". */
export function stretchesWords(stretches: readonly RecordedStretch[]): string {
  return stretches.map(({ from, to, preliminary }) => monthsWords({ from, to }) + (preliminary ? ' preliminary' : '')).join('; ');
}

/**
 * What the map must say about data that are missing or preliminary in the months that it shows; empty where all is there.
 * @param month "2024-05": now
 * @param since the first month that is shown
 */
export function missingWords(stretches: readonly RecordedStretch[], month: string, since: string): string {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return '';
  if (month < first.from) return beginWords(stretches, month);
  if (month > last.to) return `Data on single events end in ${dateWords(last.to)}.`;
  const sentences = gapsIn(stretches, since, month).map((gap) => noDataWords(gap) + (month <= gap.to ? ' The dots are older.' : ''));
  const isPreliminary = stretches.some(({ from, to, preliminary }) => preliminary && from <= month && month <= to);
  return [...sentences, ...(isPreliminary ? ['Hollow dots are preliminary.'] : [])].join(' ');
}

/**
 * What a map of a period must say about data that are missing or preliminary in it; empty where all is there.
 * @param first "2023-05": the first month of the period, and its last
 */
export function periodMissingWords(stretches: readonly RecordedStretch[], first: string, last: string): string {
  const end = stretches.at(-1)?.to;
  if (end === undefined) return '';
  if (first > end) return `Data on single events end in ${dateWords(end)}.`;
  const isPreliminary = stretches.some(({ from, to, preliminary }) => preliminary && from <= last && first <= to);
  return [
    beginWords(stretches, first),
    ...gapsIn(stretches, first, last).map(noDataWords),
    ...(isPreliminary ? ['Hollow dots are preliminary.'] : []),
    ...(last > end ? [`Data end in ${dateWords(end)}.`] : []),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/**
 * What is said of a place at which the map has no recorded event: that there is none is said only as far as there are data.
 * @param month "2024-05": now
 * @param since the first month that is shown
 */
export function nothingWords(stretches: readonly RecordedStretch[], month: string, since: string): string {
  const isCovered = stretches.some(({ from, to }) => from <= month && since <= to);
  const begin = isCovered ? beginWords(stretches, since) : '';
  const missing = [begin, missingWords(stretches, month, since)].filter((words) => words !== '').join(' ');
  if (!isCovered) return missing === '' ? 'There are no data on single events.' : missing;
  return missing === ''
    ? 'UCDP records no deaths here in the 24 months before.'
    : `Where UCDP has data, it records no deaths here in the 24 months before. ${missing}`;
}

/** The months between stretches that lie in a period, first and last month of it taken in. */
function gapsIn(stretches: readonly RecordedStretch[], first: string, last: string): MonthStretch[] {
  return stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1];
    const follows = monthAfter(stretch.to, 1);
    if (next === undefined || next.from === follows || last <= stretch.to || first >= next.from) return [];
    return [{ from: follows, to: monthAfter(next.from, -1) }];
  });
}

function noDataWords(gap: MonthStretch): string {
  return `No data on single events for ${monthsWords(gap)}.`;
}

/** When the data begin, where a month lies before; else empty. */
function beginWords([first]: readonly RecordedStretch[], month: string): string {
  return first !== undefined && month < first.from ? `Data on single events begin in ${dateWords(first.from)}.` : '';
}

/** "January to June 2026"; whole years as "2024–25". */
function monthsWords(stretch: MonthStretch): string {
  return stretch.from.endsWith('-01') && stretch.to.endsWith('-12') ? stretchWords(stretch) : stretchInText(stretch);
}
