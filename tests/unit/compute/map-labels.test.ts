import { expect, test } from '@playwright/test';
import { type Label, type LabelWish, placeLabels } from '../../../src/compute/map-labels.ts';
import { labelBox, overlap } from './label-boxes.ts';

const size = { width: 400, height: 300 };

function wish(text: string, x: number, y: number, facts: Partial<LabelWish> = {}): LabelWish {
  return { text, width: text.length * 6.5, x, y, kind: 'town', gap: 3, sides: ['right', 'left', 'below', 'above'], ...facts };
}

/** On which side of its point a label stands. */
function sideOf({ x, y }: Label, point: { x: number; y: number }): string {
  return x > point.x ? 'right' : x < point.x ? 'left' : y > point.y ? 'below' : 'above';
}

test('a label stands on the side that it likes best', () => {
  const [label] = placeLabels([wish('Gao', 200, 150)], [], size);
  expect(label).toMatchObject({ text: 'Gao', anchor: 'start' });
  expect(label?.x).toBeGreaterThan(203);
  const [other] = placeLabels([wish('Gao', 200, 150, { sides: ['left'] })], [], size);
  expect(other).toMatchObject({ anchor: 'end' });
  expect(other?.x).toBeLessThan(197);
});

test('a label that would leave the map goes to another side', () => {
  const right = { x: 390, y: 150 };
  const [label] = placeLabels([wish('Ménaka', right.x, right.y)], [], size);
  expect(label && sideOf(label, right)).toBe('left');
});

test('a label that would meet another goes to another side; the first wish comes first', () => {
  const labels = placeLabels([wish('Mopti', 200, 150), wish('Sévaré', 202, 151)], [], size);
  expect(labels.map(({ text }) => text)).toEqual(['Mopti', 'Sévaré']);
  expect(labels[0] && sideOf(labels[0], { x: 200, y: 150 })).toBe('right');
  expect(labels[1] && sideOf(labels[1], { x: 202, y: 151 })).toBe('left');
});

test('a label that finds no room is left out, and the others stay', () => {
  const labels = placeLabels(
    [wish('Mopti', 200, 150, { sides: ['right'] }), wish('Sévaré', 200, 150, { sides: ['right'] }), wish('Gao', 50, 50)],
    [],
    size,
  );
  expect(labels.map(({ text }) => text)).toEqual(['Mopti', 'Gao']);
});

test('no label covers an obstacle', () => {
  const [label] = placeLabels([wish('Gao', 200, 150)], [{ x: 205, y: 140, width: 20, height: 20 }], size);
  expect(label && sideOf(label, { x: 200, y: 150 })).toBe('left');
});

test('no label covers the mark of a town, unless the focus would be left without its name', () => {
  const marks = [{ x: 204, y: 146, width: 8, height: 8 }];
  const [label] = placeLabels([wish('Gao', 200, 150)], [], { ...size, marks });
  expect(label && sideOf(label, { x: 200, y: 150 })).toBe('left');
  expect(placeLabels([wish('Gao', 200, 150, { sides: ['right'] })], [], { ...size, marks })).toEqual([]);
  expect(placeLabels([wish('Gao', 200, 150, { sides: ['right'], kind: 'focus' })], [], { ...size, marks })).toHaveLength(1);
});

test('however crowded the map, no labels overlap and none stands outside', () => {
  const wishes = Array.from({ length: 120 }, (_, index) =>
    wish(`Place ${index}`, (index * 89) % 400, (index * 53) % 300, index % 7 === 0 ? { kind: 'focus', width: 64 } : {}),
  );
  const labels = placeLabels(wishes, [], size);
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.length, 'some find no room').toBeLessThan(120);
  const boxes = labels.map(labelBox);
  expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)))).toEqual([]);
  expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || right > size.width || top < 0 || bottom > size.height)).toEqual([]);
});

test('the same wishes give the same labels', () => {
  const wishes = [wish('Mopti', 200, 150), wish('Sévaré', 202, 151), wish('Gao', 390, 10)];
  expect(placeLabels(wishes, [], size)).toEqual(placeLabels(wishes, [], size));
});
