import type { RecordedEvent } from '../../model/recorded-violence.ts';
import type { ConflictEvent } from '../story.ts';
import { type RecordedDay, type RecordedDaysFile, readRecordedDays, writeRecordedDays } from './recorded-days.ts';

/** What the lanes need besides the events: one file, fetched when they are first seen. */
export interface TimelineFile {
  readonly recorded: RecordedDaysFile;
  /** For each event that led to others: its slug, then theirs. */
  readonly leadsTo: readonly (readonly string[])[];
}

/** What was read from it. */
export interface TimelineFacts {
  readonly recorded: readonly RecordedDay[];
  readonly leadsTo: ReadonlyMap<string, readonly string[]>;
  readonly follows: ReadonlyMap<string, readonly string[]>;
}

/** @param recorded in order of date */
export function timelineFile(events: readonly Pick<ConflictEvent, 'slug' | 'leadsTo'>[], recorded: readonly RecordedEvent[]): TimelineFile {
  return {
    recorded: writeRecordedDays(recorded),
    leadsTo: events.filter(({ leadsTo }) => leadsTo.length > 0).map(({ slug, leadsTo }) => [slug, ...leadsTo.map((link) => link.slug)]),
  };
}

/**
 * Reads the file.
 * @throws where a part is missing, cut off, or of another version
 */
export function readTimelineFile(sent: unknown): TimelineFacts {
  const file = (sent ?? {}) as TimelineFile;
  if (!Array.isArray(file.leadsTo)) throw new Error('The file of the timeline has no links between events.');
  const leadsTo = new Map<string, readonly string[]>();
  const follows = new Map<string, string[]>();
  for (const [cause = '', ...effects] of file.leadsTo) {
    leadsTo.set(cause, effects);
    for (const effect of effects) follows.set(effect, [...(follows.get(effect) ?? []), cause]);
  }
  return { recorded: readRecordedDays(file.recorded), leadsTo, follows };
}
