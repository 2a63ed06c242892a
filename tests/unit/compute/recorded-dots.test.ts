import { expect, test } from '@playwright/test';
import { daysShown, isoDay, radiusOf, shownOn, strengthAt } from '../../../src/compute/recorded-dots.ts';

const ages = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

test('a dot is strong for three months, lighter for a year, faint after that, and gone after 24 months', () => {
  expect([0, 60, 92].map(strengthAt)).toEqual([0.85, 0.85, 0.85]);
  expect([93, 366].map(strengthAt)).toEqual([0.42, 0.42]);
  expect([367, 600].map(strengthAt)).toEqual([0.14, 0.14]);
  expect(strengthAt(daysShown)).toBe(0);
  expect(strengthAt(daysShown + 1)).toBe(0);
  expect(strengthAt(-1), 'what has not happened yet').toBe(0);
});

test('a dot only ever fades, and towards its end by small steps', () => {
  const strengths = ages(0, daysShown).map(strengthAt);
  expect(strengths.every((strength, age) => age === 0 || strength <= (strengths[age - 1] ?? 1))).toBe(true);
  const last = ages(daysShown - 90, daysShown).map(strengthAt);
  expect(Math.max(...last.map((strength, index) => (last[index - 1] ?? strength) - strength))).toBeLessThan(0.01);
});

test('four times the deaths, twice the radius; none can be missed, none hides the rest', () => {
  expect(radiusOf(200) / radiusOf(50)).toBeCloseTo(2);
  expect(radiusOf(0)).toBe(1.3);
  expect(radiusOf(5000)).toBe(10);
});

test('what is shown on a day is what began in the 24 months up to it', () => {
  const points = [100, 800, 800, 830, 831, 900].map((day) => ({ day }));
  const days = (today: number) => shownOn(points, today).map(({ day }) => day);
  expect(days(99)).toEqual([]);
  expect(days(830)).toEqual([100, 800, 800, 830]);
  expect(days(831), 'two years on, the first is gone').toEqual([800, 800, 830, 831]);
  expect(days(5000)).toEqual([]);
  expect(shownOn([], 5)).toEqual([]);
});

test('a number of days is a date, also before 1970', () => {
  expect(isoDay(0)).toBe('1970-01-01');
  expect(isoDay(Date.parse('2022-03-27') / 86_400_000)).toBe('2022-03-27');
  expect(isoDay(-1)).toBe('1969-12-31');
});
