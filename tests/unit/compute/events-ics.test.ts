import { expect, test } from '@playwright/test';
import { eventRecord } from '../../../src/compute/event-record.ts';
import { eventsIcs } from '../../../src/compute/events-ics.ts';
import { sampleEvents, samplePublication } from '../../samples/world.ts';

const calendar = eventsIcs(
  sampleEvents.map((event) => eventRecord(event, samplePublication.addresses)),
  { name: 'A world', host: 'site.example' },
).replace(/\r?\n[ \t]/gu, ''); // long lines are folded
const entry = (slug: string) => calendar.split('BEGIN:VEVENT').find((part) => part.includes(`UID:${slug}@site.example`)) ?? '';

test('an event stands in the calendar from its first day to the day after its last, in no time zone', () => {
  expect(entry('talks')).toMatch(/^DTSTART;VALUE=DATE:20300210\r?$/mu);
  expect(entry('talks')).toMatch(/^DTEND;VALUE=DATE:20300213\r?$/mu);
  expect(entry('market')).toMatch(/^DTEND;VALUE=DATE:20300302\r?$/mu);
});

test('what the days do not say is said in words, and the address leads to the event', () => {
  expect(entry('siege')).toMatch(/^DTSTART;VALUE=DATE:20300501\r?$/mu);
  expect(entry('siege')).toMatch(/^DTEND;VALUE=DATE:20300502\r?$/mu);
  expect(entry('siege')).toContain('Only the month is known. The date is only about right. No end is known.');
  expect(entry('siege')).toMatch(/^URL;VALUE=URI:https:\/\/site\.example\/mali\/events\/siege\/\r?$/mu);
  expect(entry('market')).toContain('LOCATION:Atown');
});

test('the same events give the same calendar, whenever it is built', () => {
  expect(entry('siege')).toMatch(/^DTSTAMP:20310201T000000Z\r?$/mu);
  expect(entry('market')).toMatch(/^DTSTAMP:20310105T000000Z\r?$/mu);
});
