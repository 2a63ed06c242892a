import { expect, test } from '@playwright/test';
import { readTimelineFile, timelineFile } from '../../../../src/compute/explore/timeline-file.ts';
import { recordedRows } from '../../shipped-data.ts';
import { shippedStory } from '../../shipped-story.ts';

test('what is written is read again: every link between events, in both directions, and every recorded death', () => {
  const { events } = shippedStory();
  const rows = recordedRows();
  const { leadsTo, follows, recorded } = readTimelineFile(JSON.parse(JSON.stringify(timelineFile(events, rows))));
  for (const event of events) {
    expect(leadsTo.get(event.slug) ?? []).toEqual(event.leadsTo.map(({ slug }) => slug));
    expect([...(follows.get(event.slug) ?? [])].sort()).toEqual(event.follows.map(({ slug }) => slug).sort());
  }
  expect(recorded.reduce((sum, { deaths }) => sum + deaths, 0)).toBe(rows.reduce((sum, { best }) => sum + best, 0));
});

test('a file that is cut off or of another version is refused in words', () => {
  const whole = timelineFile([], recordedRows().slice(0, 3));
  expect(() => readTimelineFile(undefined)).toThrow(/no links/u);
  expect(() => readTimelineFile({ leadsTo: [] })).toThrow(/version/u);
  expect(() => readTimelineFile({ ...whole, recorded: { ...whole.recorded, deaths: [1] } })).toThrow(/cut off/u);
});
