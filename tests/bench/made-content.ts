import type { EventInput } from '../../src/model/event.ts';
import type { Source } from '../../src/model/source.ts';
import {
  actorFamilyIds,
  actorRoleIds,
  claimStandingIds,
  eventKindIds,
  type GeographicPrecision,
  type Importance,
  peopleGroupIds,
  type Region,
  sourceTypeIds,
} from '../../src/model/vocabulary.ts';
import type { World } from '../../src/model/world.ts';
import { fillerTerms, phrase, sentences } from './filler-text.ts';
import { type Random, randomFrom } from './random.ts';

/*
 * A content folder of any size, to measure with. Everything in it says of itself that it is made up: "Sample event
 * 42", "Sample Town 7", texts of printers’ filler, addresses that can lead nowhere. In proportions it is like what
 * this site tells: shares of importance, lengths of texts, sources, claims and figures for each event.
 */

/** A file of the made content: its path below the folder, and its text. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

/** Of 191 true events 67 are essential, 90 important, 34 details. */
const importanceShares: readonly (readonly [Importance, number])[] = [
  [1, 0.35],
  [2, 0.47],
  [3, 0.18],
];
/** Words of a text, and into how many paragraphs they go; the first of them is the lead. */
const textShapes: Readonly<Record<Importance, { words: readonly [number, number]; paragraphs: number }>> = {
  1: { words: [130, 200], paragraphs: 4 },
  2: { words: [95, 118], paragraphs: 3 },
  3: { words: [90, 116], paragraphs: 3 },
};
const chapterStarts = [
  '1960-09-22',
  '2012-03-21',
  '2013-01-09',
  '2014-01-01',
  '2015-07-01',
  '2017-07-01',
  '2019-07-01',
  '2020-08-18',
  '2021-12-23',
  '2023-06-18',
  '2024-07-01',
  '2025-07-01',
];
const day = 86_400_000;
const firstDate = Date.UTC(2012, 0, 3);
const lastDate = Date.UTC(2026, 6, 10);
/** Within this frame lie the places; which of its points are in Mali, the outlines say. */
const frame = { west: -12, east: 4, south: 10.5, north: 21 };

/**
 * Makes the files of a content folder; the same for the same seed.
 * @param events how many events
 * @param whereIs where a point lies, so that each place names its true region
 */
export function makeContent(events: number, { seed = 1, whereIs }: { seed?: number; whereIs: World['whereIs'] }): MadeFile[] {
  const random = randomFrom(seed);
  const places = makePlaces(random, Math.round(10 * Math.sqrt(events)), whereIs);
  const actors = makeActors(random, Math.round(30 * Math.log10(events)));
  const dates = makeDates(random, events);
  const slugs = dates.map((_, index) => `sample-event-${String(index + 1).padStart(5, '0')}`);
  const made = dates.map((date, index) => makeEvent(random, { index, date, slugs, places: places.map(({ id }) => id), actors }));
  return [
    ...made,
    ...makeChapters(random, dates, slugs),
    ...actors.map(({ file }) => file),
    ...fillerTerms.map((term, index) => makeTerm(random, term, index)),
    { path: 'places.yaml', text: places.map(({ id, facts }) => `${id}: ${JSON.stringify(facts)}\n`).join('') },
    { path: 'published.json', text: JSON.stringify({ events: slugs, chapters: chapterStarts.map((_, index) => chapterSlug(index)) }, null, 2) },
  ];
}

/** Dates over the whole stretch in order: most of them days, some spans, months and abouts. */
function makeDates(random: Random, events: number): string[] {
  const text = (time: number) => new Date(time).toISOString().slice(0, 10);
  return Array.from({ length: events }, () => {
    const start = firstDate + Math.floor((random.next() * (lastDate - firstDate)) / day) * day;
    if (random.chance(0.08)) return `${text(start)}/${text(start + random.whole(1, 40) * day)}`;
    if (random.chance(0.06)) return text(start).slice(0, 7);
    return random.chance(0.04) ? `${text(start).slice(0, 7)}~` : text(start);
  }).sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

/** The first day of a date, to compare by. */
const startOf = (date: string) => date.replace('~', '').slice(0, 10).padEnd(10, '-01');

interface MadePlace {
  readonly id: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

function makePlaces(random: Random, count: number, whereIs: World['whereIs']): MadePlace[] {
  const inMali = (): { lon: number; lat: number; region: Region } => {
    for (;;) {
      const lon = Math.round((frame.west + random.next() * (frame.east - frame.west)) * 1000) / 1000;
      const lat = Math.round((frame.south + random.next() * (frame.north - frame.south)) * 1000) / 1000;
      const { country, region } = whereIs({ lon, lat });
      if (country === 'ML' && region !== undefined) return { lon, lat, region };
    }
  };
  return Array.from({ length: count }, (_, index) => {
    const precision: GeographicPrecision = random.chance(0.12) ? 'area' : random.chance(0.05) ? 'region' : 'town';
    const facts = { name: `Sample Town ${index + 1}`, country: 'ML', ...inMali(), precision, from: 'Made up' };
    return { id: `sample-town-${index + 1}`, facts };
  });
}

interface MadeActor {
  readonly id: string;
  readonly from: string;
  readonly file: MadeFile;
}

/** Actors; the first ten have always been there, the others come one after the other, some out of an earlier one. */
function makeActors(random: Random, count: number): MadeActor[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `sample-group-${index + 1}`;
    const from = index < 10 ? '2005' : `${2011 + Math.floor(((index - 10) / (count - 10)) * 15)}`;
    const source = makeSource(random, `actor-${index + 1}`, 1, '2026-01-05');
    const origin = `sample-group-${random.whole(1, Math.max(1, index))}`;
    const facts = {
      name: `Sample Group ${index + 1} of printers’ filler`,
      shortName: `Sample Group ${index + 1}`,
      family: actorFamilyIds[index % actorFamilyIds.length],
      from,
      to: 'ongoing',
      ...(index >= 10 && index % 3 === 0
        ? {
            lineage: [
              { type: 'split-from', from: [{ actor: id }], to: [{ actor: origin }], date: from, says: `${phrase(random, 8)}.`, sources: [source.id] },
            ],
          }
        : {}),
      sources: [source],
    };
    return { id, from, file: { path: `actors/${id}.mdx`, text: entry(facts, paragraphs(random, 40, 1, [source.id])) } };
  });
}

function makeEvent(
  random: Random,
  {
    index,
    date,
    slugs,
    places,
    actors,
  }: { index: number; date: string; slugs: readonly string[]; places: readonly string[]; actors: readonly MadeActor[] },
): MadeFile {
  const slug = slugs[index] ?? '';
  const [start, month] = [startOf(date), date.slice(0, 7)];
  const importance = drawImportance(random);
  const sources = Array.from({ length: random.whole(4, 7) }, (_, at) => makeSource(random, `${index + 1}`, at + 1, start));
  const ids = sources.map(({ id }) => id);
  const alive = actors.filter(({ from }) => from < start.slice(0, 4)).map(({ id }) => id);
  const some = <Item>(share: number, [least, most]: readonly [number, number], make: (at: number) => Item): Item[] =>
    random.chance(share) ? Array.from({ length: random.whole(least, most) }, (_, at) => make(at)) : [];
  const later = slugs[index + random.whole(1, 20)];
  const { words, paragraphs: blocks } = textShapes[importance];
  const facts: EventInput = {
    title: `Sample event ${index + 1}: ${phrase(random, random.whole(4, 6))}`.slice(0, 80).trim(),
    shortTitle: `Sample event ${index + 1}`,
    summary: `${phrase(random, random.whole(14, 26))}.`,
    date,
    place: random.pick(places),
    ...(random.chance(0.1) ? { alsoAt: [random.pick(places)] } : {}),
    kind: random.pick(eventKindIds),
    importance,
    actors: [...new Set(Array.from({ length: random.whole(3, 6) }, () => random.pick(alive)))].map((id) => ({ id, role: random.pick(actorRoleIds) })),
    fatalities: some(0.45, [1, 5], () => {
      const low = random.whole(1, 40);
      return {
        group: random.pick(peopleGroupIds),
        low,
        high: low + random.whole(0, 20),
        accordingTo: `${phrase(random, 3)}, ${month}`,
        source: random.pick(ids),
      };
    }),
    claims: some(0.55, [2, 8], (at) => ({
      by: `Sample Speaker ${at + 1}`,
      standing: random.pick(claimStandingIds),
      on: start,
      about: `Sample point ${1 + (at % 2)}`,
      says: `${phrase(random, random.whole(8, 16))}.`,
      source: random.pick(ids),
    })),
    leadsTo: later !== undefined && random.chance(0.21) ? [{ event: later, because: `${phrase(random, 12)}.`, source: random.pick(ids) }] : [],
    sources,
    added: '2026-11-01',
  };
  return { path: `events/${slug}.mdx`, text: entry(facts, paragraphs(random, random.whole(...words), blocks, ids)) };
}

function drawImportance(random: Random): Importance {
  let left = random.next();
  for (const [importance, share] of importanceShares) {
    if (left < share) return importance;
    left -= share;
  }
  return 3;
}

/** A source of its own for each entry: of our addresses nine in ten are cited once. */
function makeSource(random: Random, entryName: string, at: number, published: string): Source {
  const publisher = random.whole(1, 350);
  return {
    id: `sample-paper-${entryName}-${at}`,
    publisher: `Sample Paper ${publisher}`,
    title: `${phrase(random, random.whole(7, 12))}`,
    url: `https://paper-${publisher}.example/${published.replaceAll('-', '/')}/${entryName}-${at}`,
    published,
    language: random.chance(0.3) ? 'fr' : 'en',
    type: random.chance(0.7) ? 'news' : random.pick(sourceTypeIds),
    grade: random.chance(0.6) ? 'A' : 'B',
  };
}

const chapterSlug = (index: number) => `sample-chapter-${index + 1}`;

function makeChapters(random: Random, dates: readonly string[], slugs: readonly string[]): MadeFile[] {
  return chapterStarts.map((from, index) => {
    const next = chapterStarts[index + 1];
    const own = slugs.filter((_, at) => startOf(dates[at] ?? '') >= from && (next === undefined || startOf(dates[at] ?? '') < next));
    const sources = [1, 2, 3].map((at) => makeSource(random, `chapter-${index + 1}`, at, '2026-01-05'));
    const facts = {
      title: `Sample chapter ${index + 1}: ${phrase(random, 5)}`,
      shortTitle: `Sample chapter ${index + 1}`,
      summary: `${phrase(random, 24)}.`,
      from,
      to: next === undefined ? 'open' : new Date(Date.parse(next) - day).toISOString().slice(0, 10),
      keyEvents: own.slice(0, 4),
      questions: [1, 2, 3, 4].map(() => `${phrase(random, 10)}?`),
      terms: [],
      sources,
    };
    const ids = sources.map(({ id }) => id);
    return { path: `chapters/${chapterSlug(index)}.mdx`, text: entry(facts, paragraphs(random, 175, 3, ids)) };
  });
}

function makeTerm(random: Random, term: string, index: number): MadeFile {
  const source = makeSource(random, `term-${index + 1}`, 1, '2026-01-05');
  return { path: `glossary/${term}.md`, text: entry({ term, sources: [source] }, paragraphs(random, 36, 2, [source.id])) };
}

/** A text in paragraphs. Each sentence cites a source, the first of a paragraph the next ones in turn, so that all are cited. */
function paragraphs(random: Random, words: number, blocks: number, sources: readonly string[]): string {
  const inTurn = Math.ceil(sources.length / blocks);
  return Array.from({ length: blocks }, (_, block) => {
    const turn = Array.from({ length: inTurn }, (_, at) => sources[(block * inTurn + at) % sources.length]);
    return sentences(random, Math.floor(words / blocks))
      .map((sentence, at) => `${sentence}[${(at === 0 ? [...new Set(turn)] : [random.pick(sources)]).map((id) => `@${id}`).join('; ')}]`)
      .join(' ');
  }).join('\n\n');
}

/** An entry as it stands in a file. JSON is YAML too, and quotes every date. */
function entry(facts: object, text: string): string {
  const fields = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${fields.join('\n')}\n---\n\n${text}\n`;
}
