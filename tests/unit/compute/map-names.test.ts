import { expect, test } from '@playwright/test';
import { hasMark, type MapPlace } from '../../../src/compute/map-file.ts';
import { closeFrame, type MapFrame, type MapSize, placeInFrame, wholeFrame } from '../../../src/compute/map-frame.ts';
import { type Label, labelSizes, type NamedPoint, nameMap } from '../../../src/compute/map-labels.ts';
import { textWidth } from '../../../src/compute/text-width.ts';
import { shippedMap } from '../shipped-map.ts';

const sizes: Record<string, MapSize> = {
  'a column': { width: 400, height: 388 },
  'a low window': { width: 400, height: 260 },
  'a narrow column': { width: 300, height: 291 },
  'a phone': { width: 390, height: 378 },
  'a small phone': { width: 320, height: 310 },
  'a tablet': { width: 720, height: 698 },
};

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room of a label, by the measures of its letters; above the line three quarters of their size, below a fifth. */
function boxOf({ text, kind, x, y, anchor }: Label): Box {
  const size = labelSizes[kind];
  const width = textWidth(text, size, kind === 'focus' ? 600 : 400);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The map with one place ringed, named as in the browser. */
function named(place: MapPlace, frame: MapFrame, size: MapSize) {
  const { names, places } = shippedMap();
  const point = ({ name: text, width, side, x, y }: (typeof names)[number]): NamedPoint => ({
    text,
    width,
    side,
    ...placeInFrame({ x, y }, frame, size),
  });
  const isNear = frame.scale > wholeFrame(size).scale;
  return nameMap(
    {
      rings: [
        {
          text: place.name,
          width: place.width,
          ...placeInFrame(place, frame, size),
          radius: place.precision === 'area' ? 7.6 * frame.scale : undefined,
        },
      ],
      towns: names.filter(({ kind }) => kind === 'town' || (isNear && kind === 'small town')).map(point),
      countries: names.filter(({ kind }) => kind === 'country').map(point),
      marks: places.filter(hasMark).map((other) => placeInFrame(other, frame, size)),
    },
    size,
  );
}

for (const [name, size] of Object.entries(sizes)) {
  test(`on ${name}, far and near, every place of our events has its name, if it is not longer than the map, and no two names meet or leave the map`, () => {
    const places = shippedMap().places.filter(hasMark);
    expect(places.length).toBeGreaterThan(70);
    const wrong = places.flatMap((place) =>
      [wholeFrame(size), closeFrame(size, place)].flatMap((frame, index) => {
        const labels = named(place, frame, size).labels;
        const boxes = labels.map(boxOf);
        const where = `${place.name}, ${index === 0 ? 'far' : 'near'}`;
        return [
          ...((labels[0]?.kind === 'focus' && labels[0].text === place.name) || place.width > size.width - 4 ? [] : [`${where}: not named`]),
          ...boxes.flatMap((box, number) =>
            boxes
              .slice(number + 1)
              .filter((other) => meet(box, other))
              .map((other) => `${where}: ${box.text} meets ${other.text}`),
          ),
          ...boxes
            .filter(({ left, right, top, bottom }) => left < 0 || right > size.width || top < 0 || bottom > size.height)
            .map(({ text }) => `${where}: ${text} leaves the map`),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });
}

test('a town under the ring gives way, and a name stands where it covers no mark, if it can', () => {
  const size = { width: 400, height: 388 };
  const ring = { text: 'Gao', width: 26, x: 200, y: 200 };
  const town = { text: 'Gao', width: 21, x: 203, y: 201 };
  const { labels, towns } = nameMap({ rings: [ring], towns: [town], countries: [], marks: [{ x: 225, y: 200 }] }, size);
  expect(towns).toEqual([]);
  expect(labels).toMatchObject([{ text: 'Gao', kind: 'focus', anchor: 'end' }]);
  const marks = [225, 175].map((x) => ({ x, y: 200 })).concat([185, 215].map((y) => ({ x: 200, y })));
  expect(nameMap({ rings: [ring], towns: [], countries: [], marks }, size).labels, 'rather over a mark than without its name').toHaveLength(1);
});

test('a neighbour of which the map shows nothing is not named', () => {
  const size = { width: 400, height: 388 };
  const country = { text: 'Côte d’Ivoire', width: 70, x: 152, y: 387 };
  expect(nameMap({ rings: [], towns: [], countries: [country] }, size).labels).toEqual([]);
});
