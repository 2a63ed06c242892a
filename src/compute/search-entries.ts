import { withoutCitations } from '../model/citations.ts';
import { actorFamilies, actorRoles, geographicPrecisions, type LineageType } from '../model/vocabulary.ts';
import { lineageOf, linksOf, type StoryLineage } from './actor-profile.ts';
import { addressesUnder } from './addresses.ts';
import { chapterDates } from './chapter-words.ts';
import { dateWords } from './date-words.ts';
import { htmlText } from './html-text.ts';
import { lifeWords } from './life-span.ts';
import type { NamedPage } from './nearest-pages.ts';
import { eventsAt } from './place-events.ts';
import { placeWords } from './place-words.ts';
import type { SearchGroup } from './search-groups.ts';
import type { Actor, Chapter, ConflictEvent, Place, Story, Term } from './story.ts';
import { definitionWords, headword } from './term-words.ts';

/** Something that can be found: one entry for each address, so that nothing is found twice. */
export interface SearchEntry {
  /** The address below the base, with its first slash: "/events/coup-2012/", "/glossary/#azawad". */
  readonly address: string;
  readonly group: SearchGroup;
  readonly title: string;
  /** Date and place in words, where it has any. */
  readonly date?: string;
  readonly place?: string;
  /** Everything else that it is or was called: other spellings, abbreviations, French names, old addresses in words. */
  readonly names: readonly string[];
  /** Whom or what it came from: a reader who knows only the old name is led on. */
  readonly earlier: readonly string[];
  /** What is said of it, as plain paragraphs. */
  readonly text: readonly string[];
}

/** Addresses below the base: the index is the same wherever the site stands. */
const addresses = addressesUnder('/');

/** All that can be found in the story: its events, actors, places with events, terms and chapters. */
export function searchEntries(story: Story): SearchEntry[] {
  const lineage = lineageOf(story);
  return [
    ...story.events.map(eventEntry),
    ...[...story.actors.values()].map((actor) => actorEntry(actor, lineage)),
    ...[...story.places.values()].flatMap((place) => placeEntry(place, eventsAt(place, story.events))),
    ...story.terms.map(termEntry),
    ...story.chapters.map(chapterEntry),
  ];
}

function eventEntry(event: ConflictEvent): SearchEntry {
  const { slug, title, shortTitle, summary, aliases, body, claims, actors } = event;
  return {
    address: addresses.event(slug),
    group: 'event',
    title,
    date: dateWords(event.date),
    place: [event.place, ...event.alsoAt].map(placeWords).join('; '),
    names: others(title, [shortTitle, ...aliases.map((words) => words.replaceAll('-', ' '))]),
    earlier: [],
    text: [
      summary,
      ...paragraphsOf(body),
      ...claims.map(({ by, about, says }) => `${about}. ${by}: ${says}`),
      `Who: ${[...new Set(actors.map(({ actor, role }) => `${actor.shortName} (${actorRoles[role].label})`))].join(', ')}.`,
    ],
  };
}

/** Through these links one actor becomes another. Whoever gave only a part of itself goes on under its own name. */
const becoming: readonly LineageType[] = ['renamed', 'succeeded-by', 'merged-into'];

function actorEntry(actor: Actor, lineage: readonly StoryLineage[]): SearchEntry {
  const cameFrom = linksOf(actor, lineage)
    .filter(({ type, to }) => becoming.includes(type) && to.some((end) => end.actor.id === actor.id))
    .flatMap(({ from }) => from.filter(({ part, actor: { id } }) => part === undefined && id !== actor.id).map((end) => end.actor));
  const short = actor.shortName.includes('(') ? `, ${actor.shortName}` : ` (${actor.shortName})`;
  const title = actor.name.includes(actor.shortName) ? actor.name : `${actor.name}${short}`;
  return {
    address: addresses.actor(actor.id),
    group: 'actor',
    title,
    date: withCapital(lifeWords(actor)),
    names: others(title, namesOf(actor)),
    earlier: [...new Set(cameFrom)].map((earlier) => [earlier.name, ...others(earlier.name, namesOf(earlier))].join(', ')),
    text: [
      ...paragraphsOf(actor.body),
      actorFamilies[actor.family].label,
      ...actor.leaders.map(({ name, role }) => `${name}, ${role}.`),
      ...actor.designations.map(({ by, says }) => `${by}: ${says}.`),
    ],
  };
}

const namesOf = ({ shortName, nameFr, otherNames }: Actor) => [shortName, ...(nameFr === undefined ? [] : [nameFr]), ...otherNames];

/** Nothing for a place where no event of ours happened: it has no page. */
function placeEntry(place: Place, events: readonly ConflictEvent[]): SearchEntry[] {
  if (events.length === 0) return [];
  const count = events.length === 1 ? 'One event of the story' : `${events.length} events of the story`;
  return [
    {
      address: addresses.place(place.id),
      group: 'place',
      title: place.name,
      place: placeWords(place),
      names: others(place.name, [...(place.nameFr === undefined ? [] : [place.nameFr]), ...place.otherNames]),
      earlier: [],
      text: [`${count} happened here. ${geographicPrecisions[place.precision].meaning}`],
    },
  ];
}

function termEntry(term: Term): SearchEntry {
  const title = headword(term);
  return {
    address: addresses.term(term.slug),
    group: 'term',
    title,
    names: others(title, [term.term, ...term.alsoWritten]),
    earlier: [],
    text: [definitionWords(term.body)],
  };
}

function chapterEntry(chapter: Chapter): SearchEntry {
  return {
    address: addresses.chapter(chapter.slug),
    group: 'chapter',
    title: chapter.title,
    date: withCapital(chapterDates(chapter)),
    names: others(chapter.title, [chapter.shortTitle]),
    earlier: [],
    text: [chapter.summary, ...paragraphsOf(chapter.body)],
  };
}

function withCapital(words: string): string {
  return words.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** Names that say more than the title does, each once. */
function others(title: string, names: readonly string[]): string[] {
  const known = title.toLowerCase();
  return [...new Set(names)].filter((name) => name.toLowerCase() !== known);
}

function paragraphsOf(body: string): string[] {
  return withoutCitations(body)
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Whoever asks for one of these by its name wants it first, before all that only speaks of it. */
const bearsName: readonly SearchGroup[] = ['actor', 'place', 'term'];

/**
 * An entry as the page that Pagefind reads: title, date, place and names as data beside the text. `name` is for what
 * bears one, `also` for other titles; how much each counts is said where the search is loaded. Names stand in the
 * text too, so that an excerpt shows why something was found. Those of events do not: they only repeat the title.
 */
export function entryPage({ group, title, date, place, names, earlier, text }: SearchEntry): string {
  const all = [title, ...names].join('; ');
  const facts = Object.entries({ title, date, place, ...(bearsName.includes(group) ? { name: all } : { also: names.join('; ') }) }).filter(
    (fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '',
  );
  const data = facts.map(([name, words]) => `data-${name}="${htmlText(words)}"`).join(' ');
  const meta = facts.map(([name]) => `${name}[data-${name}]`).join(', ');
  const paragraph = (words: string, weight: number) => `<p data-pagefind-weight="${weight}">${htmlText(words)}</p>`;
  return [
    `<!doctype html><html lang="en"><body data-pagefind-body data-pagefind-filter="group:${group}" ${data} data-pagefind-meta="${meta}">`,
    ...(bearsName.includes(group) && names.length > 0 ? [paragraph(`Also: ${names.join('; ')}.`, 6)] : []),
    ...earlier.map((words) => paragraph(`Before: ${words}.`, 3)),
    ...text.map((words) => paragraph(words, 1)),
    '</body></html>',
  ].join('\n');
}

/** Address and title of everything that has a page of its own. */
export function namedPages(story: Story): NamedPage[] {
  return searchEntries(story)
    .filter(({ group }) => group !== 'term')
    .map(({ address, title }) => ({ path: address.slice(1), title }));
}

/** Every name of an actor, a place or a term, each once. */
export function knownNames(story: Story): string[] {
  const named = searchEntries(story).filter(({ group }) => group === 'actor' || group === 'place' || group === 'term');
  return [...new Set(named.flatMap(({ title, names }) => [title, ...names]))].sort();
}
