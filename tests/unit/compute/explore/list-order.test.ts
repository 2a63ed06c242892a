import { expect, test } from '@playwright/test';
import { eventYears } from '../../../../src/compute/explore/event-years.ts';
import { inListOrder } from '../../../../src/compute/explore/list-order.ts';

const events = [
  { title: 'Élan of the north', placeName: 'Ménaka', date: '2012-03' },
  { title: '“Attack” at dawn', placeName: 'Gao', date: '2012-05-01' },
  { title: 'Deal', placeName: 'Ménaka', date: '2013' },
];
const titles = (order: Parameters<typeof inListOrder>[1]) => inListOrder(events, order).map(({ title }) => title);

test('the list stands in order of date, forwards or backwards', () => {
  expect(titles('oldest')).toEqual(events.map(({ title }) => title));
  expect(titles('newest')).toEqual(events.map(({ title }) => title).reverse());
});

test('titles are sorted as people sort them: accents and quotation marks aside', () => {
  expect(titles('title')).toEqual(['“Attack” at dawn', 'Deal', 'Élan of the north']);
});

test('events of one place stay in order of date', () => {
  expect(titles('place')).toEqual(['“Attack” at dawn', 'Élan of the north', 'Deal']);
});

test('events are grouped by the year in which they begin', () => {
  expect(eventYears(events).map(({ year, id, events: own }) => [year, id, own.length])).toEqual([
    [2012, 'y2012', 2],
    [2013, 'y2013', 1],
  ]);
  expect(eventYears([{ date: '2022-12-30/2023-02' }])[0]).toMatchObject({ year: 2022, roughly: 1 });
  expect(eventYears(Array.from({ length: 600 }, () => ({ date: '2020' })))[0]?.roughly).toBe(1024);
});
