import { monthWords } from './date-words.ts';

/** Some months in a row, both inclusive: "2024-01" to "2025-12". */
export interface MonthStretch {
  readonly from: string;
  readonly to: string;
}

/** Such months as people write them: "March 2022", "2024", "2024–25", "March 2022 – May 2023". */
export function stretchWords({ from, to }: MonthStretch): string {
  if (from === to) return monthWords(from);
  const [firstYear, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (!from.endsWith('-01') || !to.endsWith('-12')) return `${monthWords(from)} – ${monthWords(to)}`;
  if (firstYear === lastYear) return firstYear;
  return `${firstYear}–${firstYear.slice(0, 2) === lastYear.slice(0, 2) ? lastYear.slice(2) : lastYear}`;
}

/** The same in running text: "January 2012 to December 2023"; within one year "January to June 2026"; one month alone "June 2026". */
export function stretchInText({ from, to }: MonthStretch): string {
  if (from === to) return monthWords(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? monthWords(from).replace(/ \d{4}$/u, '') : monthWords(from)} to ${monthWords(to)}`;
}

/** The years of a stretch: "2024 and 2025", "2024 to 2026", "2024". */
export function stretchYears({ from, to }: MonthStretch): string {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return first === last ? String(first) : `${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;
}

/** Both as text that a page can carry: "2024-01/2025-12". */
export function writeStretch({ from, to }: MonthStretch): string {
  return `${from}/${to}`;
}

/** Reads what `writeStretch` wrote, any number of them with spaces between. */
export function readStretches(text: string): MonthStretch[] {
  return [...text.matchAll(/(\d{4}-\d\d)\/(\d{4}-\d\d)/gu)].map(([, from = '', to = '']) => ({ from, to }));
}

/** True where a month lies in a stretch. */
export function isWithin(month: string, { from, to }: MonthStretch): boolean {
  return month >= from && month <= to;
}
