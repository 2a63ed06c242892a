import { csvFormatRow, csvParseRows } from 'd3-dsv';

/** What can be taken along, and how its file is called. */
export const downloadFormats = {
  csv: { label: 'CSV', meaning: 'a table, for spreadsheets', file: 'events.csv', type: 'text/csv' },
  json: { label: 'JSON', meaning: 'everything: claims, tolls, links, sources', file: 'events.json', type: 'application/json' },
  geojson: { label: 'GeoJSON', meaning: 'points, for maps', file: 'events.geojson', type: 'application/geo+json' },
  ics: { label: 'iCalendar', meaning: 'days, for calendars', file: 'events.ics', type: 'text/calendar' },
  bib: { label: 'BibTeX', meaning: 'the sources of these events, for reference managers', file: 'sources.bib', type: 'application/x-bibtex' },
} as const;
export type DownloadFormat = keyof typeof downloadFormats;

type Slugs = ReadonlySet<string>;

/** The lines of events.csv for some events, under the line of column names. */
export function selectedCsv(text: string, slugs: Slugs): string {
  const [head = [], ...rows] = csvParseRows(text);
  const slugAt = head.indexOf('slug');
  return [head, ...rows.filter((row) => slugs.has(row[slugAt] ?? ''))].map((row) => `${csvFormatRow(row)}\r\n`).join('');
}

/** The same file of events with some of them: all that stands beside the events stays. */
export function selectedJson(text: string, slugs: Slugs): string {
  const file = JSON.parse(text) as { readonly events: readonly { readonly slug: string }[] };
  return `${JSON.stringify({ ...file, events: file.events.filter(({ slug }) => slugs.has(slug)) }, null, 2)}\n`;
}

/** The features of events.geojson for some events. */
export function selectedGeoJson(text: string, slugs: Slugs): string {
  const file = JSON.parse(text) as { readonly features: readonly { readonly id: string }[] };
  return `${JSON.stringify({ ...file, features: file.features.filter(({ id }) => slugs.has(id)) }, null, 2)}\n`;
}

/** The entries of events.ics for some events, in the same calendar. An entry is known by its id, "SLUG@HOST". */
export function selectedIcs(text: string, slugs: Slugs): string {
  return text.replace(/BEGIN:VEVENT\r?\n[\s\S]*?END:VEVENT\r?\n/gu, (entry) => {
    const id = /^UID:(?<id>.*(?:\r?\n[ \t].*)*)/mu.exec(entry)?.groups?.['id']?.replace(/\r?\n[ \t]/gu, '') ?? '';
    return slugs.has(id.split('@')[0] ?? '') ? entry : '';
  });
}

/**
 * The entries of sources.bib on which some events rest, as events.json names their sources. There a source stands once,
 * under the first of its ids; so an entry is known by its id or its address.
 */
export function selectedBibtex(text: string, eventsJson: string, slugs: Slugs): string {
  const file = JSON.parse(eventsJson) as {
    readonly events: readonly { readonly slug: string; readonly sources: readonly { readonly id: string; readonly url: string }[] }[];
  };
  const sources = file.events.filter(({ slug }) => slugs.has(slug)).flatMap((event) => event.sources);
  const ids = new Set(sources.map(({ id }) => id));
  const addresses = new Set(sources.map(({ url }) => url));
  return text
    .split(/^(?=@)/mu)
    .filter((entry) => {
      const id = /^@\w+\{(?<id>[^,]+),/u.exec(entry)?.groups?.['id'] ?? '';
      const address = /^\s*url = \{(?<address>.*)\},?$/mu.exec(entry)?.groups?.['address'];
      return address === undefined ? ids.has(id) : addresses.has(address);
    })
    .join('');
}
