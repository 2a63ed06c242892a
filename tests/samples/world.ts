import { absoluteAddresses, type Publication } from '../../src/compute/publication.ts';
import { type ConflictEvent, joinStory } from '../../src/compute/story.ts';
import { actorSchema } from '../../src/model/actor.ts';
import { chapterSchema } from '../../src/model/chapter.ts';
import { type EventInput, eventSchema } from '../../src/model/event.ts';
import { placeSchema } from '../../src/model/place.ts';

// A small world that never was, with what is hard about the true one: quotes, open ends, wide places, doubt.

const paper = { id: 'paper-2030', publisher: 'The Paper', title: 'News of the day', url: 'https://paper.example/1', published: '2030-03-02', language: 'en', type: 'news', grade: 'A' } as const;
const letter = { id: 'letter-2030', publisher: 'La Lettre', title: 'Le marché', url: 'https://lettre.example/marché', language: 'fr', type: 'news', grade: 'B' } as const;

const market: EventInput = {
  title: 'Fire at the market of Atown, which some call "the great fire"',
  shortTitle: 'Fire at Atown',
  summary: 'A fire <burned> the market & the hall, two papers say.',
  date: '2030-03-01',
  place: 'atown',
  alsoAt: ['north'],
  kind: 'other',
  importance: 1,
  actors: [
    { id: 'reds', role: 'blamed' },
    { id: 'blues', role: 'target' },
  ],
  fatalities: [
    { group: 'all', low: 5, accordingTo: 'The town hall; later the court', source: 'paper-2030' },
    { group: 'fighters', low: 1, high: 3, counts: 'unclear', accordingTo: 'The Reds', source: 'letter-2030' },
  ],
  claims: [
    { by: 'The town hall', standing: 'party', about: 'Who set the fire', says: 'The Reds did; nobody else was there.', on: '2030-03', source: 'paper-2030' },
    { by: 'The Reds', standing: 'party', actor: 'reds', about: 'Who set the fire', says: 'Not the Reds.', source: 'letter-2030' },
  ],
  leadsTo: [{ event: 'siege', because: 'The paper says that the fire led to the siege.', source: 'paper-2030' }],
  sources: [paper, letter],
  added: '2031-01-05',
};
const siege: EventInput = {
  title: 'Siege of the north begins',
  shortTitle: 'Siege',
  summary: 'The north is cut off.',
  date: '2030-05~/..',
  dateNote: 'Papers differ by a week.',
  place: 'north',
  kind: 'blockade',
  importance: 2,
  actors: [{ id: 'reds', role: 'claimed' }],
  aliases: ['old-siege'],
  sources: [{ ...paper, published: '2030~', republishedBy: 'The Copy', archived: { url: 'https://archive.example/café', on: '2031-01-01' } }],
  added: '2031-01-05',
  updated: '2031-02-01',
};
const talks: EventInput = {
  title: 'Do the talks abroad fail?',
  shortTitle: 'Talks',
  summary: 'Talks are held abroad.',
  date: '2030-02-10/2030-02-12',
  place: 'farton',
  kind: 'diplomacy',
  importance: 3,
  actors: [{ id: 'blues', role: 'party' }],
  sources: [paper],
  added: '2031-01-20',
};

const actor = (shortName: string) =>
  actorSchema.parse({ name: shortName, shortName, family: 'self-defence', from: 'unknown', to: 'ongoing', sources: [paper] });
const raw = <Facts>(id: string, facts: Facts, body = '') => ({ id, facts, body });

/** The events of the sample world in order: talks, market, siege. */
export const sampleEvents: readonly ConflictEvent[] = joinStory({
  events: [
    raw('siege', eventSchema.parse(siege), 'Text.[@paper-2030]'),
    raw('market', eventSchema.parse(market), 'Text.[@letter-2030] More.[@paper-2030]'),
    raw('talks', eventSchema.parse(talks), 'Text.[@paper-2030]'),
  ],
  chapters: [raw('one', chapterSchema.parse({ title: 'One', shortTitle: 'One', summary: 'All of it.', from: '2030-01-01', to: 'open', sources: [paper] }))],
  actors: [raw('reds', actor('Reds')), raw('blues', actor('Blues'))],
  places: [
    raw('atown', placeSchema.parse({ name: 'Atown', country: 'ML', region: 'mopti', lat: 14.5, lon: -4.2, precision: 'town', from: 'Sample' })),
    raw('north', placeSchema.parse({ name: 'The north', country: 'ML', regions: ['gao', 'kidal'], lat: 17, lon: -1, precision: 'region', from: 'Sample' })),
    raw('farton', placeSchema.parse({ name: 'Farton', country: 'FR', lat: 48.8, lon: 2.3, precision: 'exact', from: 'Sample' })),
  ],
  terms: [],
  corrections: [raw('2031-02-01-siege', { date: '2031-02-01', event: 'siege', was: 'It began in June', is: 'It began about May 2030.', why: 'The paper was read again.' })],
}).events;

/** An event of the sample world. */
export function sampleEvent(slug: 'talks' | 'market' | 'siege'): ConflictEvent {
  const event = sampleEvents.find((candidate) => candidate.slug === slug);
  if (event === undefined) throw new Error(`The sample world has no event "${slug}".`);
  return event;
}

/** The sample world as a site under a base path. */
export const samplePublication: Publication = {
  title: 'A world: event by event',
  description: 'A sample.',
  language: 'en',
  addresses: absoluteAddresses('https://site.example', '/mali'),
};
