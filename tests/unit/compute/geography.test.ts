import { expect, test } from '@playwright/test';
import { geoArea } from 'd3-geo';
import { locator } from '../../../src/compute/geography.ts';
import { mapShapes } from '../shipped-data.ts';

const { countries, regions } = mapShapes();
const whereIs = locator(countries, regions);

test('the towns of Mali lie in their regions', () => {
  const towns = {
    kayes: { lon: -11.44448, lat: 14.44693 },
    koulikoro: { lon: -7.5608, lat: 12.8688 },
    sikasso: { lon: -5.66654, lat: 11.31755 },
    segou: { lon: -6.2157, lat: 13.4317 },
    mopti: { lon: -4.18296, lat: 14.4843 },
    timbuktu: { lon: -3.00742, lat: 16.77348 },
    gao: { lon: -0.04472, lat: 16.27167 },
    kidal: { lon: 1.40778, lat: 18.44111 },
    bamako: { lon: -8, lat: 12.65 },
  };
  for (const [region, point] of Object.entries(towns)) expect(whereIs(point), region).toEqual({ country: 'ML', region });
});

test('Tinzaouaten, on the Algerian border, lies in the region of Kidal', () => {
  expect(whereIs({ lon: 2.9636, lat: 19.9519 })).toEqual({ country: 'ML', region: 'kidal' });
});

test('Ménaka, a region of its own today, counts as Gao, as in 2012', () => {
  expect(whereIs({ lon: 2.4022, lat: 15.9182 })).toEqual({ country: 'ML', region: 'gao' });
});

test('Taoudénit, a region of its own today, counts as Timbuktu, as in 2012', () => {
  expect(whereIs({ lon: -3.98, lat: 22.67 })).toEqual({ country: 'ML', region: 'timbuktu' });
});

test('a town of a neighbour lies in that country and in no region of Mali', () => {
  const towns = {
    BF: { lon: -1.5197, lat: 12.3714 },
    NE: { lon: 2.1254, lat: 13.5116 },
    DZ: { lon: 5.5281, lat: 22.785 },
    MR: { lon: -7.2548, lat: 16.6148 },
    SN: { lon: -12.4608, lat: 14.8847 },
    GN: { lon: -9.3, lat: 10.3833 },
    CI: { lon: -5.6333, lat: 9.45 },
  };
  for (const [country, point] of Object.entries(towns)) expect(whereIs(point), country).toEqual({ country, region: undefined });
});

test('the open sea and lands far away lie nowhere', () => {
  expect(whereIs({ lon: -25, lat: 15 })).toEqual({ country: undefined, region: undefined });
  expect(whereIs({ lon: 2.35, lat: 48.86 })).toEqual({ country: undefined, region: undefined });
});

test('latitude and longitude changed round are not taken for Mali', () => {
  expect(whereIs({ lon: 18.44111, lat: 1.40778 }).country).not.toBe('ML');
});

test('every outline is wound for D3: none takes in half the world', () => {
  const tooLarge = [...countries.features, ...regions.features].filter((shape) => geoArea(shape) > 0.2);
  expect(tooLarge.map(({ properties }) => properties.name)).toEqual([]);
});

test('the regions together are as large as Mali', () => {
  const squareKilometres = regions.features.reduce((sum, shape) => sum + geoArea(shape), 0) * 6371 ** 2;
  expect(squareKilometres).toBeGreaterThan(1_220_000);
  expect(squareKilometres).toBeLessThan(1_270_000);
});
