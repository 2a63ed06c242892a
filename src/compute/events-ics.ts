import ical from 'ical-generator';
import type { EventRecord } from '../model/event-record.ts';

const day = 86_400_000;

/**
 * The events as a calendar (RFC 5545): one entry an event, all day, from its first day to its last. An event without a
 * known end stands on its first day alone. What a date leaves open stands in the description.
 * @param name of the calendar
 * @param host names the publisher in the permanent id of each entry: "SLUG@host"
 */
export function eventsIcs(events: readonly EventRecord[], { name, host }: { name: string; host: string }): string {
  const calendar = ical({ name, prodId: { company: host, product: name, language: 'EN' } });
  for (const { slug, title, summary, url, date, place, added, updated } of events) {
    calendar.createEvent({
      id: `${slug}@${host}`,
      start: new Date(date.start),
      end: new Date(Date.parse(date.end ?? date.start) + day), // the day after the last
      allDay: true,
      stamp: new Date(updated ?? added),
      summary: title,
      description: [summary, exactness(date), url].filter((line) => line !== '').join('\n'),
      location: place.name,
      url,
    });
  }
  return calendar.toString();
}

/** What the days of an entry do not say. */
function exactness({ edtf, end, precision }: EventRecord['date']): string {
  const known = precision === 'day' ? '' : `Only the ${precision} is known.`;
  const about = /[~?%]/u.test(edtf) ? 'The date is only about right.' : '';
  return [known, about, end === null ? 'No end is known.' : ''].filter((words) => words !== '').join(' ');
}
