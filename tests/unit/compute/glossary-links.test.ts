import { expect, test } from '@playwright/test';
import { placeTermLinks, termFinder, termsUsed, usesOfTerms } from '../../../src/compute/glossary-links.ts';
import { joinStory, type Raw, type Story } from '../../../src/compute/story.ts';
import { actorSchema } from '../../../src/model/actor.ts';
import { chapterSchema } from '../../../src/model/chapter.ts';
import { type EventFacts, eventSchema } from '../../../src/model/event.ts';
import { placeSchema } from '../../../src/model/place.ts';

const term = (slug: string, word: string, alsoWritten: string[] = [], notIn: string[] = []) => ({ slug, term: word, alsoWritten, notIn });
const find = termFinder([
  term('azawad', 'Azawad'),
  term('cma', 'Coordination and Platform', ['Coordination of Azawad Movements', 'CMA', 'Platform']),
  term('junta', 'junta', ['juntas']),
  term('transition', 'transition', ['transitional authorities'], ['period of transition']),
  term('self-defence', 'self-defence group', ['self-defence groups']),
  term('sahel', 'Sahel', [], ['Nioro du Sahel']),
  term('neutralised', '“neutralised”'),
  term('ddr', 'DDR (programme)', ['coup d’état']),
]);
/** The words that are found in a text, each with its term. */
const found = (text: string) => find(text).map(({ start, end, slug }) => `${slug}: ${text.slice(start, end)}`);

test('a term is found as a whole word, in each of its forms', () => {
  expect(found('The junta ruled; other juntas followed.')).toEqual(['junta: junta', 'junta: juntas']);
  expect(found('A juntalike body, an ajunta, a junta-like body, an anti-junta march, Azawadian.')).toEqual([]);
  expect(found('The junta’s men, the “north” (Azawad), junta/army, junta')).toEqual([
    'junta: junta',
    'azawad: Azawad',
    'junta: junta',
    'junta: junta',
  ]);
});

test('accented letters belong to a word', () => {
  expect(found('éjunta, juntaé, junta')).toEqual(['junta: junta']);
});

test('the longest form wins, and nothing is found inside it', () => {
  expect(found('The Coordination of Azawad Movements (CMA) in Azawad')).toEqual([
    'cma: Coordination of Azawad Movements',
    'cma: CMA',
    'azawad: Azawad',
  ]);
  expect(found('self-defence groups of the transitional authorities')).toEqual([
    'self-defence: self-defence groups',
    'transition: transitional authorities',
  ]);
});

test('a form with a capital is found only so', () => {
  expect(found('a platform, azawad, the SAHEL, the Platform')).toEqual(['cma: Platform']);
});

test('a form without one is found with a capital where a sentence begins, and nowhere else', () => {
  expect(found('Juntas ruled. Transition began.[@a] Junta. (Junta) “no.” Junta')).toEqual([
    'junta: Juntas',
    'transition: Transition',
    'junta: Junta',
    'junta: Junta',
    'junta: Junta',
  ]);
  expect(found('the National Transition Council, the Junta')).toEqual([]);
});

test('a form goes over the end of a line, and its signs are taken as they are', () => {
  expect(found('self-defence\ngroups, a coup d’état, DDR (programme), DDR programme')).toEqual([
    'self-defence: self-defence\ngroups',
    'ddr: coup d’état',
    'ddr: DDR (programme)',
  ]);
});

test('a phrase in which the word means something else is left alone', () => {
  expect(found('A period of transition. In Nioro du Sahel and in the Sahel.')).toEqual(['sahel: Sahel']);
});

test('nothing is found in citations and in quotations, unless the form is the whole quotation', () => {
  expect(found('Text.[@junta; @sahel-junta] “The junta of Azawad” said «junta» and "junta"; the junta answered.')).toEqual(['junta: junta']);
  expect(found('It had “neutralised” 40 men, “neutralised” them; “neutralised all of them”, neutralised.')).toEqual([
    'neutralised: “neutralised”',
    'neutralised: “neutralised”',
  ]);
  expect(found('A quotation without its end: “the junta')).toEqual([]);
});

test('each term counts once, in the order of first use', () => {
  expect(termsUsed('Azawad, junta, CMA, Azawad, Platform', find)).toEqual(['azawad', 'junta', 'cma']);
});

test('without terms nothing is found', () => {
  expect(termFinder([])('The junta of Azawad')).toEqual([]);
});

const source = {
  id: 'paper',
  publisher: 'The Paper',
  title: 'News',
  url: 'https://paper.example',
  language: 'en',
  type: 'news',
  grade: 'A',
} as const;

function event(slug: string, date: string, importance: 1 | 2, body: string): Raw<EventFacts> {
  const shared = {
    title: slug,
    shortTitle: slug,
    summary: 'It happened.',
    place: 'town',
    kind: 'other',
    actors: [{ id: 'army', role: 'party' }],
  } as const;
  return {
    id: slug,
    body,
    facts: eventSchema.parse({ ...shared, date, importance, actors: [...shared.actors], sources: [source], added: '2031-01-01' }),
  };
}

/** A story of two chapters, the second from 2013. */
function story(introductions: [string, string], ...events: Raw<EventFacts>[]): Story {
  const chapter = (id: string, from: string, to: string, body: string, terms: string[] = []) => ({
    id,
    body,
    facts: chapterSchema.parse({ title: id, shortTitle: id, summary: 'A time.', from, to, terms, sources: [source] }),
  });
  return joinStory({
    events,
    chapters: [chapter('one', '2012-01-01', '2012-12-31', introductions[0]), chapter('two', '2013-01-01', 'open', introductions[1], ['junta'])],
    actors: [
      {
        id: 'army',
        body: '',
        facts: actorSchema.parse({ name: 'Army', shortName: 'Army', family: 'state-forces', from: 'unknown', to: 'ongoing', sources: [source] }),
      },
    ],
    places: [
      {
        id: 'town',
        body: '',
        facts: placeSchema.parse({ name: 'Town', country: 'ML', region: 'mopti', lat: 14.5, lon: -4.2, precision: 'town', from: 'Sample' }),
      },
    ],
    terms: [],
  });
}

/** What becomes of a term in each text: "entry chapter/story". */
function placesOf(slug: string, of: Story): string[] {
  return [...placeTermLinks(of, find)].flatMap(([entry, terms]) => {
    const places = terms.get(slug);
    return places === undefined ? [] : [`${entry} ${places.chapter ?? '-'}/${places.story ?? '-'}`];
  });
}

test('the introduction comes first on the page of the chapter and in the story', () => {
  expect(placesOf('junta', story(['The junta.', ''], event('a', '2012-02-01', 1, 'The junta.')))).toEqual(['chapter-one defines/defines', 'a -/-']);
});

test('each chapter of the story links a term anew, and shares the definition that stands there already', () => {
  const links = placesOf('junta', story(['', 'The junta.'], event('a', '2012-02-01', 1, 'The junta.'), event('b', '2013-02-01', 1, 'The junta.')));
  expect(links).toEqual(['a defines/defines', 'chapter-two defines/shares', 'b -/-']);
});

test('in the story what stands open comes before what can be opened', () => {
  const lineFirst = story(['', ''], event('line', '2012-02-01', 2, 'The junta.'), event('card', '2012-03-01', 1, 'The junta.'));
  expect(placesOf('junta', lineFirst)).toEqual(['line defines/-', 'card -/defines']);
  const restFirst = story(['', ''], event('early', '2012-02-01', 1, 'Lead.\n\nThe junta.'), event('late', '2012-03-01', 1, 'The junta.'));
  expect(placesOf('junta', restFirst)).toEqual(['early defines/-', 'late -/defines']);
});

test('a term that comes up only in what can be opened is linked there, without its definition', () => {
  expect(placesOf('junta', story(['', ''], event('line', '2012-02-01', 2, 'The junta.')))).toEqual(['line defines/links']);
  expect(placesOf('junta', story(['', ''], event('card', '2012-02-01', 1, 'Lead.\n\nThe junta.')))).toEqual(['card defines/links']);
});

test('what the story does not show of a line, it does not link', () => {
  const links = placesOf(
    'junta',
    story(['', ''], event('line', '2012-02-01', 2, 'Lead.\n\nThe junta.'), event('later', '2012-03-01', 2, 'The junta.')),
  );
  expect(links).toEqual(['line defines/-', 'later -/links']);
});

test('a term comes up where a text uses it, and in chapters that name it', () => {
  const of = story(['', ''], event('a', '2012-02-01', 2, 'The junta.'), event('b', '2013-02-01', 2, 'Nothing.'));
  const { chapters, events } = usesOfTerms(of, find)('junta');
  expect(chapters.map(({ slug }) => slug)).toEqual(['two']);
  expect(events.map(({ slug }) => slug)).toEqual(['a']);
});
