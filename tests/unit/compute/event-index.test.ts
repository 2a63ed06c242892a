import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readWordFile } from '../../../src/compute/choice/word-index.ts';
import { eventIndexFile, eventWordFile, otherNamesOf } from '../../../src/compute/event-index-file.ts';
import { readEventIndex } from '../../../src/compute/event-index.ts';
import { daySpan } from '../../../src/model/date-span.ts';
import { shippedStory } from '../shipped-story.ts';

const story = shippedStory();
const file = eventIndexFile(story);
const words = eventWordFile(story);
const find = readWordFile(words);
const actor = (id: string) => {
  const found = story.actors.get(id);
  if (found === undefined) throw new Error(`no actor ${id}`);
  return found;
};

test('the index says of every event what the story says', () => {
  const index = readEventIndex(JSON.parse(JSON.stringify(file)));
  expect(index.events).toEqual(
    story.events.map((event) => ({
      slug: event.slug,
      date: event.date,
      ...daySpan(event.date),
      kind: event.kind,
      importance: event.importance,
      regions: [...event.regions],
      place: event.place.id,
      actors: event.actors.map(({ actor: { id }, role }) => ({ id, role })),
      chapter: event.chapter.slug,
      corroboration: event.corroboration,
      contested: event.contested.length > 0,
    })),
  );
  for (const { id, label, family } of index.actors) expect({ label, family }).toEqual({ label: actor(id).shortName, family: actor(id).family });
});

test('an actor has its full, French, other and former names', () => {
  const all = [...story.actors.values()];
  expect(otherNamesOf(actor('jnim'), all)).toContain('GSIM');
  expect(otherNamesOf(actor('fama'), all)).toContain('Armée malienne');
  expect(otherNamesOf(actor('aqim'), all), 'its name until 2007').toContain('GSPC');
  expect(otherNamesOf(actor('aqim'), all)).not.toContain(actor('aqim').shortName);
});

test('an event is found by words of its title, summary, text, places and actors, with and without accents', () => {
  expect([...find('moura 203')]).toContain('moura-killings');
  expect([...find('ménaka')]).toEqual([...find('MENAKA')]);
  const byActor = story.events.filter(({ actors }) => actors.some((each) => each.actor.id === 'katiba-macina')).map(({ slug }) => slug);
  expect(byActor.length).toBeGreaterThan(0);
  for (const slug of byActor) expect([...find('FLM')], 'an abbreviation that no text uses').toContain(slug);
});

test('a source that is cited is no word of the text', () => {
  const cited = story.events.flatMap(({ sources }) => sources.map(({ id }) => id)).find((id) => /^[a-z]+-\d{4}-\d\d-\d\d$/u.test(id)) ?? '';
  expect(cited).not.toBe('');
  const [publisher = '', year = ''] = cited.split('-');
  const naming = story.events.filter(({ body }) => body.includes(`[@${cited}]`)).map(({ slug }) => slug);
  expect(naming.length).toBeGreaterThan(0);
  expect(words.words.split(' ')).not.toContain(`${publisher}${year}`);
});

test('a file of another version, or without a part, is refused', () => {
  expect(() => readEventIndex({ ...file, version: 2 })).toThrow('version 2');
  expect(() => readEventIndex({ ...file, events: undefined })).toThrow('no events');
  expect(() => readEventIndex({ ...file, actors: [] })).toThrow('names position');
  expect(() => readEventIndex(undefined)).toThrow('version undefined');
});

test('both files stay small enough for a slow connection', () => {
  const size = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length / 1024;
  console.log(`Index ${size(file).toFixed(1)} KB, words ${size(words).toFixed(1)} KB in brotli, at ${story.events.length} events`);
  const growth = Math.max(1, story.events.length / 191);
  expect(size(file)).toBeLessThanOrEqual(12 * growth);
  expect(size(words)).toBeLessThanOrEqual(45 * growth);
});
