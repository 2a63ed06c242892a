import type { TimeWindow } from './time-window.ts';

/** The events that begin in a year, and how many of them are chosen. */
export interface YearBar {
  readonly year: number;
  readonly all: number;
  /** Those that meet all that is asked for but the period. */
  readonly matching: number;
  /** Those that meet the period too. */
  readonly shown: number;
}

/** The year of a moment. */
export function yearOf(moment: number): number {
  return new Date(moment).getUTCFullYear();
}

/** Counts events by the year in which they begin: every year of a stretch of time, also one without any. */
export function yearBars(
  events: readonly { readonly slug: string; readonly first: number }[],
  bounds: TimeWindow,
  { isMatching, isShown }: { isMatching: (slug: string) => boolean; isShown: (slug: string) => boolean },
): YearBar[] {
  const first = yearOf(bounds.from);
  const bars = Array.from({ length: yearOf(bounds.to - 1) - first + 1 }, (_, index) => ({ year: first + index, all: 0, matching: 0, shown: 0 }));
  for (const { slug, first: begin } of events) {
    const bar = bars[yearOf(begin) - first];
    if (!bar) continue;
    bar.all += 1;
    if (isMatching(slug)) bar.matching += 1;
    if (isShown(slug)) bar.shown += 1;
  }
  return bars;
}

/** A bar in words: "2013: 17 events", "2013: 5 of 17 events match", "2013: 2 of 17 events shown, 3 more match". */
export function yearBarWords({ year, all, matching, shown }: YearBar): string {
  const events = all === 1 ? '1 event' : `${all} events`;
  if (shown === all) return `${year}: ${events}`;
  if (shown === 0) return `${year}: none of ${events} shown${matching === 0 ? '' : `, ${matching} would match`}`;
  return `${year}: ${shown} of ${events} shown${matching === shown ? '' : `, ${matching - shown} more would match`}`;
}
