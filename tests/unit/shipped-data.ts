import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type CountryShapes, type RegionShapes, windForD3 } from '../../src/compute/geography.ts';
import type { MapShapes } from '../../src/compute/map-outlines.ts';
import { type MonthlyViolence, monthlyViolenceSchema, type RecordedEvent, recordedEventSchema } from '../../src/model/recorded-violence.ts';

const content = new URL('../../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, content), 'utf8');

/** Recorded deaths by month and type, as shipped. */
export function monthlyRows(): MonthlyViolence[] {
  return csvParse(read('data/recorded-violence/monthly.csv')).map((row) => monthlyViolenceSchema.parse({ ...row }));
}

/** Recorded events one by one, as shipped. */
export function recordedRows(): RecordedEvent[] {
  return csvParse(read('data/recorded-violence/events.csv')).map((row) => recordedEventSchema.parse({ ...row }));
}

/** The outlines, rivers and lakes that the maps are drawn from. */
export function mapShapes(): MapShapes {
  const topology = JSON.parse(read('data/boundaries/admin0-region.topojson')) as Topology<{
    countries: GeometryCollection<{ name: string; iso_a3: string }>;
  }>;
  return {
    countries: windForD3(feature(topology, topology.objects.countries) as CountryShapes),
    regions: windForD3(JSON.parse(read('data/boundaries/mali-admin1-cod-2021.geojson')) as RegionShapes),
    rivers: JSON.parse(read('data/boundaries/rivers.geojson')) as MapShapes['rivers'],
    lakes: JSON.parse(read('data/boundaries/lakes.geojson')) as MapShapes['lakes'],
  };
}

/** The texts of all events, chapters, actors and terms, below their front matter. */
export function contentTexts(): { file: URL; body: string }[] {
  return ['events/', 'chapters/', 'actors/', 'glossary/'].flatMap((folder) =>
    readdirSync(new URL(folder, content))
      .filter((name) => /\.mdx?$/u.test(name))
      .map((name) => ({ file: new URL(folder + name, content), body: read(folder + name).replace(/^---\n[\s\S]*?\n---\n/u, '') })),
  );
}
