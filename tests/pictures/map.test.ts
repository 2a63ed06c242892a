import { expect, test } from '@playwright/test';
import type { FeatureCollection, LineString, Polygon, Position } from 'geojson';
import { windForD3 } from '../../src/compute/geography.ts';
import { layoutMap, type MapFocus, type MapLayout } from '../../src/compute/map-layout.ts';
import { drawCountry, type MapShapes } from '../../src/compute/map-outlines.ts';
import type { EventKind } from '../../src/model/vocabulary.ts';
import { kindDrawings } from '../../src/views/kind-symbol/kind-drawings.ts';
import { startViews } from '../tools/render-view.ts';
import { drawingsIn, pictureOf } from './picture.ts';

// Two regions, one neighbour, two rivers, a lake: boxes and lines where the true ones are thousands of points.
const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const line = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });
const shapes = <Shape extends Polygon | LineString, Names>(...features: readonly (readonly [Shape, Names])[]): FeatureCollection<Shape, Names> => ({
  type: 'FeatureCollection',
  features: features.map(([geometry, properties]) => ({ type: 'Feature', geometry, properties })),
});
const world: MapShapes = {
  countries: windForD3(shapes([box(-12, 10, 4, 25), { name: 'Mali', iso_a3: 'MLI' }], [box(4, 6, 14, 27), { name: 'East', iso_a3: 'NER' }])),
  regions: windForD3(shapes([box(-12, 10, -4, 16), { name: 'Mopti', pcode: 'S' }], [box(-6, 16, 4, 25), { name: 'Kidal', pcode: 'N' }])),
  rivers: shapes(
    [line([-10, 11], [-4, 15], [0, 16.5], [3, 13]), { name: 'Niger', scalerank: 1 }],
    [line([-12, 13], [-10, 15]), { name: 'West', scalerank: 3 }],
  ),
  lakes: windForD3(shapes([box(-4, 15, -3.5, 15.5), { name: 'Lake' }])),
};
const size = { width: 400, height: 388 };
const gao: MapFocus = { name: 'Gao', lon: -0.04472, lat: 16.27167, precision: 'town' };
const forest: MapFocus = { name: 'The forest', lon: -5.2, lat: 14.4, precision: 'area' };
const dots = [
  { lon: -8, lat: 12.65, events: 9 },
  { lon: -3, lat: 16.77, events: 4 },
  { lon: 1.4, lat: 18.44, events: 1 },
];

let views: Awaited<ReturnType<typeof startViews>>;
test.beforeAll(async () => {
  views = await startViews();
});
test.afterAll(() => views.stop());

async function map(layout: MapLayout, kind?: EventKind): Promise<string> {
  const [drawing] = drawingsIn(
    await views.render('mali-map/MaliMap.astro', { layout, country: '', words: 'A map in words.', caption: 'Outlines take no position.', kind }),
  );
  if (drawing === undefined) throw new Error('The map has no drawing.');
  const symbol = kind && `<symbol id="kind-${kind}" viewBox="0 0 12 12">${kindDrawings[kind]}</symbol>`;
  // What stands in a file of its own on the site, and is used from there, is put into the picture.
  const { land, regions, mainRivers, otherRivers, lakes } = drawCountry(world);
  const parts = { land, mali: regions.flatMap(({ paths }) => paths).join(''), rivers: otherRivers, 'main-rivers': mainRivers, lakes };
  const country = Object.entries(parts).map(([id, path]) => `<path id="${id}" fill="none" stroke="#999" d="${path}"/>`);
  const used = layout.ground.kind === 'country' ? `<defs>${country.join('')}</defs>` : '';
  return pictureOf([{ drawing, x: 0, width: layout.width }], layout.height, [symbol, used].join(''));
}

test('the map of the country, with the places of all events', async () => {
  expect(await map(layoutMap(world, [], { ...size, dots }))).toMatchSnapshot('map-country.svg');
});

test('the map of an event in a town', async () => {
  expect(await map(layoutMap(world, [gao], size), 'coup')).toMatchSnapshot('map-town.svg');
});

test('the map of an event known only to an area is a close-up', async () => {
  expect(await map(layoutMap(world, [forest], size), 'air-strike')).toMatchSnapshot('map-area.svg');
});
