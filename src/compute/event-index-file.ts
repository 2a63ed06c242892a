import { withoutCitations } from '../model/citations.ts';
import {
  actorFamilies,
  actorFamilyIds,
  actorRoleIds,
  corroborationIds,
  eventKindIds,
  eventKinds,
  importances,
  regionIds,
  regions,
} from '../model/vocabulary.ts';
import { type WordFile, wordFile } from './choice/word-index.ts';
import type { EventIndexFile } from './event-index.ts';
import type { Actor, ConflictEvent, Place, Story } from './story.ts';

/** How well an event is supported, as a choice. */
const supportLabels = {
  independent: 'Independent publishers',
  'single-source': 'One publisher, or copies only',
  'party-statement': 'One party’s statement only',
} as const;

/** The events of a story as one small file, which `readEventIndex` reads. */
export function eventIndexFile({ events, chapters, actors }: Story): EventIndexFile {
  const cast = [...actors.values()].sort((a, b) => a.shortName.localeCompare(b.shortName, 'en'));
  const chapterSlugs = chapters.map(({ slug }) => slug);
  const actorIds = cast.map(({ id }) => id);
  const places = [...new Map(events.map(({ place }) => [place.id, place])).values()];
  const placeIds = places.map(({ id }) => id);
  return {
    version: 1,
    kinds: eventKindIds.map((id) => [id, eventKinds[id].label]),
    regions: regionIds.map((id) => [id, regions[id].label]),
    chapters: chapters.map(({ slug, title }) => [slug, title]),
    importances: Object.entries(importances).map(([id, { label }]) => [id, label]),
    corroborations: corroborationIds.map((id) => [id, supportLabels[id]]),
    families: actorFamilyIds.map((id) => [id, actorFamilies[id].label]),
    roles: actorRoleIds,
    places: places.map(({ id, name }) => [id, name]),
    actors: cast.map((actor) => [actor.id, actor.shortName, actorFamilyIds.indexOf(actor.family), otherNamesOf(actor, cast)]),
    events: events.map((event) => [
      event.slug,
      event.date,
      eventKindIds.indexOf(event.kind),
      event.importance,
      event.regions.map((region) => regionIds.indexOf(region)),
      placeIds.indexOf(event.place.id),
      event.actors.flatMap(({ actor, role }) => [actorIds.indexOf(actor.id), actorRoleIds.indexOf(role)]),
      chapterSlugs.indexOf(event.chapter.slug),
      corroborationIds.indexOf(event.corroboration),
      event.contested.length > 0 ? 1 : 0,
    ]),
  };
}

/** All names of an actor but its short one: full and French, other spellings, and the names that it had before it was renamed. */
export function otherNamesOf(actor: Actor, actors: readonly Actor[]): string[] {
  const earlier = actor.lineage
    .filter(({ type, to }) => type === 'renamed' && to.some((end) => end.actor === actor.id))
    .flatMap(({ from }) => from.map((end) => actors.find(({ id }) => id === end.actor)))
    .filter((former) => former !== undefined)
    .flatMap(ownNames);
  const names = new Set([...ownNames(actor), ...earlier]);
  names.delete(actor.shortName);
  return [...names];
}

function ownNames({ shortName, name, nameFr, otherNames }: Actor): string[] {
  return [name, shortName, ...(nameFr === undefined ? [] : [nameFr]), ...otherNames];
}

/** The words of each event as one file: title, summary, text, and all names of its places and actors. */
export function eventWordFile({ events, actors }: Story): WordFile {
  const cast = [...actors.values()];
  const names = new Map(cast.map((actor) => [actor.id, [actor.shortName, ...otherNamesOf(actor, cast)]]));
  return wordFile(
    events.map(({ slug, title, summary, body, place, alsoAt, actors: own }) => ({
      name: slug,
      text: [
        title,
        summary,
        plainText(body),
        ...[place, ...alsoAt].flatMap(placeNames),
        ...own.flatMap(({ actor }) => names.get(actor.id) ?? []),
      ].join(' '),
    })),
  );
}

function placeNames({ name, nameFr = '', otherNames }: Place): string[] {
  return [name, nameFr, ...otherNames];
}

/** A text as its reader sees it: no citations, and of links only their words. */
function plainText(body: ConflictEvent['body']): string {
  return withoutCitations(body).replace(/\]\([^)]*\)/gu, ' ');
}
