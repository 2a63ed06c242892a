import type { EventRecord, EventsFile } from '../model/event-record.ts';
import { licence } from '../model/licence.ts';
import type { Source } from '../model/source.ts';
import { regions } from '../model/vocabulary.ts';
import type { Addresses } from './addresses.ts';
import { datePrecision, isoSpan } from './date-words.ts';
import { latestChange } from './last-change.ts';
import type { ConflictEvent, StoryLink } from './story.ts';

/** The content of events.json. `addresses` are whole ones. */
export function eventsFile(events: readonly ConflictEvent[], addresses: Addresses): EventsFile {
  return {
    generated: latestChange(events),
    license: `${licence.name}, ${licence.url}`,
    events: events.map((event) => eventRecord(event, addresses)),
  };
}

/** An event as a plain record that `eventRecordSchema` describes. `addresses` are whole ones. */
export function eventRecord(event: ConflictEvent, addresses: Addresses): EventRecord {
  const { slug, aliases, title, summary, date, dateNote, place, kind, importance, chapter } = event;
  return {
    slug,
    aliases,
    url: addresses.event(slug),
    title,
    summary,
    date: { edtf: date, ...isoSpan(date), precision: datePrecision(date), note: dateNote ?? null },
    place: {
      id: place.id,
      name: place.name,
      country: place.country,
      admin1: place.region === undefined ? null : regions[place.region].label,
      lat: place.lat,
      lon: place.lon,
      precision: place.precision,
    },
    alsoAt: event.alsoAt.map(({ id }) => id),
    kind,
    importance,
    chapter: chapter.slug,
    actors: event.actors.map(({ actor, role }) => ({ id: actor.id, role })),
    fatalities: event.fatalities,
    claims: event.claims,
    contested: [...event.contested],
    sourcesNote: event.sourcesNote ?? null,
    corroboration: event.corroboration,
    sources: event.sources.map(sourceRecord),
    leadsTo: event.leadsTo.map(linkRecord),
    follows: event.follows.map(linkRecord),
    added: event.added,
    updated: event.updated ?? null,
    corrections: event.corrections.map(({ date: on, was, is, why }) => ({ date: on, was, is, why })),
  };
}

/** A source with addresses in the letters that a URI may have. */
export function sourceRecord({ archived, ...source }: Source): EventRecord['sources'][number] {
  return {
    ...source,
    url: asciiAddress(source.url),
    ...(archived === undefined ? {} : { archived: { ...archived, url: asciiAddress(archived.url) } }),
  };
}

function linkRecord({ slug, because, source }: StoryLink): EventRecord['follows'][number] {
  return { slug, because, source: { publisher: source.publisher, url: asciiAddress(source.url) } };
}

/** The same address in the letters that a URI may have (RFC 3986); strict readers refuse any other. */
function asciiAddress(url: string): string {
  return new URL(url).href;
}
