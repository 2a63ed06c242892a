import { csvFormat, csvParse, type DSVRowString } from 'd3-dsv';
import { type MonthlyViolence, type RecordedEvent, recordedEventSchema } from '../model/recorded-violence.ts';
import type { ViolenceType } from '../model/vocabulary.ts';

/** A file of UCDP, read for one country. */
export interface UcdpFile {
  readonly events: readonly RecordedEvent[];
  /** UCDP Candidate: what it says may still be changed or dropped. */
  readonly preliminary: boolean;
  /** First and last year over all its countries. A final file holds all that UCDP records in them. */
  readonly years: { readonly first: number; readonly last: number };
}

/** The country that we follow, in Gleditsch and Ward’s numbers, which UCDP uses. */
const maliId = '432';

/** The story begins here; so do the figures by month. */
const firstYear = 2012;

/** UCDP’s own name of each column that we keep, and the name in its files that are handed out by country. */
const columns = {
  id: ['id'],
  date_start: ['date_start'],
  date_end: ['date_end'],
  type_of_violence: ['type_of_violence'],
  side_a: ['side_a'],
  side_b: ['side_b'],
  adm_1: ['adm_1'],
  lat: ['latitude'],
  lon: ['longitude'],
  where_prec: ['where_prec'],
  date_prec: ['date_prec'],
  best: ['best', 'best_est'],
  low: ['low', 'low_est'],
  high: ['high', 'high_est'],
  country: ['country_id'],
  codeStatus: ['code_status'],
} as const;
type Column = keyof typeof columns;

const typeOfNumber: Readonly<Record<string, ViolenceType>> = { '1': 'state-based', '2': 'non-state', '3': 'one-sided' };

/**
 * The events of Mali since 2012 in a file of UCDP’s, Georeferenced Event Dataset or Candidate, of the world or of the
 * country. Only the Candidate files have events whose coding is not "Clear": by that the two are told apart.
 * @throws Error, in a sentence, where a column is missing or a row cannot be read
 */
export function readUcdp(text: string): UcdpFile {
  const rows = csvParse(text.replace(/^\uFEFF/u, ''));
  const missing = Object.values(columns).filter((names) => !names.some((name) => rows.columns.includes(name)));
  if (missing.length > 0) {
    throw new Error(`This is no event file of UCDP’s: it has no column ${missing.map((names) => `"${names.join('" or "')}"`).join(', ')}.`);
  }
  const years = rows.map((row) => Number(isoDay(field(row, 'date_start')).slice(0, 4)));
  return {
    events: rows
      .filter((row, index) => field(row, 'country') === maliId && (years[index] ?? 0) >= firstYear)
      .map(asEvent(rows.some(isUnclear)))
      .toSorted(byDate),
    preliminary: rows.some(isUnclear),
    years: { first: Math.min(...years), last: Math.max(...years) },
  };
}

function field(row: DSVRowString, column: Column): string {
  const name = columns[column].find((each) => row[each] !== undefined);
  return name === undefined ? '' : (row[name] ?? '').trim();
}

function isUnclear(row: DSVRowString): boolean {
  return field(row, 'codeStatus') !== 'Clear';
}

function asEvent(preliminary: boolean): (row: DSVRowString) => RecordedEvent {
  return (row) => {
    const read = recordedEventSchema.safeParse({
      id: field(row, 'id'),
      date_start: isoDay(field(row, 'date_start')),
      date_end: isoDay(field(row, 'date_end')),
      type_of_violence: typeOfNumber[field(row, 'type_of_violence')],
      side_a: field(row, 'side_a'),
      side_b: field(row, 'side_b'),
      adm_1: field(row, 'adm_1'),
      lat: field(row, 'lat'),
      lon: field(row, 'lon'),
      where_prec: field(row, 'where_prec'),
      date_prec: field(row, 'date_prec'),
      best: field(row, 'best'),
      low: field(row, 'low'),
      high: field(row, 'high'),
      preliminary: String(preliminary),
    });
    if (!read.success) {
      const why = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
      throw new Error(`Event ${field(row, 'id') || 'without an id'} cannot be read. ${why}`);
    }
    return read.data;
  };
}

/** "2022-03-27 00:00:00.000" and, in files by country, "3/27/2022": the month first. */
function isoDay(text: string): string {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(text) ?? [];
  return year === '' ? text.slice(0, 10) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function byDate(one: RecordedEvent, other: RecordedEvent): number {
  return one.date_start.localeCompare(other.date_start) || one.id - other.id;
}

/** What a newer file makes of the events at hand, and what became of them. */
export interface Merged {
  readonly events: readonly RecordedEvent[];
  readonly added: number;
  readonly replaced: number;
  readonly dropped: number;
}

/**
 * Brings the events of a file into those at hand, by id, in order of date. A final file is the last word on its years:
 * what it does not have there goes. A preliminary one adds and renews preliminary events, and leaves final years alone.
 */
export function mergeRecorded(known: readonly RecordedEvent[], { events, preliminary, years }: UcdpFile): Merged {
  const finalYears = new Set(known.filter((event) => !event.preliminary).map(yearOf));
  const taken = preliminary ? events.filter((event) => !finalYears.has(yearOf(event))) : events;
  const ids = new Set(taken.map(({ id }) => id));
  const withoutNewer = known.filter(({ id }) => !ids.has(id));
  const kept = preliminary ? withoutNewer : withoutNewer.filter((event) => yearOf(event) < years.first || yearOf(event) > years.last);
  const replaced = known.length - withoutNewer.length;
  return { events: [...kept, ...taken].toSorted(byDate), added: taken.length - replaced, replaced, dropped: withoutNewer.length - kept.length };
}

function yearOf({ date_start }: RecordedEvent): number {
  return Number(date_start.slice(0, 4));
}

/**
 * The sums by month and type, each event in the month of its first day. A final year has all its months, with zero where
 * nothing was recorded; of preliminary ones those with an event. A month that no file covers has no rows.
 */
export function monthlySums(events: readonly RecordedEvent[]): MonthlyViolence[] {
  const monthOf = ({ date_start }: RecordedEvent) => date_start.slice(0, 7);
  const finalYears = new Set(events.filter(({ preliminary }) => !preliminary).map(yearOf));
  const finalMonths = [...finalYears].flatMap((year) => Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`));
  return [...new Set([...finalMonths, ...events.map(monthOf)])].toSorted().flatMap((month) => {
    const ofMonth = events.filter((event) => monthOf(event) === month);
    const status = ofMonth.some(({ preliminary }) => preliminary) ? 'preliminary' : 'final';
    return typesInFile.map((type) => {
      const ofType = ofMonth.filter(({ type_of_violence }) => type_of_violence === type);
      const sum = (estimate: 'best' | 'low' | 'high') => ofType.reduce((total, event) => total + event[estimate], 0);
      return { month, type, events: ofType.length, best: sum('best'), low: sum('low'), high: sum('high'), status };
    });
  });
}

/** In the order of UCDP’s numbers: 1, 2, 3. */
const typesInFile: readonly ViolenceType[] = Object.values(typeOfNumber);

/** Events as the text of events.csv, from which `parseRecorded` reads them. */
export function recordedCsv(events: readonly RecordedEvent[]): string {
  return `${csvFormat([...events], Object.keys(recordedEventSchema.shape) as (keyof RecordedEvent)[])}\n`;
}

/** Events out of the text of events.csv. @throws where a row is not what the schema says */
export function parseRecorded(text: string): RecordedEvent[] {
  return csvParse(text).map((row) => recordedEventSchema.parse({ ...row }));
}

/** Sums as the text of monthly.csv. */
export function monthlyCsv(sums: readonly MonthlyViolence[]): string {
  return `${csvFormat([...sums], ['month', 'type', 'events', 'best', 'low', 'high', 'status'])}\n`;
}
