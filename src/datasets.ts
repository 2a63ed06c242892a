import { csvParse } from 'd3-dsv';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import countriesText from '../content/data/boundaries/admin0-region.topojson?raw';
import lakesText from '../content/data/boundaries/lakes.geojson?raw';
import regionsText from '../content/data/boundaries/mali-admin1-cod-2021.geojson?raw';
import riversText from '../content/data/boundaries/rivers.geojson?raw';
import recordedText from '../content/data/recorded-violence/events.csv?raw';
import monthlyText from '../content/data/recorded-violence/monthly.csv?raw';
import yearlyText from '../content/data/recorded-violence/yearly.csv?raw';
import { type CountryShapes, type RegionShapes, windForD3 } from './compute/geography.ts';
import type { MapShapes } from './compute/map-layout.ts';
import { parseRecorded } from './compute/recorded-events.ts';
import {
  type MonthlyViolence,
  monthlyViolenceSchema,
  type RecordedEvent,
  type YearlyViolence,
  yearlyViolenceSchema,
} from './model/recorded-violence.ts';

/** Recorded deaths by month and type, as shipped. */
export const monthlyViolence: readonly MonthlyViolence[] = csvParse(monthlyText).map((row) => monthlyViolenceSchema.parse({ ...row }));

/** The sums by month and type as the text of their file, for those who take it whole. */
export { monthlyText as monthlyViolenceCsv };

/** Recorded lethal events since 2012, one an entry, in order of date. */
export const recordedEvents: readonly RecordedEvent[] = parseRecorded(recordedText);

/** Recorded deaths by year, all types. */
export const yearlyViolence: readonly YearlyViolence[] = csvParse(yearlyText).map((row) => yearlyViolenceSchema.parse({ ...row }));

/** The last year with a yearly total but no figures by month. */
export const lastYearlyTotal: YearlyViolence =
  yearlyViolence.findLast(({ year }) => !monthlyViolence.some(({ month }) => month.startsWith(String(year)))) ?? fail();

const countries = JSON.parse(countriesText) as Topology<{ countries: GeometryCollection<{ name: string; iso_a3: string }> }>;

/** The outlines, rivers and lakes that the maps are drawn from. */
export const mapShapes: MapShapes = {
  countries: windForD3(feature(countries, countries.objects.countries) as CountryShapes),
  regions: windForD3(JSON.parse(regionsText) as RegionShapes),
  rivers: JSON.parse(riversText) as MapShapes['rivers'],
  lakes: windForD3(JSON.parse(lakesText) as MapShapes['lakes']),
};

function fail(): never {
  throw new Error('content/data/recorded-violence/yearly.csv has no year that monthly.csv lacks.');
}
