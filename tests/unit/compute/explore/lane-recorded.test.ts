import { expect, test } from '@playwright/test';
import { recordedOfLane, wholeCountry } from '../../../../src/compute/explore/lane-recorded.ts';
import type { RecordedDay } from '../../../../src/compute/explore/recorded-days.ts';

const recorded = (deaths: number, extra: Partial<RecordedDay> = {}): RecordedDay => ({
  at: Date.UTC(2013, 0, 3),
  deaths,
  known: 'day',
  region: undefined,
  families: [],
  ...extra,
});
const days = [recorded(1, { region: 'gao', families: ['state-forces', 'al-qaeda-linked'] }), recorded(2, { families: ['al-qaeda-linked'] })];
const deathsOf = (order: 'family' | 'region' | 'kind', id: string, families: RecordedDay['families'] = []) =>
  recordedOfLane(order, { id, label: '', families, events: [], touched: [] }, days)?.map(({ deaths }) => deaths);

test('deaths stand in the lane of their region; those without one where no region is named', () => {
  expect(deathsOf('region', 'gao')).toEqual([1]);
  expect(deathsOf('region', 'abroad')).toEqual([2]);
  expect(deathsOf('region', 'several')).toBeUndefined();
});

test('deaths between two families stand in the lanes of both', () => {
  expect(deathsOf('family', 'state', ['state-forces'])).toEqual([1]);
  expect(deathsOf('family', 'jnim', ['al-qaeda-linked'])).toEqual([1, 2]);
});

test('where deaths cannot be divided as the events are, one lane has them all', () => {
  expect(deathsOf('kind', 'coup')).toBeUndefined();
  expect(deathsOf('kind', wholeCountry.id)).toEqual([1, 2]);
});
