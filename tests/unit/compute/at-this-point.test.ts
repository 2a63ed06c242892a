import { expect, test } from '@playwright/test';
import { atThisPoint, type PointFile, presentWords, readPointFile, sinceWords } from '../../../src/compute/at-this-point.ts';

// Final figures for 2030 and 2031, nothing for 2032 and 2033, preliminary ones for January to March 2034.
const file: PointFile = {
  version: 1,
  final: { from: '2030-01', deaths: Array.from({ length: 24 }, (_, month) => [month < 12 ? 1 : 100, 1, month < 12 ? 3 : 300]) },
  preliminary: {
    from: '2034-01',
    deaths: [
      [7, 5, 9],
      [8, 8, 8],
      [9, 9, 9],
    ],
  },
  years: [[2032, 1901, 1783, 2644]],
  displacement: [
    [2029, 0, 1500],
    [2030, 2000, 1600],
    [2031, 3000, 1700],
  ],
  presences: [
    ['reds self-defence', '2030-03-01', '2030-03-31', '2031-06-01', '2031-06-30'],
    ['blues foreign-forces', '2031-01-11', '2031-01-11', null, null],
  ],
};
const plain = (text: string) => text.replace(/\u00a0/gu, ' ');
const at = (day: string) => {
  const { figures, note, present } = atThisPoint(file, Date.parse(day));
  return { ...figures, note: plain(note), present: Object.fromEntries(present) };
};

test('before the first month deaths are not counted, which is not zero', () => {
  const point = at('2030-01-31');
  expect(point.soFar).toEqual({ value: 'not counted', known: false, detail: 'before 2030' });
  expect(point.lastYear).toMatchObject({ value: 'not counted', known: false });
  expect(point.note).toBe('Deaths: the figures of UCDP here begin with January 2030.');
});

test('deaths count to the end of the month before, with their range and owner', () => {
  expect(at('2030-02-01').soFar).toEqual({ value: '1', known: true, detail: '1–3' });
  const point = at('2030-03-31');
  expect(point.soFar).toEqual({ value: '2', known: true, detail: '2–6' });
  expect(point.note).toBe('Deaths: UCDP, best estimate and low–high, to the end of February 2030.');
});

test('the last 12 months are those before, and in the first year all that is counted', () => {
  expect(at('2030-06-15').lastYear.value).toBe('5');
  expect(at('2031-01-01').lastYear.value).toBe('12');
  expect(at('2031-02-28').lastYear).toEqual({ value: '111', known: true, detail: '12–333' });
});

test('in January after the last final month nothing is missing yet', () => {
  const point = at('2032-01-31');
  expect(point.soFar.value).toBe('1,212');
  expect(point.lastYear.value).toBe('1,200');
  expect(point.note).toContain('to the end of December 2031.');
  expect(point.note).not.toContain('no figures');
});

test('where months are missing the sum stays, says where it ends, and the last 12 months are not known', () => {
  const point = at('2032-02-01');
  expect(point.soFar.value).toBe('1,212');
  expect(point.lastYear).toEqual({ value: 'not known', known: false, detail: 'months missing' });
  expect(point.note).toBe('Deaths: UCDP, to the end of December 2031; no figures by month for 2032 and 2033.');
});

test('the total of a year without months is told once the year is over', () => {
  expect(at('2032-12-31').note).not.toContain('1,901');
  expect(at('2033-01-01').note).toContain('All of 2032: 1,901 (1,783–2,644).');
});

test('preliminary figures are told apart and never added', () => {
  const point = at('2034-03-15');
  expect(point.soFar.value).toBe('1,212');
  expect(point.lastYear.known).toBe(false);
  expect(point.note).toContain('Preliminary, not added: 15 (13–17), January to February 2034.');
  expect(at('2034-02-01').note, 'one month').toContain('Preliminary, not added: 7 (5–9), January 2034.');
});

test('after the end of the figures their last month is named', () => {
  const point = at('2035-06-01');
  expect(point.soFar.value).toBe('1,212');
  expect(point.lastYear.value).toBe('not known');
  expect(point.note).toContain('January to March 2034.');
});

test('where preliminary months follow final ones at once, nothing is missing, and the two are not added up', () => {
  const preliminary = { from: '2032-01', deaths: file.preliminary.deaths };
  const { figures, note } = atThisPoint({ ...file, preliminary, years: [] }, Date.UTC(2032, 2, 1));
  expect(figures.lastYear).toEqual({ value: 'not added up', known: false, detail: 'part preliminary' });
  expect(plain(note)).toBe('Deaths: UCDP, to the end of December 2031. Preliminary, not added: 15 (13–17), January to February 2032.');
});

test('without preliminary figures the note says that none follow', () => {
  const { note } = atThisPoint({ ...file, preliminary: { from: '', deaths: [] }, years: [] }, Date.UTC(2033, 2, 1));
  expect(plain(note)).toBe('Deaths: UCDP, to the end of December 2031; no figures by month after that.');
});

test('displacement is that of the last end of a year, with the year', () => {
  expect(at('2029-12-31').inside).toEqual({ value: 'not recorded', known: false, detail: 'here before 2029' });
  expect(at('2030-12-31').refugees).toEqual({ value: '1,500', known: true, detail: 'end of 2029' });
  expect(at('2031-01-01').inside).toEqual({ value: '2,000', known: true, detail: 'end of 2030' });
  expect(at('2040-01-01').inside, 'after the last year it stays').toEqual({ value: '3,000', known: true, detail: 'end of 2031' });
});

test('where nobody was reported displaced no zero stands', () => {
  expect(at('2030-05-01').inside).toEqual({ value: 'none reported', known: false, detail: 'end of 2029' });
});

test('an actor is there from its first to its last day, perhaps so where only the month is known', () => {
  expect(at('2030-02-28').present).toEqual({});
  expect(at('2030-03-01').present).toEqual({ 'reds self-defence': false });
  expect(at('2030-03-31').present).toEqual({ 'reds self-defence': true });
  expect(at('2031-01-10').present).toEqual({ 'reds self-defence': true });
  expect(at('2031-01-11').present).toEqual({ 'reds self-defence': true, 'blues foreign-forces': true });
  expect(at('2031-06-02').present['reds self-defence']).toBe(false);
  expect(at('2031-07-01').present).toEqual({ 'blues foreign-forces': true });
});

test('a file of another version, or one that is not whole, is refused', () => {
  expect(readPointFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
  expect(() => readPointFile({ ...file, version: 2 })).toThrow('version 1');
  expect(() => readPointFile({ version: 1, final: file.final })).toThrow('missing');
  expect(() => readPointFile(null)).toThrow();
});

test('those present are counted, and named after the number', () => {
  expect(presentWords([], { named: true })).toBe('none');
  expect(presentWords(['Reds', 'Blues'], { named: true })).toBe('2: Reds, Blues');
  expect(presentWords(['Reds', 'Blues'], { named: false })).toBe('2');
});

test('a count that begins with a year is since that year', () => {
  expect(sinceWords({ from: '2012-01' })).toBe('2012');
  expect(sinceWords({ from: '2012-03' })).toBe('March 2012');
});
