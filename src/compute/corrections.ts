import { descending } from 'd3-array';
import type { Correction } from '../model/correction.ts';
import { dateWords } from './date-words.ts';
import type { ConflictEvent } from './story.ts';

/** All corrections with the events that they concern, the newest first. */
export function allCorrections(events: readonly ConflictEvent[]): { correction: Correction; event: ConflictEvent }[] {
  return events
    .flatMap((event) => event.corrections.map((correction) => ({ correction, event })))
    .sort((a, b) => descending(a.correction.date, b.correction.date) || b.event.number - a.event.number);
}

/** A correction in one line, for feeds and machines: "Corrected on 1 December 2026. It said: … It says now: … Why: …" */
export function correctionText({ date, was, is, why }: Correction): string {
  return `Corrected on ${dateWords(date)}. It said: ${sentence(was)} It says now: ${sentence(is)} Why: ${sentence(why)}`;
}

function sentence(text: string): string {
  return /[.!?…]["”’)]*$/u.test(text) ? text : `${text}.`;
}

/** A day in the history of an event, and what was done on it. */
export type HistoryEntry = { readonly date: string } & (
  { readonly what: 'added' | 'changed' } | { readonly what: 'corrected'; readonly correction: Correction }
);

/** What was done to an event, the newest first. A change of the day of a correction is that correction. */
export function historyOf({ added, updated, corrections }: Pick<ConflictEvent, 'added' | 'updated' | 'corrections'>): HistoryEntry[] {
  const corrected = corrections.map((correction): HistoryEntry => ({ date: correction.date, what: 'corrected', correction }));
  const changed: HistoryEntry[] =
    updated === undefined || updated === added || corrections.some(({ date }) => date === updated) ? [] : [{ date: updated, what: 'changed' }];
  return [...corrected, ...changed].sort((a, b) => descending(a.date, b.date)).concat({ date: added, what: 'added' });
}
