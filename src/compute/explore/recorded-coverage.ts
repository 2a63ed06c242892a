import type { RecordedStretch } from '../map-file.ts';
import { type MonthStretch, stretchWords } from '../month-stretch.ts';
import { monthAfter, monthEnd, monthStart } from '../months.ts';
import type { TimeWindow } from './time-window.ts';

/** A stretch of time without figures; with words where figures come again after it. */
export interface MissingStretch extends TimeWindow {
  readonly words: string;
}

/** For which time there are figures of single days. */
export interface RecordedCoverage {
  readonly covered: readonly TimeWindow[];
  readonly missing: readonly MissingStretch[];
  readonly preliminary: readonly TimeWindow[];
}

/** What is there, what is missing and what is preliminary of the recorded deaths in a stretch of time. */
export function recordedCoverage(stretches: readonly RecordedStretch[], bounds: TimeWindow): RecordedCoverage {
  const windowOf = ({ from, to }: MonthStretch): TimeWindow => ({ from: monthStart(from), to: monthEnd(to) });
  const covered = stretches.map(windowOf);
  const missing = stretches.flatMap((stretch, index): MissingStretch[] => {
    const next = stretches[index + 1];
    const from = monthEnd(stretch.to);
    if (next === undefined) return from < bounds.to ? [{ from, to: bounds.to, words: '' }] : [];
    const to = monthStart(next.from);
    return from < to ? [{ from, to, words: stretchWords({ from: monthAfter(stretch.to, 1), to: monthAfter(next.from, -1) }) }] : [];
  });
  return { covered, missing, preliminary: stretches.filter(({ preliminary }) => preliminary).map(windowOf) };
}
