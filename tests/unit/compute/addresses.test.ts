import { expect, test } from '@playwright/test';
import { addressesUnder } from '../../../src/compute/addresses.ts';

test('at the root, every address begins with one slash', () => {
  const { story, event, eventInStory, chapter, chapterInStory, sources, about, method, data, dataFile, feed } = addressesUnder('/');
  expect(story).toBe('/');
  expect(event('coup-2012')).toBe('/events/coup-2012/');
  expect(eventInStory('coup-2012')).toBe('/#coup-2012');
  expect(chapter('two-coups')).toBe('/chapters/two-coups/');
  expect(chapterInStory('two-coups')).toBe('/#chapter-two-coups');
  expect([sources, about, method, data, feed]).toEqual(['/sources/', '/about/', '/about/method/', '/data/', '/feed.xml']);
  expect(dataFile('events.json')).toBe('/data/events.json');
});

for (const base of ['/mali/', '/mali']) {
  test(`under ${base}, every address begins with /mali/`, () => {
    const { story, event, eventInStory, chapter, chapterInStory, sources, about, method, data, dataFile, feed, at } = addressesUnder(base);
    expect(story).toBe('/mali/');
    expect(event('coup-2012')).toBe('/mali/events/coup-2012/');
    expect(eventInStory('coup-2012')).toBe('/mali/#coup-2012');
    expect(chapter('two-coups')).toBe('/mali/chapters/two-coups/');
    expect(chapterInStory('two-coups')).toBe('/mali/#chapter-two-coups');
    expect([sources, about, method, data, feed]).toEqual(['/mali/sources/', '/mali/about/', '/mali/about/method/', '/mali/data/', '/mali/feed.xml']);
    expect(dataFile('events.json')).toBe('/mali/data/events.json');
    expect(at('fonts/archivo.woff2')).toBe('/mali/fonts/archivo.woff2');
    expect(at('/fonts/archivo.woff2'), 'a slash at its start changes nothing').toBe('/mali/fonts/archivo.woff2');
  });
}
