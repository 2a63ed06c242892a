import { expect, test } from '@playwright/test';
import { densityUnit, laneDensity } from '../../../../src/compute/explore/lane-density.ts';
import { familyOfSide, readRecordedDays, type RecordedDay, writeRecordedDays } from '../../../../src/compute/explore/recorded-days.ts';
import { recordedRows } from '../../shipped-data.ts';

const rows = recordedRows();
const read = readRecordedDays(JSON.parse(JSON.stringify(writeRecordedDays(rows))));

test('what is written is read again: days, deaths, regions and families of all recorded events', () => {
  expect(read).toHaveLength(rows.length);
  for (const [index, { date_start: date, best, side_a: side, date_prec: precision }] of rows.entries()) {
    const day = read[index];
    expect(new Date(day?.at ?? 0).toISOString().slice(0, 10)).toBe(date);
    expect(day?.deaths).toBe(best);
    expect(day?.known).toBe(precision === 1 ? 'day' : precision <= 3 ? 'week' : 'month');
    const family = familyOfSide(side.split(', ')[0] ?? '');
    if (family) expect(day?.families).toContain(family);
  }
  const inMopti = read.filter(({ region }) => region === 'mopti').length;
  expect(inMopti).toBe(rows.filter(({ adm_1: name }) => name === 'Mopti region').length);
});

test('a file of another version, or cut off, is refused in words', () => {
  const file = writeRecordedDays(rows.slice(0, 5));
  expect(() => readRecordedDays({ ...file, version: 1 })).toThrow('is of version 1, not 2');
  expect(() => readRecordedDays({ ...file, deaths: file.deaths.slice(1) })).toThrow('cut off');
  expect(() => readRecordedDays(null)).toThrow('version undefined');
});

test('a side that is not in the list is not passed over in silence', () => {
  expect(() => familyOfSide('Somebody new')).toThrow('Somebody new');
});

const at = (date: string, deaths: number, extra: Partial<RecordedDay> = {}): RecordedDay => ({
  at: Date.parse(date),
  deaths,
  known: 'day',
  region: undefined,
  families: [],
  ...extra,
});
const window = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });

test('bars stand for months, weeks or days, and their heights go up in steps', () => {
  const months = laneDensity(
    [at('2013-01-03', 6), at('2013-01-30', 3), at('2013-02-01', 10), at('2014-06-01', 250)],
    window('2012-01-01', '2027-01-01'),
    1000,
  );
  expect(months.unit).toBe('month');
  expect(months.bins.map(({ deaths, step }) => [deaths, step])).toEqual([
    [9, 1],
    [10, 2],
    [250, 4],
  ]);
  expect(densityUnit(window('2012-01-01', '2013-01-01'))).toBe('week');
  expect(densityUnit(window('2012-01-01', '2012-02-01'))).toBe('day');
});

test('deaths of which the day is not known stand in no day or week, and are counted', () => {
  const days = [at('2013-01-01', 98, { known: 'month' }), at('2013-01-08', 7, { known: 'week' }), at('2013-01-12', 4)];
  const january = laneDensity(days, window('2013-01-01', '2013-02-01'), 600);
  expect(january.dayNotKnown).toBe(105);
  expect(january.bins.map(({ deaths }) => deaths)).toEqual([4]);
  expect(laneDensity(days, window('2012-01-01', '2016-01-01'), 600).bins.map(({ deaths }) => deaths)).toEqual([109]);
  const year = laneDensity(days, window('2013-01-01', '2014-01-01'), 600);
  expect([year.unit, year.dayNotKnown, ...year.bins.map(({ deaths }) => deaths)]).toEqual(['week', 98, 11]);
});

test('all recorded deaths of the shipped data stand in the months', () => {
  const all = laneDensity(read, window('2012-01-01', '2027-01-01'), 1000);
  expect(all.bins.reduce((sum, { deaths }) => sum + deaths, 0)).toBe(rows.reduce((sum, { best }) => sum + best, 0));
  expect(all.dayNotKnown).toBe(0);
});
