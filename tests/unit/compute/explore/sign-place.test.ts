import { expect, test } from '@playwright/test';
import { type MapMark, markRadius, signPlace } from '../../../../src/compute/explore/map-marks.ts';
import { samplePlace } from '../../../samples/map-place.ts';

const size = { width: 400, height: 400 };
const markAt = (id: string, x: number, y: number, count = 3): MapMark => {
  const slugs = Array.from({ length: count }, (_, index) => `${id}-${index}`);
  return { id, x, y, places: [{ place: samplePlace(id, x, y), slugs }], slugs };
};
const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

test('a sign stands in the place of its mark where no ring covers it', () => {
  const mark = markAt('gao', 200, 200);
  expect(signPlace(mark, [], [mark], size)).toEqual({ x: 200, y: 200 });
  expect(signPlace(mark, [{ x: 240, y: 200 }], [mark], size)).toEqual({
    x: 200,
    y: 200,
  });
});

test('a sign that a ring would cover stands beside the ring, whole, clear of other marks and of the edge', () => {
  const mark = markAt('gao', 200, 200, 18);
  const neighbours = [markAt('west', 176, 216), markAt('east', 226, 214), markAt('north', 200, 174)];
  const ring = { x: 204, y: 198 };
  const sign = signPlace(mark, [ring], [mark, ...neighbours], size);
  expect(far(sign, ring)).toBeGreaterThan(8.5 + markRadius(mark));
  for (const each of neighbours) expect(far(sign, each), each.id).toBeGreaterThan(20);
  const corner = markAt('corner', 4, 396);
  const { x, y } = signPlace(corner, [{ x: 4, y: 396 }], [corner], size);
  expect([x > 8, y < 392]).toEqual([true, true]);
});
