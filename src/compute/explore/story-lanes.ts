import { eventIndexFile } from '../event-index-file.ts';
import { readEventIndex } from '../event-index.ts';
import { dateWords } from '../date-words.ts';
import type { RecordedEvent } from '../../model/recorded-violence.ts';
import type { Story } from '../story.ts';
import { laneWords, type TimelineEvent, timelineEvent } from './lane-event.ts';
import { laneRecords } from './lane-recorded.ts';
import { readRecordedDays, writeRecordedDays } from './recorded-days.ts';
import type { RecordedCoverage } from './recorded-coverage.ts';
import { lanesOf } from './timeline-lanes.ts';
import { layoutTimeline, timelineRoom } from './timeline-layout.ts';
import type { TimeWindow } from './time-window.ts';

/** The events of a story as the timeline has them in the browser. */
export function storyTimelineEvents(story: Story): TimelineEvent[] {
  const index = readEventIndex(eventIndexFile(story));
  const families = new Map(index.actors.map(({ id, family }) => [id, family]));
  const words = new Map(story.events.map((event) => [event.slug, event]));
  return index.events.flatMap((event) => {
    const own = words.get(event.slug);
    return own === undefined
      ? []
      : timelineEvent({ ...event, title: own.title, name: own.shortTitle, dateWords: dateWords(own.date), placeName: own.place.name }, families);
  });
}

/** How high the lanes are at first, by families over the whole time, at some widths, px: so much room is kept for them. */
export function firstHeights(
  story: Story,
  recorded: readonly RecordedEvent[],
  { coverage, bounds }: { coverage: RecordedCoverage; bounds: TimeWindow },
  widths: readonly number[],
): number[] {
  const words = laneWords(readEventIndex(eventIndexFile(story)));
  const days = readRecordedDays(writeRecordedDays(recorded));
  const lanes = lanesOf(storyTimelineEvents(story), 'family', words);
  const view = { stretch: bounds, bounds, isMatch: () => true, isMatchBefore: () => true, open: undefined };
  const records = laneRecords('family', days, coverage);
  return widths.map((width) => Math.ceil(layoutTimeline(lanes, view, timelineRoom(width), records).height));
}
