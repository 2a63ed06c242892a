import { utcDay, utcMonth } from 'd3-time';
import { daySpan } from '../model/date-span.ts';
import type { Chapter } from './story.ts';
import { numberWords } from './number-words.ts';
import type { ViolenceMonth } from './violence-bars.ts';

/**
 * The recorded deaths of a chapter in words. Months are whole, so a month that two chapters share counts in the one
 * in which it begins. Says where figures are missing rather than counting them as zero.
 * @param until the last day to be asked for, ms UTC, where the chapter is open
 */
export function chapterDeathsWords({ from, to }: Pick<Chapter, 'from' | 'to'>, months: readonly ViolenceMonth[], until: number): string {
  const start = Math.max(daySpan(from).first, Date.UTC(2012, 0, 1));
  const end = to === 'open' ? until : daySpan(to).first;
  const wanted = utcMonth.range(utcMonth.ceil(new Date(start)), utcDay.offset(new Date(end), 1)).map((month) => month.toISOString().slice(0, 7));
  const known = months.filter(({ month }) => wanted.includes(month));
  if (known.length === 0) return 'No recorded deaths at hand by month';
  const deaths = `${numberWords(known.reduce((sum, { total }) => sum + total, 0))} deaths recorded by UCDP`;
  const preliminary = known.some((month) => month.preliminary) ? ', preliminary' : '';
  return known.length === wanted.length
    ? deaths + preliminary
    : `${deaths} in ${known.length} of ${wanted.length} months${preliminary}; the others are not at hand`;
}
