import { dateWords } from '../../../compute/date-words.ts';
import type { TimelineEvent } from '../../../compute/explore/lane-event.ts';
import type { PlacedLane } from '../../../compute/explore/timeline-layout.ts';

/** "2 more, December 2019 to January 2020". */
export function countWords(events: readonly Pick<TimelineEvent, 'first'>[]): string {
  const monthOf = (event: Pick<TimelineEvent, 'first'> | undefined) => new Date(event?.first ?? 0).toISOString().slice(0, 7);
  const [from, to] = [monthOf(events[0]), monthOf(events.at(-1))];
  const when =
    from === to
      ? dateWords(from)
      : from.slice(0, 4) === to.slice(0, 4)
        ? `${dateWords(from).split(' ')[0] ?? ''} to ${dateWords(to)}`
        : `${dateWords(from)} to ${dateWords(to)}`;
  return `${events.length} more, ${when}`.replaceAll('\u00a0', ' ');
}

/** The words that are spoken for an event: date, title, lane, and which of how many it is there. */
export function spokenEvent(event: TimelineEvent, { lane, events }: PlacedLane): string {
  const place = events.findIndex(({ slug }) => slug === event.slug) + 1;
  return `${event.dateWords}. ${event.title}. ${lane.label}, event ${place} of ${events.length}.`;
}
