import { expect, test } from '@playwright/test';
import { nearestPages, wordsOfAddress } from '../../../src/compute/nearest-pages.ts';

const pages = ['events/moura-killings/', 'events/coup-2012/', 'events/coup-2020/', 'places/moura/', 'chapters/two-coups/'].map((path) => ({
  path,
  title: path,
}));
const near = (path: string) => nearestPages(path, pages).map((page) => page.path);

test('an address with a slip leads to the page that was meant', () => {
  expect(near('/events/moura-kilings/')[0]).toBe('events/moura-killings/');
  expect(near('/event/coup-2012')[0]).toBe('events/coup-2012/');
});

test('an address that shares a word comes after one that is nearly the same', () => {
  expect(near('/events/killings-in-moura/').slice(0, 2)).toEqual(['events/moura-killings/', 'places/moura/']);
});

test('where nothing is like it there is no page, whatever the address holds', () => {
  for (const path of ['/', '/zzzqqq/', '/%E0%A4%A/', '/<script>/']) expect(near(path), path).toEqual([]);
});

test('the words of an address are those of its last part', () => {
  expect(wordsOfAddress('/events/S%C3%A9gou-attack.html')).toEqual(['ségou', 'attack']);
  expect(wordsOfAddress('/')).toEqual([]);
});
