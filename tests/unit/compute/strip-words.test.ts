import { expect, test } from '@playwright/test';
import { countWords, nearWords, spokenEvent } from '../../../src/compute/strip-words.ts';

test('an event is spoken with its date, its place and its number', () => {
  const event = { number: 6, dateWords: '21–22 March 2012', placeName: 'Bamako', title: 'Soldiers seize power' };
  expect(spokenEvent(event, { events: 191, chapter: 2, chapters: 12 })).toBe(
    '21–22 March 2012, Bamako: Soldiers seize power. Event 6 of 191, chapter 2 of 12',
  );
});

test('one, many and none are said as people say them', () => {
  expect([0, 1, 13].map((count) => nearWords(count, 'July 2025'))).toEqual([
    'No event near July 2025',
    '1 event near July 2025',
    '13 events near July 2025',
  ]);
  expect(countWords(1200, 'event')).toBe('1,200 events');
});
