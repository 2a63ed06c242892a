import { expect, test } from '@playwright/test';
import { leadOf, readingMinutes, storyWords, wordsInFull } from '../../../src/compute/reading-time.ts';
import { sampleEvents } from '../../samples/world.ts';

test('the lead is the first paragraph', () => {
  expect(leadOf('One two.[@a]\n\nThree.')).toBe('One two.[@a]');
  expect(leadOf('\nOne\ntwo.\n \nThree.')).toBe('One\ntwo.');
});

test('who opens nothing reads introductions, and titles and leads of essential events, but no note marks', () => {
  const essential = sampleEvents.filter(({ importance }) => importance === 1);
  expect(essential).toHaveLength(1);
  const titles = essential.reduce((sum, { title }) => sum + title.split(' ').length, 0);
  expect(storyWords({ chapters: [], events: sampleEvents })).toBe(titles + 2);
});

test('who opens everything reads the texts of all events', () => {
  expect(wordsInFull({ chapters: [], events: sampleEvents })).toBeGreaterThan(storyWords({ chapters: [], events: sampleEvents }));
  const [first] = sampleEvents;
  if (first) expect(wordsInFull({ chapters: [], events: [{ ...first, title: 'One two', body: 'Three four.[@a]\n\nFive.' }] })).toBe(5);
});

test('minutes are whole and never none', () => {
  expect(readingMinutes(10)).toBe(1);
  expect(readingMinutes(238 * 25)).toBe(25);
});
