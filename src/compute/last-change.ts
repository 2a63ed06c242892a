/** The bookkeeping of an event, both days as "2026-11-22". */
type Kept = { readonly added: string; readonly updated?: string | undefined };

/** The day on which an event was last changed in substance; the day it was added, where it never was. */
export function lastChange({ added, updated }: Kept): string {
  return updated ?? added;
}

/**
 * The latest day on which any event was added or changed: the state of the content, whenever it is built.
 * @throws where there are no events, for then there is no such day
 */
export function latestChange(events: readonly Kept[]): string {
  const latest = events.map(lastChange).sort().at(-1);
  if (latest === undefined) throw new Error('There are no events, so there is no day of the latest change.');
  return latest;
}
