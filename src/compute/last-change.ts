import type { Correction } from '../model/correction.ts';

/** The bookkeeping of an event, its days as "2026-11-22". */
interface Kept {
  readonly added: string;
  readonly updated?: string | undefined;
  readonly corrections: readonly Pick<Correction, 'date'>[];
}

/** The day on which an event was last changed in substance or corrected; the day it was added, where it never was. */
export function lastChange({ added, updated, corrections }: Kept): string {
  return [updated ?? added, ...corrections.map(({ date }) => date)].sort().at(-1) ?? added;
}

/**
 * The latest day on which any event was added, changed or corrected: the state of the content, whenever it is built.
 * @throws where there are no events, for then there is no such day
 */
export function latestChange(events: readonly Kept[]): string {
  const latest = events.map(lastChange).sort().at(-1);
  if (latest === undefined) throw new Error('There are no events, so there is no day of the latest change.');
  return latest;
}
