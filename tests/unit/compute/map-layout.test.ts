import { expect, test } from '@playwright/test';
import { layoutMap, type MapFocus, type MapLayout } from '../../../src/compute/map-layout.ts';
import { type GeographicPrecision, regionIds } from '../../../src/model/vocabulary.ts';
import { drawCountry, type Outlines } from '../../../src/compute/map-outlines.ts';
import { mapShapes } from '../shipped-data.ts';
import { labelBox, overlap } from './label-boxes.ts';

const shapes = mapShapes();
const country = drawCountry(shapes);
const desktop = { width: 400, height: 388 };
const phone = { width: 358, height: 348 };

const at = (name: string, lon: number, lat: number, precision: GeographicPrecision = 'town'): MapFocus => ({ name, lon, lat, precision });
const bamako = at('Bamako', -8, 12.65);
const kidal = at('Kidal', 1.40778, 18.44111);
const menaka = at('Ménaka', 2.4022, 15.9182);
const diabaly = at('Diabaly', -6.0153, 14.6889);
const soussan = at('Forest of Soussan', -7.15, 12.45, 'area');
const kayesArea = at('Kayes and Nioro du Sahel', -11, 14.45, 'area');
const paris = at('Paris', 2.35, 48.86);

/** The outermost coordinates of a path, where it is placed. */
function edges(
  path: string,
  { scale, x: shiftX, y: shiftY } = { scale: 1, x: 0, y: 0 },
): { left: number; right: number; top: number; bottom: number } {
  const points = [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)].map(
    ([, x, y]) => [Number(x) * scale + shiftX, Number(y) * scale + shiftY] as const,
  );
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** How the drawing of the country lies in a map. */
function placing({ ground }: MapLayout): { scale: number; x: number; y: number } {
  if (ground.kind !== 'country') throw new Error('This map has outlines of its own.');
  const [, x, y, scale] = /^translate\((\S+) (\S+)\) scale\((\S+)\)$/u.exec(ground.placing) ?? [];
  return { x: Number(x), y: Number(y), scale: Number(scale) };
}

function ownOutlines({ ground }: MapLayout): Outlines {
  if (ground.kind !== 'own') throw new Error('This map stands on the drawing of the country.');
  return ground.outlines;
}

const mali = country.regions.flatMap(({ paths }) => paths).join('');

function labelTexts(map: MapLayout): string[] {
  return map.labels.map(({ text }) => text);
}

for (const [name, size] of Object.entries({ desktop, phone })) {
  test(`${name}: Mali is whole, with 8 px of air where it reaches furthest`, () => {
    const { left, right, top, bottom } = edges(mali, placing(layoutMap(shapes, [], size)));
    expect(Math.min(left, size.width - right, top, size.height - bottom)).toBeCloseTo(8, 0);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(7.9);
    expect(Math.min(size.width - right, size.height - bottom)).toBeGreaterThanOrEqual(7.9);
  });

  for (const focus of [[], [bamako], [kidal], [menaka], [diabaly], [soussan], [kayesArea], [bamako, kidal], [paris]]) {
    test(`${name}: around ${focus.map((place) => place.name).join(' and ') || 'nothing'}, no label overlaps another, covers a town or leaves the map`, () => {
      const map = layoutMap(shapes, focus, size);
      const boxes = map.labels.map(labelBox);
      expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)))).toEqual([]);
      expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || right > size.width || top < 0 || bottom > size.height)).toEqual([]);
      expect(
        boxes.filter((box) =>
          map.towns.some(({ x, y }) => overlap(box, { text: '', left: x - 1.75, right: x + 1.75, top: y - 1.75, bottom: y + 1.75 })),
        ),
      ).toEqual([]);
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
  expect(layoutMap(shapes, [kidal], desktop).labels[0]).toMatchObject({ text: 'Kidal', anchor: 'end' });
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
  expect(Math.abs((circle?.x ?? 0) - desktop.width / 2), 'in the middle').toBeLessThan(5);
  expect(Math.abs((circle?.y ?? 0) - desktop.height / 2), 'in the middle').toBeLessThan(5);
  expect(circle?.radius).toBeGreaterThan(15);
  expect(circle?.radius).toBeLessThan(desktop.width / 8);
  expect(labelTexts(map)).toEqual(expect.arrayContaining(['Forest of Soussan', 'Bamako', 'Ségou']));
});

test('a close-up near the border shows no land without its outlines: rather it moves its middle', () => {
  const map = layoutMap(shapes, [kayesArea], desktop);
  expect(map.focus[0]).toMatchObject({ inside: true });
  expect(map.focus[0]?.x).toBeLessThan(desktop.width / 2 - 20);
  expect(edges(ownOutlines(map).land), 'Senegal and Mauritania reach the frame').toMatchObject({ left: -2, top: -2 });
});

test('a place known only as a region or a country gets no pin and no name', () => {
  for (const precision of ['region', 'country'] as const) {
    const map = layoutMap(shapes, [at('The north', -1, 17, precision)], desktop);
    expect(
      map.focus.map(({ inside }) => inside),
      precision,
    ).toEqual([false]);
    expect(map.closeUp, precision).toBe(false);
    expect(labelTexts(map), precision).not.toContain('The north');
  }
});

test('a place far away gets no pin, and the map stays that of Mali', () => {
  const map = layoutMap(shapes, [paris], desktop);
  expect(map.focus.map(({ inside }) => inside)).toEqual([false]);
  expect(map.ground).toEqual(layoutMap(shapes, [], desktop).ground);
});

test('land, rivers and lakes are drawn, in numbers short enough to send, and end at the frame', () => {
  const { land, mainRivers, otherRivers, lakes } = country;
  for (const path of [land, mali, mainRivers, otherRivers, lakes]) {
    expect(path).toMatch(/^M/u);
    expect(path).not.toMatch(/NaN|\.\d{2}/u);
    const { left, right, top, bottom } = edges(path);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-2);
    expect(right).toBeLessThanOrEqual(desktop.width + 2);
    expect(bottom).toBeLessThanOrEqual(desktop.height + 2);
  }
});

test('the neighbours fill the frame around Mali', () => {
  expect(edges(country.land)).toEqual({ left: -2, right: desktop.width + 2, top: -2, bottom: desktop.height + 2 });
});

test('a place stands where the drawing of the country has it, however large the map', () => {
  const small = layoutMap(shapes, [kidal], desktop);
  const large = layoutMap(shapes, [kidal], { width: 640, height: 620 });
  expect(placing(small)).toEqual({ scale: 1, x: 0, y: 0 });
  const { scale, x, y } = placing(large);
  expect(large.focus[0]?.x).toBeCloseTo((small.focus[0]?.x ?? 0) * scale + x, 0);
  expect(large.focus[0]?.y).toBeCloseTo((small.focus[0]?.y ?? 0) * scale + y, 0);
});

test('each region of 2012 has its outline, Gao with what is Ménaka today', () => {
  expect(country.regions.map(({ id }) => id).sort()).toEqual([...regionIds].sort());
  expect(country.regions.find(({ id }) => id === 'gao')?.paths).toHaveLength(2);
});

test('a dot stands for the events of a place: four times the events, four times the ink', () => {
  const { dots } = layoutMap(shapes, [], {
    ...desktop,
    dots: [
      { ...bamako, events: 2 },
      { ...kidal, events: 8 },
    ],
  });
  const [few, many] = dots;
  expect((many?.radius ?? 0) ** 2 / (few?.radius ?? 1) ** 2).toBeCloseTo(4, 0);
  expect(few?.x).toBeLessThan(many?.x ?? 0);
});

test('no name is written over a dot', () => {
  const { labels, dots } = layoutMap(shapes, [], {
    ...desktop,
    dots: [bamako, kidal, menaka, diabaly].map((place, index) => ({ ...place, events: 4 + index * 4 })),
  });
  const covered = labels
    .map(labelBox)
    .filter((box) =>
      dots.some(({ x, y, radius }) => overlap(box, { text: '', left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })),
    );
  expect(covered).toEqual([]);
  expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Bamako', 'Kidal', 'Ménaka']));
});
