import { expect, test } from '@playwright/test';
import { entryPage, knownNames, namedPages, searchEntries, type SearchEntry } from '../../../src/compute/search-entries.ts';
import { countWords } from '../../../src/compute/search-groups.ts';
import { joinStory } from '../../../src/compute/story.ts';
import { actorSchema } from '../../../src/model/actor.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { sampleEvents } from '../../samples/world.ts';

const paper = {
  id: 'paper-2030',
  publisher: 'The Paper',
  title: 'News',
  url: 'https://paper.example/1',
  published: '2030-03-02',
  language: 'en',
  type: 'news',
  grade: 'A',
};
const actor = (shortName: string, more: object = {}) =>
  actorSchema.parse({ name: `The ${shortName}`, shortName, family: 'self-defence', from: '2001', to: 'ongoing', sources: [paper], ...more });
const town = {
  name: 'Atown',
  nameFr: 'Àville',
  otherNames: ['Old Atown'],
  country: 'ML',
  region: 'mopti',
  lat: 14.5,
  lon: -4.2,
  precision: 'town',
  from: 'Sample',
};

const became = (type: string, from: object[]) => ({ type, from, to: [{ actor: 'new' }], date: '2002', says: 'It did.', sources: ['paper-2030'] });
const story = {
  ...joinStory({
    events: [],
    chapters: [],
    actors: [
      { id: 'old', facts: actor('Old', { otherNames: ['The Olden'] }), body: 'Text.[@paper-2030]' },
      { id: 'ally', facts: actor('Ally'), body: '' },
      { id: 'half', facts: actor('Half'), body: '' },
      {
        id: 'new',
        facts: actor('New', {
          lineage: [
            became('renamed', [{ actor: 'old' }]),
            became('allied-with', [{ actor: 'ally' }]),
            became('merged-into', [{ actor: 'half', part: 'a wing' }]),
          ],
        }),
        body: '',
      },
    ],
    places: [
      { id: 'atown', facts: placeSchema.parse(town), body: '' },
      { id: 'nowhere', facts: placeSchema.parse({ ...town, name: 'Nowhere' }), body: '' },
    ],
    terms: [],
  }),
  events: sampleEvents,
};
const entries = searchEntries(story);
const entryAt = (address: string): SearchEntry => {
  const entry = entries.find((each) => each.address === address);
  if (entry === undefined) throw new Error(`There is no entry ${address}.`);
  return entry;
};

test('every event, actor and place with events has one entry, under its address below the base', () => {
  const found = entries.map(({ address }) => address);
  expect(found).toEqual([...new Set(found)]);
  expect(found).toEqual(expect.arrayContaining(['/events/siege/', '/actors/new/', '/places/atown/']));
  expect(found).not.toContain('/places/nowhere/');
});

test('an actor is found by what it was called before, not by its allies, nor by those who gave it only a part', () => {
  expect(entryAt('/actors/new/').earlier).toEqual(['The Old, Old, The Olden']);
  expect(entryAt('/actors/old/').earlier).toEqual([]);
});

test('other names and earlier addresses are names', () => {
  expect(entryAt('/places/atown/').names).toEqual(['Àville', 'Old Atown']);
  expect(entryAt('/events/siege/').names).toContain('old siege');
  expect(knownNames(story)).toEqual(expect.arrayContaining(['Àville', 'The Olden', 'New']));
});

test('texts are without the marks of their sources', () => {
  expect(entryAt('/actors/old/').text[0]).toBe('Text.');
});

test('what stands in a text cannot end the page that holds it', () => {
  const page = entryPage({ ...entryAt('/events/siege/'), title: '"><script>', text: ['a <b> & c'] });
  expect(page).toContain('data-title="&quot;&gt;&lt;script&gt;"');
  expect(page).toContain('<p data-pagefind-weight="1">a &lt;b&gt; &amp; c</p>');
});

test('pages of their own are listed by address and title', () => {
  expect(namedPages(story)).toContainEqual({ path: 'actors/old/', title: 'The Old' });
});

test('counts are words, and what has no result is left out', () => {
  const counts = [
    { group: 'event', count: 12 },
    { group: 'actor', count: 1 },
    { group: 'place', count: 0 },
  ] as const;
  expect(countWords(counts)).toBe('12 events, 1 actor');
  expect(countWords([])).toBe('');
});
