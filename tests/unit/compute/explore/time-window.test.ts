import { expect, test } from '@playwright/test';
import { axisTicks } from '../../../../src/compute/explore/axis-ticks.ts';
import {
  day,
  isSameWindow,
  moved,
  nearestDays,
  type TimeWindow,
  windowDays,
  windowScale,
  withinBounds,
  zoomed,
} from '../../../../src/compute/explore/time-window.ts';

const span = (from: string, to: string): TimeWindow => ({ from: Date.parse(from), to: Date.parse(to) + day });
const bounds = span('2012-01-01', '2026-12-31');

test('a zoomed window keeps the moment under the pointer where it is', () => {
  const window = span('2012-01-01', '2013-12-31');
  const around = Date.parse('2012-03-22');
  const closer = zoomed(window, 0.5, around, bounds);
  expect((around - closer.from) / (closer.to - closer.from)).toBeCloseTo((around - window.from) / (window.to - window.from), 9);
  expect(closer.to - closer.from).toBeCloseTo((window.to - window.from) / 2, 0);
});

test('a window is never shorter than a day nor longer than the bounds', () => {
  expect(zoomed(span('2013-01-10', '2013-01-10'), 0.5, Date.parse('2013-01-10'), bounds)).toEqual(span('2013-01-10', '2013-01-10'));
  expect(isSameWindow(zoomed(bounds, 4, Date.parse('2020-01-01'), bounds), bounds)).toBe(true);
  expect(withinBounds(span('2001-01-01', '2001-12-31'), bounds).from).toBe(bounds.from);
});

test('a moved window stops at the bounds and keeps its length', () => {
  const window = span('2012-02-01', '2012-03-31');
  expect(moved(window, -400 * day, bounds)).toEqual({ from: bounds.from, to: bounds.from + (window.to - window.from) });
  expect(moved(window, 10 * day, bounds).from).toBe(window.from + 10 * day);
});

test('a window says its days with the last one in it', () => {
  expect(windowDays(span('2013-01-01', '2013-01-31'))).toEqual({ first: '2013-01-01', last: '2013-01-31' });
});

test('in whole days a window keeps its length, and is at least one day long', () => {
  const at = (from: string, to: string) => nearestDays({ from: Date.parse(from), to: Date.parse(to) }, bounds);
  expect(at('2013-01-10T13:00Z', '2013-01-12T13:00Z')).toEqual(span('2013-01-11', '2013-01-12'));
  expect(at('2013-01-10T06:00Z', '2013-01-11T06:00Z')).toEqual(span('2013-01-10', '2013-01-10'));
  expect(at('2013-01-10T06:00Z', '2013-01-10T07:00Z')).toEqual(span('2013-01-10', '2013-01-10'));
  expect(at('2026-12-31T13:00Z', '2026-12-31T23:00Z'), 'at the end of all time').toEqual(span('2026-12-31', '2026-12-31'));
});

test('coming closer from all years ends at a single day, wherever in it one points', () => {
  for (const around of ['2022-03-27', '2022-03-27T07:00Z', '2022-03-27T12:00Z', '2022-03-27T20:00Z', '2026-12-31']) {
    let stretch = bounds;
    for (let presses = 0; presses < 20; presses += 1) stretch = nearestDays(zoomed(stretch, 0.5, Date.parse(around), bounds), bounds);
    expect((stretch.to - stretch.from) / day, around).toBe(1);
    expect(Math.abs(stretch.from - Date.parse(around)), around).toBeLessThanOrEqual(day);
  }
});

test('the scale of a window follows its length', () => {
  expect([bounds, span('2012-01-01', '2012-12-31'), span('2012-01-01', '2012-03-31'), span('2012-01-01', '2012-01-31')].map(windowScale)).toEqual([
    'years',
    'year',
    'months',
    'days',
  ]);
});

test('ticks are in words that fit the scale, and never nearer than their words are wide', () => {
  const words = (window: TimeWindow, width: number) => axisTicks(window, width).map((tick) => tick.words);
  expect(words(bounds, 1000).slice(0, 3)).toEqual(['2012', '2013', '2014']);
  expect(words(bounds, 320).slice(0, 3)).toEqual(['2012', '2014', '2016']);
  expect(words(span('2012-01-01', '2012-12-31'), 1000).slice(0, 3)).toEqual(['Jan 2012', 'Feb', 'Mar']);
  expect(words(span('2012-01-01', '2012-12-31'), 320)).toEqual(['Jan 2012', 'Apr', 'Jul', 'Oct']);
  expect(words(span('2013-01-01', '2013-01-31'), 1000).slice(0, 3)).toEqual(['1 January 2013', '2', '3']);
  for (const width of [320, 700, 1154])
    for (const window of [bounds, span('2012-01-01', '2012-12-31'), span('2023-10-01', '2023-12-31'), span('2013-01-10', '2013-01-10')]) {
      const places = axisTicks(window, width).map(({ moment }) => ((moment - window.from) / (window.to - window.from)) * width);
      for (const [index, x] of places.entries()) expect(x - (places[index - 1] ?? -100)).toBeGreaterThanOrEqual(25);
    }
});
