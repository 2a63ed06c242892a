import { expect, test } from '@playwright/test';
import { eventsFile } from '../../../src/compute/event-record.ts';
import { eventsGeoJson } from '../../../src/compute/events-geojson.ts';
import { sampleEvents, samplePublication } from '../../samples/world.ts';

const { features, generated, license } = eventsGeoJson(eventsFile(sampleEvents, samplePublication.addresses));
const [talks, market, siege] = features;

test('events.geojson has a feature an event, with longitude first', () => {
  expect(features.map(({ id }) => id)).toEqual(['talks', 'market', 'siege']);
  expect(market?.geometry).toEqual({ type: 'Point', coordinates: [-4.2, 14.5] });
  expect(talks?.properties).toMatchObject({ country: 'FR', positionPrecision: 'exact' });
});

test('an event known only to a region has no position, and says so', () => {
  expect(siege?.geometry).toBeNull();
  expect(siege?.properties).toMatchObject({ positionPrecision: 'region', positionNote: 'No position: The sources name one or more regions.' });
});

test('events.geojson says how old it is and under what licence', () => {
  expect({ generated, license }).toEqual({ generated: '2031-02-01', license: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/' });
});
