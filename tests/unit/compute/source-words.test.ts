import { expect, test } from '@playwright/test';
import { languageName, publisherWords } from '../../../src/compute/source-words.ts';

test('a publisher is named alone', () => {
  expect(publisherWords({ publisher: 'Reuters' })).toBe('Reuters');
});

test('a copy names the publisher first, then the site on which it was read', () => {
  expect(publisherWords({ publisher: 'Reuters', republishedBy: 'Townhall' })).toBe('Reuters, as republished by Townhall');
});

test('languages are named in English', () => {
  expect(['en', 'fr', 'ar', 'bm'].map(languageName)).toEqual(['English', 'French', 'Arabic', 'Bambara']);
});

test('a code of no language we can name stands for itself', () => {
  expect(languageName('qqx')).toBe('qqx');
});
