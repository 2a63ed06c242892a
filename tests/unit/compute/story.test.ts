import { expect, test } from '@playwright/test';
import { chapterOf, joinStory, type Raw, type Story } from '../../../src/compute/story.ts';
import { type ActorFacts, actorSchema } from '../../../src/model/actor.ts';
import { type ChapterFacts, chapterSchema } from '../../../src/model/chapter.ts';
import { type EventFacts, type EventInput, eventSchema } from '../../../src/model/event.ts';
import { type PlaceFacts, placeSchema } from '../../../src/model/place.ts';

const paper = {
  id: 'paper',
  publisher: 'The Paper',
  title: 'News',
  url: 'https://paper.example/',
  language: 'en',
  type: 'news',
  grade: 'A',
} as const;
const radio = {
  id: 'radio',
  publisher: 'The Radio',
  title: 'News',
  url: 'https://radio.example/',
  language: 'en',
  type: 'news',
  grade: 'A',
} as const;

function event(id: string, date: string, facts: Partial<EventInput> = {}, body = ''): Raw<EventFacts> {
  const least: EventInput = {
    title: `The event ${id}`,
    shortTitle: id,
    summary: 'It happened.',
    date,
    place: 'mopti',
    kind: 'battle',
    importance: 1,
    actors: [{ id: 'army', role: 'party' }],
    sources: [paper],
    added: '2026-11-22',
  };
  return { id, facts: eventSchema.parse({ ...least, ...facts }), body };
}

function chapter(id: string, from: string, to: string): Raw<ChapterFacts> {
  return {
    id,
    facts: chapterSchema.parse({ title: id, shortTitle: id, summary: 'A stretch.', from, to, sources: [paper, radio] }),
    body: 'It began.[@radio] It went on.[@paper]',
  };
}

function place(id: string, facts: Partial<PlaceFacts>): Raw<PlaceFacts> {
  return { id, facts: placeSchema.parse({ name: id, country: 'ML', lat: 14, lon: -4, precision: 'town', from: 'Sample', ...facts }), body: '' };
}

const army: Raw<ActorFacts> = {
  id: 'army',
  facts: actorSchema.parse({ name: 'Army', shortName: 'Army', family: 'state-forces', from: 'unknown', to: 'ongoing', sources: [paper] }),
  body: 'It is an army.[@paper]',
};
const chapters = [
  chapter('later', '2013-01-11', 'open'),
  chapter('first', '2012-01-01', '2012-03-20'),
  chapter('second', '2012-03-21', '2013-01-10'),
];
const places = [
  place('mopti', { region: 'mopti' }),
  place('konna', { region: 'mopti' }),
  place('the-north', { regions: ['gao', 'kidal'], precision: 'region' }),
  place('mali', { precision: 'country' }),
  place('paris', { country: 'FR', lat: 48.86, lon: 2.35 }),
];

function join(...events: Raw<EventFacts>[]): Story {
  return joinStory({ events, chapters, actors: [army], places, terms: [] });
}

test('events come in order of date, those of one day in order of their slugs, and are numbered so', () => {
  const { events } = join(event('b', '2012-03-22'), event('c', '2012-01-17'), event('a', '2012-03-22'), event('d', '2013'));
  expect(events.map(({ number, slug }) => `${number} ${slug}`)).toEqual(['1 c', '2 a', '3 b', '4 d']);
});

test('an event known to the month or to the year comes where that begins', () => {
  const { events } = join(event('day', '2012-01-17'), event('month', '2012-01'), event('year', '2012~'), event('span', '2012-01-02/..'));
  expect(events.map(({ slug }) => slug)).toEqual(['month', 'year', 'span', 'day']);
});

test('an event shows an actor under the name of its date, and the actor itself has its present name', () => {
  const namesBefore = [{ name: 'Guard', shortName: 'Guard', until: '2012-06-01', source: 'paper' }];
  const { events, actors } = joinStory({
    events: [event('a', '2012-05-31'), event('b', '2012-06-01')],
    chapters,
    actors: [{ ...army, facts: { ...army.facts, namesBefore } }],
    places,
    terms: [],
  });
  expect(events.map((each) => each.actors.map(({ actor }) => `${actor.id}: ${actor.shortName}`))).toEqual([['army: Guard'], ['army: Army']]);
  expect(actors.get('army')?.shortName).toBe('Army');
});

test('chapters come in order of their beginning, and are numbered so', () => {
  const { chapters: joined } = join();
  expect(joined.map(({ number, slug }) => `${number} ${slug}`)).toEqual(['1 first', '2 second', '3 later']);
});

test('an event stands in the chapter in which it begins', () => {
  const { events } = join(event('a', '2012-03-20'), event('b', '2012-03-21'), event('c', '2012-12-30/2013-02-01'), event('d', '2030-01-01'));
  expect(events.map(({ slug, chapter: { slug: of } }) => `${slug} ${of}`)).toEqual(['a first', 'b second', 'c second', 'd later']);
});

test('an event before the first chapter stands in the first', () => {
  const { events, chapters: joined } = join(event('independence', '1960-09-22'));
  expect(events[0]?.chapter.slug).toBe('first');
  expect(chapterOf('1960', joined).slug).toBe('first');
});

test('a story without chapters says what is missing', () => {
  expect(() => chapterOf('2012', [])).toThrow(/There is no chapter/u);
});

test('a link is seen from both ends, with the reason and the source that gives it', () => {
  const { events } = join(
    event('cause', '2012-01-17', { leadsTo: [{ event: 'effect', because: 'The paper says so.', source: 'paper' }] }),
    event('effect', '2012-03-22'),
  );
  const [cause, effect] = events;
  const said = { because: 'The paper says so.', source: { publisher: 'The Paper', url: 'https://paper.example/' } };
  expect(cause?.leadsTo).toEqual([{ slug: 'effect', title: 'The event effect', date: '2012-03-22', kind: 'battle', ...said }]);
  expect(effect?.follows).toEqual([{ slug: 'cause', title: 'The event cause', date: '2012-01-17', kind: 'battle', ...said }]);
  expect(cause?.follows).toEqual([]);
  expect(effect?.leadsTo).toEqual([]);
});

test('links come in order of date at either end', () => {
  const to = (slug: string) => ({ event: slug, because: 'So it is said.', source: 'paper' });
  const { events } = join(
    event('late-cause', '2012-02', { leadsTo: [to('z'), to('b'), to('a')] }),
    event('early-cause', '2012-01', { leadsTo: [to('z')] }),
    event('a', '2013-01'),
    event('b', '2012-06'),
    event('z', '2014-01'),
  );
  expect(events.find(({ slug }) => slug === 'late-cause')?.leadsTo.map(({ slug }) => slug)).toEqual(['b', 'a', 'z']);
  expect(events.find(({ slug }) => slug === 'z')?.follows.map(({ slug }) => slug)).toEqual(['early-cause', 'late-cause']);
});

test('an event lies in the regions of all its places, each once', () => {
  const regionsOf = (facts: Partial<EventInput>) => join(event('it', '2012', facts)).events[0]?.regions;
  expect(regionsOf({ place: 'mopti' })).toEqual(['mopti']);
  expect(regionsOf({ place: 'mopti', alsoAt: ['konna', 'the-north'] })).toEqual(['mopti', 'gao', 'kidal']);
  expect(regionsOf({ place: 'mali' }), 'no region of its own').toEqual([]);
  expect(regionsOf({ place: 'paris' }), 'abroad').toEqual([]);
});

test('places and actors stand in full where an event names their ids', () => {
  const [it] = join(event('it', '2012', { alsoAt: ['konna'] })).events;
  expect(it?.place).toMatchObject({ id: 'mopti', name: 'mopti', region: 'mopti' });
  expect(it?.alsoAt.map(({ id }) => id)).toEqual(['konna']);
  expect(it?.actors).toMatchObject([{ role: 'party', actor: { id: 'army', name: 'Army', body: 'It is an army.[@paper]' } }]);
});

test('sources stand in the order in which the text cites them', () => {
  const { events, chapters: joined } = join(event('it', '2012', { sources: [paper, radio] }, 'First.[@radio] Then.[@paper]'));
  expect(events[0]?.sources.map(({ id }) => id)).toEqual(['radio', 'paper']);
  expect(joined[0]?.sources.map(({ id }) => id)).toEqual(['radio', 'paper']);
});

test('how sure we are and what is contested follow from the sources and the claims', () => {
  const claims = ['The town hall', 'The army'].map((by) => ({ by, standing: 'party' as const, about: 'Who died', says: 'Nobody.', source: 'paper' }));
  const [it] = join(event('it', '2012', { sources: [paper, radio], claims })).events;
  expect(it?.corroboration).toBe('independent');
  expect(it?.contested).toEqual(['Who died']);
});

for (const [what, facts] of Object.entries({
  place: { place: 'nowhere' },
  actor: { actors: [{ id: 'nobody', role: 'party' }] },
  event: { leadsTo: [{ event: 'nothing', because: 'So it is said.', source: 'paper' }] },
  source: { leadsTo: [{ event: 'it', because: 'So it is said.', source: 'no-paper' }] },
} satisfies Record<string, Partial<EventInput>>)) {
  test(`a ${what} that does not exist stops the build with a sentence that says where to look`, () => {
    expect(() => join(event('it', '2012', facts))).toThrow(
      new RegExp(`^There is no ${what} "no[a-z-]+"\\. Run npm run check:content to see where it is named\\.$`, 'u'),
    );
  });
}

test('the same files in another order give the same story', () => {
  const files = [event('a', '2012-03-22'), event('b', '2012-03-22'), event('c', '2012-01-17')];
  expect(join(...files).events).toEqual(join(...files.toReversed()).events);
});
