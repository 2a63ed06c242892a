import { expect, test } from '@playwright/test';
import { countWords, nearWords, spokenEvent, spokenMonth } from '../../../src/compute/strip-words.ts';

test('an event is spoken with its date, its place and its number', () => {
  const event = { number: 6, dateWords: '21–22 March 2012', placeName: 'Bamako', title: 'Soldiers seize power' };
  expect(spokenEvent(event, { events: 191, chapter: 2, chapters: 12 })).toBe(
    '21–22 March 2012, Bamako: Soldiers seize power. Event 6 of 191, chapter 2 of 12',
  );
});

test('numbers of many events have their commas', () => {
  const event = { number: 1400, dateWords: '2016', placeName: 'Gao', title: 'It' };
  expect(spokenEvent(event, { events: 10_000, chapter: 5, chapters: 12 })).toBe('2016, Gao: It. Event 1,400 of 10,000, chapter 5 of 12');
});

test('one, many and none are said as people say them', () => {
  expect([0, 1, 13].map((count) => nearWords(count, 'July 2025'))).toEqual([
    'No event near July 2025',
    '1 event near July 2025',
    '13 events near July 2025',
  ]);
  expect(countWords(1200, 'event')).toBe('1,200 events');
});

test('a month is spoken with its recorded deaths by type, what is to be said of them, and its events', () => {
  const types = [
    { label: 'fighting with the state', deaths: 1200 },
    { label: 'between armed groups', deaths: 1 },
  ];
  expect(spokenMonth('2022-03', { types, total: 1201, note: 'Preliminary.' }, 2)).toBe(
    'March 2022. 1,201 recorded deaths (UCDP): fighting with the state 1,200, between armed groups 1. Preliminary. 2 events of this story.',
  );
  expect(spokenMonth('2012-05', { types: [], total: 0, note: 'UCDP recorded no deaths.' }, 0)).toBe(
    'May 2012. UCDP recorded no deaths. No event told here began in this month.',
  );
});
