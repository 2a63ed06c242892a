import { csvFormatRow } from 'd3-dsv';
import type { EventRecord } from '../model/event-record.ts';
import { countedThings } from '../model/vocabulary.ts';
import { mappedPosition } from './mapped-position.ts';
import { publisherWords } from './source-words.ts';
import { tollWords } from './toll-words.ts';

/** A column of events.csv: its name, what it holds, and how it is had from a record. */
interface Column {
  readonly name: string;
  readonly meaning: string;
  readonly value: (event: EventRecord) => string | number | null;
}

/** The columns of events.csv in their order. Empty: nothing to say. Several values are joined by "; ". */
export const eventColumns: readonly Column[] = [
  { name: 'slug', meaning: 'Permanent name of the event.', value: ({ slug }) => slug },
  { name: 'url', meaning: 'Permanent address of its page.', value: ({ url }) => url },
  { name: 'title', meaning: 'Headline.', value: ({ title }) => title },
  { name: 'summary', meaning: 'One sentence.', value: ({ summary }) => summary },
  { name: 'date', meaning: 'The date as precisely as the sources give it, in EDTF (ISO 8601-2).', value: ({ date }) => date.edtf },
  { name: 'date_start', meaning: 'First day that the date takes in.', value: ({ date }) => date.start },
  { name: 'date_end', meaning: 'Last day that the date takes in; empty where no end is known.', value: ({ date }) => date.end },
  { name: 'date_precision', meaning: 'How exactly the start is known: day, month or year.', value: ({ date }) => date.precision },
  { name: 'date_note', meaning: 'Where sources differ, or how the date was worked out.', value: ({ date }) => date.note },
  { name: 'place_id', meaning: 'Id of the place in our gazetteer.', value: ({ place }) => place.id },
  { name: 'place', meaning: 'Name of the place.', value: ({ place }) => place.name },
  { name: 'country', meaning: 'Country of the place, ISO 3166-1 alpha-2.', value: ({ place }) => place.country },
  {
    name: 'admin1',
    meaning: 'Region of Mali as it was in 2012, or Bamako; empty abroad, and for a place wider than a region.',
    value: ({ place }) => place.admin1,
  },
  {
    name: 'lat',
    meaning: 'Latitude, WGS84, decimal degrees; empty where the sources name only a region or a country.',
    value: ({ place }) => mappedPosition(place)?.lat ?? null,
  },
  { name: 'lon', meaning: 'Longitude, likewise.', value: ({ place }) => mappedPosition(place)?.lon ?? null },
  { name: 'place_precision', meaning: 'What the sources name: exact, town, area, region or country.', value: ({ place }) => place.precision },
  { name: 'kind', meaning: 'What kind of event it is.', value: ({ kind }) => kind },
  {
    name: 'importance',
    meaning: '1: no serious account leaves it out; 2: most long accounts have it; 3: detail.',
    value: ({ importance }) => importance,
  },
  { name: 'chapter', meaning: 'Slug of the chapter in which it begins.', value: ({ chapter }) => chapter },
  {
    name: 'actors',
    meaning: 'Who had a part in it: actor id, colon, role.',
    value: ({ actors }) => joined(actors.map(({ id, role }) => `${id}:${role}`)),
  },
  {
    name: 'fatalities',
    meaning: 'Death tolls in words, each with its owner. They overlap and contradict each other: never add them up.',
    value: ({ fatalities }) => joined(fatalities.map(tollOfOwner)),
  },
  {
    name: 'claims',
    meaning: 'What each party or observer says: holder, point, statement.',
    value: ({ claims }) => joined(claims.map(({ by, about, says }) => `${by} on “${about}”: ${says}`)),
  },
  {
    name: 'corroboration',
    meaning: 'How well the sources support it: independent, single-source or party-statement.',
    value: ({ corroboration }) => corroboration,
  },
  {
    name: 'source_publishers',
    meaning: 'Publishers of the sources, and who republished them.',
    value: ({ sources }) => joined(sources.map(publisherWords)),
  },
  { name: 'source_urls', meaning: 'Addresses of the sources, in the same order.', value: ({ sources }) => joined(sources.map(({ url }) => url)) },
  {
    name: 'leads_to',
    meaning: 'Slugs of later events that a source says follow from it.',
    value: ({ leadsTo }) => joined(leadsTo.map(({ slug }) => slug)),
  },
  {
    name: 'follows',
    meaning: 'Slugs of earlier events from which a source says it follows.',
    value: ({ follows }) => joined(follows.map(({ slug }) => slug)),
  },
  { name: 'aliases', meaning: 'Other names that lead to the event.', value: ({ aliases }) => joined(aliases) },
  { name: 'added', meaning: 'Day on which it was added.', value: ({ added }) => added },
  { name: 'updated', meaning: 'Day of the last change of substance; empty where there was none.', value: ({ updated }) => updated },
];

/** The events as CSV (RFC 4180, UTF-8): a line of column names, then one row an event. Lines end in CR LF. */
export function eventsCsv(events: readonly EventRecord[]): string {
  const rows = [eventColumns.map(({ name }) => name), ...events.map((event) => eventColumns.map(({ value }) => String(value(event) ?? '')))];
  return rows.map((row) => `${csvFormatRow(row)}\r\n`).join('');
}

/** "at least 500 people (UN human rights office, May 2023)" */
function tollOfOwner(fatalities: EventRecord['fatalities'][number]): string {
  const doubt = fatalities.counts === 'killed' ? '' : `, ${countedThings[fatalities.counts].label}`;
  return `${tollWords(fatalities)} (${fatalities.accordingTo}${doubt})`;
}

/** Values in one field. Within a value "; " becomes ", ", so that the field can be taken apart again. */
function joined(values: readonly string[]): string {
  return values.map((value) => value.replaceAll('; ', ', ')).join('; ');
}
