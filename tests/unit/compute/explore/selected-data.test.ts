import { expect, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { everything } from '../../../../src/compute/choice/choice.ts';
import { eventRecord, eventsFile } from '../../../../src/compute/event-record.ts';
import { eventsCsv } from '../../../../src/compute/events-csv.ts';
import { eventsGeoJson } from '../../../../src/compute/events-geojson.ts';
import { eventsIcs } from '../../../../src/compute/events-ics.ts';
import { bibliography } from '../../../../src/compute/bibliography.ts';
import { cslOf } from '../../../../src/compute/csl.ts';
import { downloadName, pictureName } from '../../../../src/compute/explore/download-name.ts';
import { selectedBibtex, selectedCsv, selectedGeoJson, selectedIcs, selectedJson } from '../../../../src/compute/explore/selected-data.ts';
import { absoluteAddresses } from '../../../../src/compute/publication.ts';
import { bibtexOf } from '../../../../src/compute/reference-files.ts';
import { shippedStory } from '../../shipped-story.ts';

const story = shippedStory();
const addresses = absoluteAddresses('https://mali.example', '/');
const file = eventsFile(story.events, addresses);
const records = story.events.map((event) => eventRecord(event, addresses));
const json = JSON.stringify(file);
const wanted = ['coup-2012', 'moura-killings', 'tuareg-rebellions-background'];
const slugs = new Set(wanted);

test('of each file only the events that are asked for are left, whole', () => {
  const rows = csvParse(selectedCsv(eventsCsv(records), slugs));
  expect(rows.map(({ slug }) => slug).sort()).toEqual(wanted);
  expect(rows).toEqual(csvParse(eventsCsv(records.filter(({ slug }) => slugs.has(slug)))));
  expect(JSON.parse(selectedJson(json, slugs))).toEqual(
    JSON.parse(JSON.stringify({ ...file, events: file.events.filter(({ slug }) => slugs.has(slug)) })),
  );
  const { type, features } = JSON.parse(selectedGeoJson(JSON.stringify(eventsGeoJson(file)), slugs)) as { type: string; features: { id: string }[] };
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ id }) => id).sort()).toEqual(wanted);
});

test('a calendar of some events has their entries and is closed', () => {
  const host = 'a-very-long-name-of-a-host-that-makes-lines-fold.mali.example';
  const calendar = selectedIcs(eventsIcs(records, { name: 'Mali', host }), slugs);
  const unfolded = calendar.replace(/\r?\n[ \t]/gu, '');
  expect([...unfolded.matchAll(/^UID:(.*)@/gmu)].map(([, slug]) => slug).sort()).toEqual(wanted);
  expect(unfolded).toMatch(/^BEGIN:VCALENDAR\r?\n[\s\S]*END:VCALENDAR\s*$/u);
  expect(unfolded.match(/^BEGIN:VEVENT/gmu)?.length).toBe(unfolded.match(/^END:VEVENT/gmu)?.length);
});

test('the bibliography of some events has every source on which they rest, and no other', () => {
  const entries = bibtexOf(bibliography(story).map(cslOf));
  const cited = new Set(story.events.filter(({ slug }) => slugs.has(slug)).flatMap(({ sources }) => sources.map(({ url }) => url)));
  const selected = selectedBibtex(entries, json, slugs);
  expect(selected.match(/^@/gmu)).toHaveLength(cited.size);
  const keys = (text: string) => [...text.matchAll(/^@\w+\{([^,]+),/gmu)].map(([, key]) => key);
  const expected = bibtexOf(
    bibliography(story)
      .filter(({ url }) => cited.has(url))
      .map(cslOf),
  );
  expect(keys(selected)).toEqual(keys(expected));
});

test('nothing chosen leaves files without events, not broken files', () => {
  const none = new Set<string>();
  expect(csvParse(selectedCsv(eventsCsv(records), none))).toHaveLength(0);
  expect(selectedIcs(eventsIcs(records, { name: 'Mali', host: 'mali.example' }), none)).toContain('END:VCALENDAR');
  expect(selectedBibtex('@article{a,\n\turl = {https://a.example},\n}\n', json, none)).toBe('');
});

test('a name of a file says what is inside', () => {
  const name = (choice: Partial<typeof everything>, more = {}) =>
    downloadName({ choice: { ...everything, ...choice }, isSet: false, events: 12, ...more }, { extension: 'csv', what: 'events' });
  expect(name({ region: ['gao'], from: '2023-01', to: '2023-12' })).toBe('mali-12-events-gao-2023.csv');
  expect(name({ from: '2023-05', to: '2024-04' })).toBe('mali-12-events-2023-05-to-2024-04.csv');
  expect(name({ from: '2013-01-10' }, { events: 1 })).toBe('mali-1-event-from-2013-01-10.csv');
  expect(name({})).toBe('mali-12-events-all.csv');
  expect(name({ actor: ['jnim'], importance: ['1'], contested: ['yes'], words: 'Ménaka/../x' })).toBe(
    'mali-12-events-jnim-importance-1-accounts-differ-menaka-x.csv',
  );
  expect(name({ actor: ['jnim'] }, { isSet: true, events: 3 })).toBe('mali-3-events-set.csv');
  expect(name({ kind: ['battle', 'armed-attack', 'air-strike', 'mass-killing', 'intervention', 'withdrawal'] }).length).toBeLessThan(100);
});

test('a name of a picture says its window, its lanes and what was chosen', () => {
  const stretch = { from: Date.UTC(2012, 0, 1), to: Date.UTC(2013, 0, 1) };
  const name = (choice: Partial<typeof everything>) => pictureName({ choice: { ...everything, ...choice }, stretch, lanes: 'region' }, 'svg');
  expect(name({ from: '2012-01', to: '2012-12' })).toBe('mali-timeline-2012-01-01-to-2012-12-31-lanes-by-region.svg');
  expect(name({ kind: ['coup'], words: 'Kati' })).toBe('mali-timeline-2012-01-01-to-2012-12-31-lanes-by-region-coup-kati.svg');
});
