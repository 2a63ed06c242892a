import type { Correction } from '../model/correction.ts';
import { licence } from '../model/licence.ts';
import type { Source } from '../model/source.ts';
import { regions } from '../model/vocabulary.ts';
import { correctionText } from './corrections.ts';
import { isoSpan } from './date-words.ts';
import { lastChange, latestChange } from './last-change.ts';
import type { Publication } from './publication.ts';
import type { ConflictEvent, Place } from './story.ts';

/*
 * What search engines and reference managers read, as schema.org objects. An event of ours is an Article, never
 * an `Event`: that word means something one can go to, and calendars would offer it.
 */

type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[];
export interface JsonLd {
  readonly [property: string]: JsonLdValue;
}

const context = { '@context': 'https://schema.org' };

/** The page of an event. */
export function articleOf(event: ConflictEvent, publication: Publication): JsonLd {
  const address = publication.addresses.event(event.slug);
  const places = [event.place, ...event.alsoAt].map(placeOf);
  return {
    ...context,
    '@type': 'Article',
    '@id': address,
    url: address,
    headline: event.title,
    description: event.summary,
    datePublished: event.added,
    dateModified: lastChange(event),
    inLanguage: publication.language,
    license: licence.url,
    author: projectOf(publication),
    publisher: projectOf(publication),
    isPartOf: partOf(publication),
    temporalCoverage: isoInterval(event.date),
    spatialCoverage: places.length === 1 && places[0] !== undefined ? places[0] : places,
    citation: event.sources.map(citedWork),
    ...(event.corrections.length === 0 ? {} : { correction: event.corrections.map(correctionOf) }),
  };
}

/** Our events as a dataset, for the page of the downloads. Recorded violence is not ours and not in it. */
export function datasetOf(events: readonly ConflictEvent[], publication: Publication): JsonLd {
  const { title, description, language, addresses } = publication;
  const download = (name: string, encodingFormat: string): JsonLd => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: addresses.dataFile(name),
  });
  return {
    ...context,
    '@type': 'Dataset',
    '@id': addresses.data,
    url: addresses.data,
    name: `${title}: the events as data`,
    description: `${description} Each event with its date, place, actors, death tolls by owner, claims and sources.`,
    dateModified: latestChange(events),
    inLanguage: language,
    license: licence.url,
    isAccessibleForFree: true,
    creator: projectOf(publication),
    isPartOf: partOf(publication),
    temporalCoverage: knownDays(events),
    spatialCoverage: { '@type': 'Place', name: 'Mali', address: { '@type': 'PostalAddress', addressCountry: 'ML' } },
    variableMeasured: [
      'date',
      'place',
      'kind of event',
      'actors and their roles',
      'death tolls by owner',
      'claims',
      'corroboration',
      'sources',
      'links between events',
    ],
    distribution: [
      download('events.json', 'application/json'),
      download('events.csv', 'text/csv'),
      download('events.geojson', 'application/geo+json'),
      download('events.ics', 'text/calendar'),
    ],
  };
}

/** The site as a whole, for the story page. */
export function webSiteOf(publication: Publication): JsonLd {
  return {
    ...context,
    ...partOf(publication),
    description: publication.description,
    inLanguage: publication.language,
    license: licence.url,
    publisher: projectOf(publication),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${publication.addresses.search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The text of a `<script type="application/ld+json">`: no "<" in it can end the script. */
export function escapeForScript(jsonLd: object): string {
  return JSON.stringify(jsonLd).replaceAll('<', '\\u003c');
}

function projectOf({ title, addresses }: Publication): JsonLd {
  return { '@type': 'Project', name: title, url: addresses.about };
}

function partOf({ title, addresses }: Publication): JsonLd {
  return { '@type': 'WebSite', '@id': addresses.story, url: addresses.story, name: title };
}

/** A point only where the sources name the spot or the town: metadata has no way to say "somewhere around here". */
function placeOf({ name, country, region, lat, lon, precision }: Place): JsonLd {
  const isPoint = precision === 'exact' || precision === 'town';
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      addressCountry: country,
      ...(region === undefined ? {} : { addressRegion: regions[region].label }),
    },
    ...(isPoint ? { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } } : {}),
  };
}

function citedWork({ title, publisher, republishedBy, url, published, language, archived }: Source): JsonLd {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(republishedBy === undefined ? {} : { provider: { '@type': 'Organization', name: republishedBy } }),
    url,
    inLanguage: language,
    ...(published === undefined ? {} : { datePublished: withoutDoubt(published) }),
    ...(archived === undefined ? {} : { archivedAt: archived.url }),
  };
}

function correctionOf(correction: Correction): JsonLd {
  return { '@type': 'CorrectionComment', text: correctionText(correction), datePublished: correction.date };
}

/** A date or interval of ISO 8601, no finer than the sources: "2012-03", "2012-03-21/2012-03-22", "2025-09-03/..". */
function isoInterval(edtf: string): string {
  return edtf.split('/').map(withoutDoubt).join('/');
}

/** ISO 8601 has no sign for "about". */
function withoutDoubt(date: string): string {
  return date.replace(/[~?%]$/u, '');
}

/** From the first day of any event to the last day that is known of any. */
function knownDays(events: readonly ConflictEvent[]): string {
  const days = events
    .flatMap(({ date }) => {
      const { start, end } = isoSpan(date);
      return [start, end ?? start];
    })
    .sort();
  return [days.at(0), days.at(-1)].join('/');
}
