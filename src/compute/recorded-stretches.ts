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
  if (month < first.from) return `Data on single events begin in ${dateWords(first.from)}.`;
  if (month > last.to) return `Data on single events end in ${dateWords(last.to)}.`;
  const sentences = stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1];
    if (next === undefined || month <= stretch.to || since >= next.from) return [];
    const gap = monthsWords({ from: monthAfter(stretch.to, 1), to: monthAfter(next.from, -1) });
    return [month < next.from ? `No data on single events for ${gap}. The dots are older.` : `No data on single events for ${gap}.`];
  });
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
  const gaps = stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1];
    if (next === undefined || last <= stretch.to || first >= next.from) return [];
    const gap = { from: monthAfter(stretch.to, 1), to: monthAfter(next.from, -1) };
    return gap.from > gap.to ? [] : [`No data on single events for ${monthsWords(gap)}.`];
  });
  const isPreliminary = stretches.some(({ from, to, preliminary }) => preliminary && from <= last && first <= to);
  return [
    ...(first < (stretches[0]?.from ?? '') ? [`Data on single events begin in ${dateWords(stretches[0]?.from ?? '')}.`] : []),
    ...gaps,
    ...(isPreliminary ? ['Hollow dots are preliminary.'] : []),
    ...(last > end ? [`Data end in ${dateWords(end)}.`] : []),
  ].join(' ');
}

/**
 * What is said of a place at which the map has no recorded event: that there is none is said only as far as there are data.
 * @param month "2024-05": now
 * @param since the first month that is shown
 */
export function nothingWords(stretches: readonly RecordedStretch[], month: string, since: string): string {
  const missing = missingWords(stretches, month, since);
  const isCovered = stretches.some(({ from, to }) => from <= month && since <= to);
  if (!isCovered) return missing === '' ? 'There are no data on single events.' : missing;
  return missing === ''
    ? 'UCDP records no deaths here in the 24 months before.'
    : `Where UCDP has data, it records no deaths here in the 24 months before. ${missing}`;
}

/** "January to June 2026"; whole years as "2024–25". */
function monthsWords(stretch: MonthStretch): string {
  return stretch.from.endsWith('-01') && stretch.to.endsWith('-12') ? stretchWords(stretch) : stretchInText(stretch);
}
