import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { mergeRecorded, monthlyCsv, monthlySums, parseRecorded, readUcdp, recordedCsv } from '../../../src/compute/recorded-events.ts';
import type { RecordedEvent } from '../../../src/model/recorded-violence.ts';

const shipped = (name: string) => readFileSync(new URL(`../../../content/data/recorded-violence/${name}`, import.meta.url), 'utf8');

function recorded(id: number, date_start: string, more: Partial<RecordedEvent> = {}): RecordedEvent {
  return {
    id,
    date_start,
    date_end: date_start,
    type_of_violence: 'state-based',
    side_a: 'Government of Mali',
    side_b: 'A group',
    adm_1: 'Kayes region',
    lat: 14.5,
    lon: -11,
    where_prec: 1,
    date_prec: 1,
    best: 2,
    low: 1,
    high: 3,
    preliminary: false,
    ...more,
  };
}

const heads =
  'id,code_status,type_of_violence,side_a,side_b,adm_1,latitude,longitude,where_prec,date_prec,date_start,date_end,best,high,low,country_id';
const row = (id: number, day: string, { status = 'Clear', country = '432', type = 1 } = {}) =>
  `${id},${status},${type},Government of Mali,"A group, and another",,14.50000,-11.00000,3,2,${day},${day},2,3,1,${country}`;
const file = (...rows: string[]) => [heads, ...rows].join('\r\n');

test('a file of the world gives the events of Mali since 2012, in order of date', () => {
  const { events, preliminary, years } = readUcdp(
    `\uFEFF${file(row(3, '2013-05-02 00:00:00.000'), row(2, '2012-01-31 00:00:00.000', { type: 3 }), row(1, '2011-12-31'), row(9, '2015-01-01', { country: '483' }))}`,
  );
  expect(events).toEqual([
    recorded(2, '2012-01-31', { type_of_violence: 'one-sided', side_b: 'A group, and another', adm_1: '', where_prec: 3, date_prec: 2 }),
    recorded(3, '2013-05-02', { side_b: 'A group, and another', adm_1: '', where_prec: 3, date_prec: 2 }),
  ]);
  expect(preliminary).toBe(false);
  expect(years, 'over all countries').toEqual({ first: 2011, last: 2015 });
});

test('a file with one event that is not clear, be it elsewhere, is preliminary as a whole', () => {
  const { events, preliminary } = readUcdp(file(row(1, '2026-01-01'), row(2, '2026-01-02', { status: 'Check deaths', country: '483' })));
  expect(preliminary).toBe(true);
  expect(events.map((each) => each.preliminary)).toEqual([true]);
});

test('a file by country has other names for the estimates, and dates with the month first', () => {
  const text = file(row(1, '3/27/2022')).replace('best,high,low', 'best_est,high_est,low_est');
  expect(readUcdp(text).events[0]).toMatchObject({ date_start: '2022-03-27', best: 2, low: 1, high: 3 });
});

test('another file, or a row that cannot be read, is refused in a sentence', () => {
  expect(() => readUcdp('id,best\n1,2\n')).toThrow('This is no event file of UCDP’s: it has no column "date_start", "date_end"');
  expect(() => readUcdp(file(row(7, '27/3/2022')))).toThrow(/^Event 7 cannot be read\. date_start: "2022-27-03" is not in the calendar/u);
  expect(() => readUcdp(file(row(7, '2022-03-27', { type: 4 })))).toThrow(/^Event 7 cannot be read\. type_of_violence/u);
});

test('a final file replaces by id, and is the last word on its years', () => {
  const known = [recorded(1, '2023-12-31'), recorded(2, '2026-01-01', { preliminary: true }), recorded(3, '2026-01-02', { preliminary: true })];
  const merged = mergeRecorded(known, {
    events: [recorded(4, '2025-03-01'), recorded(2, '2026-01-05', { best: 9 })],
    preliminary: false,
    years: { first: 2024, last: 2026 },
  });
  expect(merged).toEqual({
    events: [known[0], recorded(4, '2025-03-01'), recorded(2, '2026-01-05', { best: 9 })],
    added: 1,
    replaced: 1,
    dropped: 1,
  });
});

test('a preliminary file adds and renews, drops nothing, and leaves final years alone', () => {
  const known = [recorded(1, '2023-12-31'), recorded(2, '2026-01-01', { preliminary: true }), recorded(3, '2026-01-02', { preliminary: true })];
  const newer = [recorded(8, '2023-11-01', { preliminary: true }), recorded(2, '2026-01-01', { best: 5, preliminary: true })];
  expect(mergeRecorded(known, { events: newer, preliminary: true, years: { first: 2023, last: 2026 } })).toEqual({
    events: [known[0], newer[1], known[2]],
    added: 0,
    replaced: 1,
    dropped: 0,
  });
});

test('a final year has twelve months, zero where nothing was recorded; a preliminary month needs an event', () => {
  const sums = monthlySums([
    recorded(1, '2023-12-30', { date_end: '2024-01-03' }),
    recorded(2, '2023-12-31', { best: 5, low: 5, high: 5 }),
    recorded(3, '2026-02-01', { preliminary: true, type_of_violence: 'non-state' }),
  ]);
  expect([...new Set(sums.map(({ month }) => month))]).toEqual([
    ...Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`),
    '2026-02',
  ]);
  expect(sums.filter(({ events }) => events > 0)).toEqual([
    { month: '2023-12', type: 'state-based', events: 2, best: 7, low: 6, high: 8, status: 'final' },
    { month: '2026-02', type: 'non-state', events: 1, best: 2, low: 1, high: 3, status: 'preliminary' },
  ]);
});

test('what is written is read back', () => {
  const events = [recorded(1, '2012-01-01', { side_b: 'One, "two"', adm_1: '' }), recorded(2, '2026-01-01', { preliminary: true })];
  expect(parseRecorded(recordedCsv(events))).toEqual(events);
});

test('the shipped events are in order, each once, and their sums are the shipped months', () => {
  const events = parseRecorded(shipped('events.csv'));
  expect(recordedCsv(events)).toBe(shipped('events.csv'));
  expect(events).toEqual(events.toSorted((a, b) => a.date_start.localeCompare(b.date_start) || a.id - b.id));
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  expect(monthlyCsv(monthlySums(events))).toBe(shipped('monthly.csv'));
});
