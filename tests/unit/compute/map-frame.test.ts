import { expect, test } from '@playwright/test';
import {
  closeFrame,
  easeOut,
  frameBetween,
  isOnPlane,
  type MapFrame,
  type MapSize,
  placeInFrame,
  plane,
  seenIn,
  wholeFrame,
} from '../../../src/compute/map-frame.ts';

const sizes: Record<string, MapSize> = {
  column: { width: 400, height: 388 },
  'low window': { width: 400, height: 260 },
  'narrow column': { width: 300, height: 291 },
  phone: { width: 390, height: 378 },
  tablet: { width: 720, height: 698 },
};
const kidal = { x: 325.3, y: 171.5 };
const bamako = { x: 106.3, y: 312.8 };
const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

for (const [name, size] of Object.entries(sizes)) {
  test(`${name}: the whole country is seen, in the middle, as large as it can be`, () => {
    const seen = seenIn(wholeFrame(size), size);
    expect(seen.x).toBeLessThanOrEqual(0.001);
    expect(seen.y).toBeLessThanOrEqual(0.001);
    expect(Math.min(seen.width - plane.width, seen.height - plane.height)).toBeCloseTo(0);
    expect(seen.x + seen.width / 2).toBeCloseTo(plane.width / 2);
  });

  test(`${name}: a close-up shows its point and nothing beyond the plane, also at the edges`, () => {
    for (const point of [kidal, bamako, { x: 5, y: 5 }, { x: 395, y: 383 }]) {
      const frame = closeFrame(size, point);
      const seen = seenIn(frame, size);
      expect(seen.x).toBeGreaterThanOrEqual(-0.001);
      expect(seen.y).toBeGreaterThanOrEqual(-0.001);
      expect(seen.x + seen.width).toBeLessThanOrEqual(plane.width + 0.001);
      expect(seen.y + seen.height).toBeLessThanOrEqual(plane.height + 0.001);
      const { x, y } = placeInFrame(point, frame, size);
      expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
    }
  });

  test(`${name}: every way begins and ends where it should, and never shows less than its ends nor more than the country`, () => {
    const frames: MapFrame[] = [wholeFrame(size), closeFrame(size, kidal), closeFrame(size, bamako)];
    for (const from of frames) {
      for (const to of frames) {
        for (const [share, end] of [
          [0, from],
          [1, to],
        ] as const) {
          const frame = frameBetween(from, to, share, size);
          for (const key of ['x', 'y', 'scale'] as const) expect(frame[key]).toBeCloseTo(end[key]);
        }
        for (const share of shares) {
          const { scale } = frameBetween(from, to, share, size);
          expect(scale).toBeGreaterThanOrEqual(wholeFrame(size).scale - 0.001);
          expect(scale).toBeLessThanOrEqual(Math.max(from.scale, to.scale) + 0.001);
        }
      }
    }
  });
}

test('between two close-ups far apart the way leads over a wider view; between near ones it does not', () => {
  const size = { width: 400, height: 388 };
  const far = frameBetween(closeFrame(size, bamako), closeFrame(size, kidal), 0.5, size);
  expect(far.scale).toBeLessThan(closeFrame(size, kidal).scale * 0.6);
  const near = frameBetween(closeFrame(size, bamako), closeFrame(size, { x: bamako.x + 4, y: bamako.y }), 0.5, size);
  expect(near.scale).toBeCloseTo(closeFrame(size, bamako).scale);
});

test('a movement slows down', () => {
  expect([easeOut(0), easeOut(1)]).toEqual([0, 1]);
  expect(easeOut(0.25)).toBeGreaterThan(0.25 * 2);
});

test('Paris is not on the plane, Kidal is', () => {
  expect(isOnPlane(kidal)).toBe(true);
  expect(isOnPlane({ x: 330, y: -700 })).toBe(false);
});
