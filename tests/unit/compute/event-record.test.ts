import { expect, test } from '@playwright/test';
import { eventRecord, eventsFile } from '../../../src/compute/event-record.ts';
import { eventRecordSchema, eventsFileSchema } from '../../../src/model/event-record.ts';
import { sampleEvent, sampleEvents, samplePublication } from '../../samples/world.ts';
import { withoutClock } from '../../samples/without-clock.ts';

const { addresses } = samplePublication;

test('a record is what its schema says, and stays so through JSON', () => {
  for (const event of sampleEvents) {
    const record = eventRecord(event, addresses);
    expect(eventRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  }
  expect(eventsFileSchema.safeParse(eventsFile(sampleEvents, addresses)).error).toBeUndefined();
});

test('every field stands in every record; null says that there is nothing to say', () => {
  const market = eventRecord(sampleEvent('market'), addresses);
  expect(Object.keys(market)).toEqual(Object.keys(eventRecordSchema.shape));
  expect(market.updated).toBeNull();
  expect(market.date).toEqual({ edtf: '2030-03-01', start: '2030-03-01', end: '2030-03-01', precision: 'day', note: null });
});

test('an event without a known end has none in its record', () => {
  const { date } = eventRecord(sampleEvent('siege'), addresses);
  expect(date).toEqual({ edtf: '2030-05~/..', start: '2030-05-01', end: null, precision: 'month', note: 'Papers differ by a week.' });
});

test('a region of Mali is named only where the place lies in one', () => {
  expect(eventRecord(sampleEvent('market'), addresses).place.admin1).toBe('Mopti');
  expect(eventRecord(sampleEvent('siege'), addresses).place.admin1).toBeNull();
  expect(eventRecord(sampleEvent('talks'), addresses).place).toMatchObject({ country: 'FR', admin1: null });
});

test('addresses are whole, with host and base path, and in the letters of a URI', () => {
  const market = eventRecord(sampleEvent('market'), addresses);
  expect(market.url).toBe('https://site.example/mali/events/market/');
  expect(market.sources.map(({ id, url }) => [id, url])).toEqual([
    ['letter-2030', 'https://lettre.example/march%C3%A9'],
    ['paper-2030', 'https://paper.example/1'],
  ]);
  expect(eventRecord(sampleEvent('siege'), addresses).sources[0]?.archived).toEqual({ url: 'https://archive.example/caf%C3%A9', on: '2031-01-01' });
});

test('a link is told from both ends with its source', () => {
  const because = 'The paper says that the fire led to the siege.';
  const source = { publisher: 'The Paper', url: 'https://paper.example/1' };
  expect(eventRecord(sampleEvent('market'), addresses).leadsTo).toEqual([{ slug: 'siege', because, source }]);
  expect(eventRecord(sampleEvent('siege'), addresses).follows).toEqual([{ slug: 'market', because, source }]);
});

test('"generated" is the day of the latest change of the content, whatever the clock says', () => {
  expect(withoutClock(() => eventsFile(sampleEvents, addresses)).generated).toBe('2031-02-01');
  expect(eventsFile([sampleEvent('market'), sampleEvent('talks')], addresses).generated).toBe('2031-01-20');
  expect(() => eventsFile([], addresses)).toThrow('no events');
});

test('a corrected event carries its corrections', () => {
  expect(eventRecord(sampleEvent('siege'), addresses).corrections).toEqual([
    { date: '2031-02-01', was: 'It began in June', is: 'It began about May 2030.', why: 'The paper was read again.' },
  ]);
});

test('the licence is named with its address', () => {
  expect(eventsFile(sampleEvents, addresses).license).toBe('CC BY 4.0, https://creativecommons.org/licenses/by/4.0/');
});
