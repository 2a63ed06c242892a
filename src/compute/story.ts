import { ascending, descending, group } from 'd3-array';
import type { ActorFacts } from '../model/actor.ts';
import type { ChapterFacts } from '../model/chapter.ts';
import type { Correction } from '../model/correction.ts';
import { daySpan } from '../model/date-span.ts';
import type { EventFacts } from '../model/event.ts';
import type { GlossaryTermFacts } from '../model/glossary-term.ts';
import type { PlaceFacts } from '../model/place.ts';
import type { ActorRole, Corroboration, Region } from '../model/vocabulary.ts';
import { sourcesInOrder } from './citation-marks.ts';
import { contestedPoints, corroborationOf } from './corroboration.ts';
import { nameOn } from './name-on.ts';

/** An entry of a collection: its id, its facts, and its text with citations. */
export interface Raw<Facts> {
  readonly id: string;
  readonly facts: Facts;
  readonly body: string;
}

export type Actor = ActorFacts & { readonly id: string; readonly body: string };
export type Place = PlaceFacts & { readonly id: string };
export type Chapter = ChapterFacts & { readonly slug: string; readonly number: number; readonly body: string };
export type Term = GlossaryTermFacts & { readonly slug: string; readonly body: string };

/** A link from a cause to its effect, seen from one end: the event at the other end, and who says why. */
export interface StoryLink {
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  readonly kind: EventFacts['kind'];
  readonly because: string;
  readonly source: { readonly publisher: string; readonly url: string };
}

/** An event with all that follows from the facts of the others. */
export interface ConflictEvent extends Omit<EventFacts, 'place' | 'alsoAt' | 'actors' | 'leadsTo'> {
  readonly slug: string;
  /** Its place in the order of all events, from 1. */
  readonly number: number;
  readonly body: string;
  readonly chapter: Chapter;
  readonly place: Place;
  readonly alsoAt: readonly Place[];
  readonly regions: readonly Region[];
  /** Each under the name that it bore then. */
  readonly actors: readonly { readonly actor: Actor; readonly role: ActorRole }[];
  readonly corroboration: Corroboration;
  /** Points on which accounts differ. */
  readonly contested: readonly string[];
  readonly leadsTo: readonly StoryLink[];
  readonly follows: readonly StoryLink[];
  /** What was wrong and was put right, the newest first. */
  readonly corrections: readonly Correction[];
}

/** The whole story, joined and sorted. */
export interface Story {
  readonly events: readonly ConflictEvent[];
  readonly chapters: readonly Chapter[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  /** The glossary, in the order of the alphabet. */
  readonly terms: readonly Term[];
}

/**
 * Joins what stands in many files into one story: events in order of date, then slug, each with its chapter, its
 * places, its actors, and its links in both directions.
 * @throws where an id leads nowhere; the content check finds all such places beforehand, with their lines
 */
export function joinStory(raw: {
  events: readonly Raw<EventFacts>[];
  chapters: readonly Raw<ChapterFacts>[];
  actors: readonly Raw<ActorFacts>[];
  places: readonly Raw<PlaceFacts>[];
  terms: readonly Raw<GlossaryTermFacts>[];
  corrections?: readonly Raw<Correction>[];
}): Story {
  const chapters = [...raw.chapters]
    .sort((a, b) => ascending(a.facts.from, b.facts.from))
    .map(({ id, facts, body }, index): Chapter => ({ ...facts, slug: id, number: index + 1, body, sources: sourcesInOrder(body, facts.sources) }));
  const actors = new Map(raw.actors.map(({ id, facts, body }) => [id, { ...facts, id, body }]));
  const places = new Map(raw.places.map(({ id, facts }) => [id, { ...facts, id }]));
  const terms = raw.terms
    .map(({ id, facts, body }): Term => ({ ...facts, slug: id, body, sources: sourcesInOrder(body, facts.sources) }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en', { ignorePunctuation: true }));
  const facts = new Map(raw.events.map((event) => [event.id, event.facts]));

  const link = (from: EventFacts, { because, source }: EventFacts['leadsTo'][number], slug: string): StoryLink => {
    const { title, date, kind } = found(facts, slug, 'event');
    const { publisher, url } = from.sources.find(({ id }) => id === source) ?? fail('source', source);
    return { slug, title, date, kind, because, source: { publisher, url } };
  };
  const byDate = (a: StoryLink, b: StoryLink) => byStart(a, b);
  const causes = group(
    raw.events.flatMap((cause) => cause.facts.leadsTo.map((to) => ({ cause, to }))),
    ({ to }) => to.event,
  );

  const events = [...raw.events]
    .sort((a, b) => byStart({ date: a.facts.date, slug: a.id }, { date: b.facts.date, slug: b.id }))
    .map(({ id, facts: event, body }, index): ConflictEvent => {
      const place = found(places, event.place, 'place');
      const alsoAt = event.alsoAt.map((other) => found(places, other, 'place'));
      return {
        ...event,
        slug: id,
        number: index + 1,
        body,
        sources: sourcesInOrder(body, event.sources),
        chapter: chapterOf(event.date, chapters),
        place,
        alsoAt,
        regions: [...new Set([place, ...alsoAt].flatMap(({ region, regions }) => (region === undefined ? regions : [region])))],
        actors: event.actors.map(({ id: actor, role }) => ({ actor: asOf(event.date, found(actors, actor, 'actor')), role })),
        corroboration: corroborationOf(event.sources),
        contested: contestedPoints(event.claims),
        leadsTo: event.leadsTo.map((to) => link(event, to, to.event)).sort(byDate),
        follows: (causes.get(id) ?? []).map(({ cause, to }) => link(cause.facts, to, cause.id)).sort(byDate),
        corrections: (raw.corrections ?? [])
          .map((correction) => correction.facts)
          .filter((correction) => correction.event === id)
          .sort((a, b) => descending(a.date, b.date)),
      };
    });
  return { events, chapters, actors, places, terms };
}

/** An actor under the name that it bore on a date. */
function asOf(date: string, actor: Actor): Actor {
  return { ...actor, ...nameOn(actor, date) };
}

/** The chapter in which a date begins; the first takes in what is earlier. */
export function chapterOf(date: string, chapters: readonly Chapter[]): Chapter {
  const { first } = daySpan(date);
  const chapter = chapters.findLast(({ from }) => daySpan(from).first <= first) ?? chapters[0];
  return chapter ?? fail('chapter of', date);
}

function byStart(a: { date: string; slug: string }, b: { date: string; slug: string }): number {
  return daySpan(a.date).first - daySpan(b.date).first || ascending(a.slug, b.slug);
}

function found<Value>(map: ReadonlyMap<string, Value>, id: string, what: string): Value {
  return map.get(id) ?? fail(what, id);
}

function fail(what: string, id: string): never {
  throw new Error(`There is no ${what} "${id}". Run npm run check:content to see where it is named.`);
}
