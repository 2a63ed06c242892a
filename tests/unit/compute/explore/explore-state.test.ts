import { expect, test } from '@playwright/test';
import type { Migration } from '../../../../src/compute/choice/choice-address.ts';
import { everything } from '../../../../src/compute/choice/choice.ts';
import { eventIndexFile } from '../../../../src/compute/event-index-file.ts';
import { type EventIndex, readEventIndex } from '../../../../src/compute/event-index.ts';
import { type ExploreState, readState, writeState } from '../../../../src/compute/explore/explore-state.ts';
import { choices } from '../../../samples/choices.ts';
import { shippedStory } from '../../shipped-story.ts';

let index: EventIndex | undefined;
const read = (query: string, steps?: readonly Migration[]) => {
  index ??= readEventIndex(eventIndexFile(shippedStory()));
  return readState(new URLSearchParams(query), index, steps);
};
const initial: ExploreState = { choice: everything, lanes: 'family', order: 'oldest', open: undefined, set: [] };

const own = [
  '',
  'lanes=region&order=newest',
  'open=moura-killings',
  'set=moura-killings,coup-2012&open=coup-2012',
  'lanes=chapter&order=place&set=coup-2012',
];

test('a state that is written and read again is the same state, in the same words', () => {
  for (const query of choices.flatMap((choice, number) => `${choice}&${own[number % own.length]}`)) {
    const { state, dropped } = read(query);
    expect(dropped, query).toEqual([]);
    const written = writeState(state).toString();
    expect(read(written).state, query).toEqual(state);
    expect(writeState(read(written).state).toString(), query).toBe(written);
  }
});

test('what is usual is not written', () => {
  expect(writeState(initial).toString()).toBe('');
  expect(read('lanes=family&order=oldest&open=&set=,').state).toEqual(initial);
});

const bad: readonly [query: string, says: string][] = [
  ['lanes=colour', 'There is no way to divide the timeline called “colour”.'],
  ['order=random', 'There is no order of the list called “random”.'],
  ['open=no-such-event', 'There is no event “no-such-event” here.'],
  ['set=no-such-event', 'There is no event “no-such-event” here.'],
  ['open=%3Cscript%3E', 'There is no event “<script>” here.'],
  [
    'from=yesterday',
    '“yesterday”, the beginning of the period, was left out: it is no date. Write a year, a month or a day, such as “2012”, “2012-03” or “2012-03-22”.',
  ],
  ['lanes=toString', 'There is no way to divide the timeline called “toString”.'],
];
for (const [query, says] of bad) {
  test(`a bad value is left out and named: ${query}`, () => {
    expect(read(query)).toEqual({ state: initial, dropped: [says] });
    expect(read(`${query}&kind=coup`).state.choice.kind, 'the rest holds').toEqual(['coup']);
  });
}

test('an event stands in a set once', () => {
  expect(read('set=coup-2012,moura-killings,coup-2012').state.set).toEqual(['coup-2012', 'moura-killings']);
});

test('an address of an earlier version takes the steps to the newest, in all its parts, and is written with its version', () => {
  const steps: readonly Migration[] = [
    (params) => {
      if (params.get('lanes') === 'place') params.set('lanes', 'region');
      if (params.get('actor') === 'army') params.set('actor', 'fama');
    },
  ];
  const { state, dropped } = read('lanes=place&actor=army', steps);
  expect(dropped).toEqual([]);
  expect(state).toEqual({ ...initial, lanes: 'region', choice: { ...everything, actor: ['fama'] } });
  expect(read('v=2&lanes=place', steps).dropped).toEqual(['There is no way to divide the timeline called “place”.']);
  expect(writeState({ ...initial, lanes: 'region' }, steps).toString()).toBe('lanes=region&v=2');
  expect(writeState(initial, steps).toString()).toBe('');
  expect(read('v=7&lanes=region', steps).dropped).toEqual([
    'The address says that it is of version “7”, which is not known here. It was read as one of version 2, so look whether the choice is what you meant.',
  ]);
});
