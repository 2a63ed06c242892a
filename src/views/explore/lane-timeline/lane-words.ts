import { dateWords } from '../../../compute/date-words.ts';
import type { TimelineEvent } from '../../../compute/explore/lane-event.ts';
import type { FittedMark } from '../../../compute/explore/lane-fit.ts';
import type { PlacedLane } from '../../../compute/explore/timeline-layout.ts';

/** "2 more, December 2019 to January 2020". */
export function moreWords(events: readonly Pick<TimelineEvent, 'first'>[]): string {
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

/** The words that are spoken for an event: date, title, lane, and which of how many it is there, or that it began before. */
export function spokenEvent({ event, isRunning }: FittedMark, { lane, events }: PlacedLane): string {
  const { slug, title, dateWords: when } = event as TimelineEvent;
  const place = isRunning ? 'goes on from before' : `event ${events.findIndex((each) => each.slug === slug) + 1} of ${events.length}`;
  return `${when}. ${title}. ${lane.label}, ${place}.`;
}
