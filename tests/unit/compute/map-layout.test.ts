import { expect, test } from '@playwright/test';
import { layoutMap, type MapFocus, type MapLayout } from '../../../src/compute/map-layout.ts';
import type { GeographicPrecision } from '../../../src/model/vocabulary.ts';
import { mapShapes } from '../shipped-data.ts';
import { labelBox, overlap } from './label-boxes.ts';

const shapes = mapShapes();
const desktop = { width: 400, height: 420 };
const phone = { width: 358, height: 376 };

const at = (name: string, lon: number, lat: number, precision: GeographicPrecision = 'town'): MapFocus => ({ name, lon, lat, precision });
const bamako = at('Bamako', -8, 12.65);
const kidal = at('Kidal', 1.40778, 18.44111);
const menaka = at('Ménaka', 2.4022, 15.9182);
const soussan = at('Forest of Soussan', -6.9, 13.2, 'area');
const paris = at('Paris', 2.35, 48.86);

/** The outermost coordinates of a path. */
function edges(path: string): { left: number; right: number; top: number; bottom: number } {
  const points = [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function labelTexts(map: MapLayout): string[] {
  return map.labels.map(({ text }) => text);
}

for (const [name, size] of Object.entries({ desktop, phone })) {
  test(`${name}: Mali is whole, with 8 px of air where it reaches furthest`, () => {
    const { left, right, top, bottom } = edges(layoutMap(shapes, [], size).mali);
    expect(Math.min(left, size.width - right, top, size.height - bottom)).toBeCloseTo(8, 0);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(7.9);
    expect(Math.min(size.width - right, size.height - bottom)).toBeGreaterThanOrEqual(7.9);
  });

  for (const focus of [[], [bamako], [kidal], [menaka], [soussan], [bamako, kidal], [paris]]) {
    test(`${name}: around ${focus.map((place) => place.name).join(' and ') || 'nothing'}, no label overlaps another or leaves the map`, () => {
      const map = layoutMap(shapes, focus, size);
      const boxes = map.labels.map(labelBox);
      expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)))).toEqual([]);
      expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || right > size.width || top < 0 || bottom > size.height)).toEqual([]);
      expect(new Set(labelTexts(map)).size, 'no name stands twice').toBe(map.labels.length);
    });
  }
}

test('north is up and west is left: Bamako stands left of Kidal, and below it', () => {
  const [south, north] = layoutMap(shapes, [bamako, kidal], desktop).focus;
  expect(south?.x).toBeLessThan(north?.x ?? 0);
  expect(south?.y).toBeGreaterThan(north?.y ?? Infinity);
});

test('the map without an event names the towns and the neighbours, and rings nothing', () => {
  const map = layoutMap(shapes, [], desktop);
  expect(labelTexts(map)).toEqual(expect.arrayContaining(['Bamako', 'Timbuktu', 'Gao', 'Kidal', 'Mopti', 'Mauritania', 'Algeria', 'Niger']));
  expect(map.focus).toEqual([]);
  expect(map.closeUp).toBe(false);
});

test('the place of an event is ringed and named, and its town’s own mark and label give way', () => {
  const map = layoutMap(shapes, [bamako], desktop);
  expect(map.focus).toMatchObject([{ inside: true, radius: undefined }]);
  expect(map.labels.filter(({ text }) => text === 'Bamako').map(({ kind }) => kind)).toEqual(['focus']);
  const [ring] = map.focus;
  expect(map.towns.filter(({ x, y }) => Math.hypot(x - (ring?.x ?? 0), y - (ring?.y ?? 0)) < 14)).toEqual([]);
});

test('a name far to the right of the map stands left of its ring', () => {
  const [label] = layoutMap(shapes, [menaka], desktop).labels;
  expect(label).toMatchObject({ text: 'Ménaka', anchor: 'end' });
  expect(layoutMap(shapes, [bamako], desktop).labels[0]).toMatchObject({ text: 'Bamako', anchor: 'start' });
});

test('all places of an event that happened in several are ringed', () => {
  const map = layoutMap(shapes, [bamako, kidal], desktop);
  expect(map.focus.map(({ inside }) => inside)).toEqual([true, true]);
  expect(labelTexts(map)).toEqual(expect.arrayContaining(['Bamako', 'Kidal']));
});

test('a place known only as an area gets a close-up and a circle as wide as what is not known', () => {
  const map = layoutMap(shapes, [soussan], desktop);
  expect(map.closeUp).toBe(true);
  const [circle] = map.focus;
  expect(circle?.x).toBeCloseTo(desktop.width / 2, 0);
  expect(Math.abs((circle?.y ?? 0) - desktop.height / 2)).toBeLessThan(5);
  expect(circle?.radius).toBeGreaterThan(15);
  expect(circle?.radius).toBeLessThan(desktop.width / 8);
  expect(labelTexts(map)).toEqual(expect.arrayContaining(['Forest of Soussan', 'Bamako', 'Ségou']));
});

test('a place known only as a region or a country gets no pin and no name', () => {
  for (const precision of ['region', 'country'] as const) {
    const map = layoutMap(shapes, [at('The north', -1, 17, precision)], desktop);
    expect(map.focus.map(({ inside }) => inside), precision).toEqual([false]);
    expect(map.closeUp, precision).toBe(false);
    expect(labelTexts(map), precision).not.toContain('The north');
  }
});

test('a place far away gets no pin, and the map stays that of Mali', () => {
  const map = layoutMap(shapes, [paris], desktop);
  expect(map.focus.map(({ inside }) => inside)).toEqual([false]);
  expect(map.mali).toBe(layoutMap(shapes, [], desktop).mali);
});

test('land, rivers and lakes are drawn, in numbers short enough to send, and end at the frame', () => {
  const map = layoutMap(shapes, [], desktop);
  for (const path of [map.land, map.mali, map.regionBorders, map.mainRivers, map.otherRivers, map.lakes]) {
    expect(path).toMatch(/^M/u);
    expect(path).not.toMatch(/NaN|\.\d{2}/u);
    const { left, right, top, bottom } = edges(path);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-2);
    expect(right).toBeLessThanOrEqual(desktop.width + 2);
    expect(bottom).toBeLessThanOrEqual(desktop.height + 2);
  }
});
