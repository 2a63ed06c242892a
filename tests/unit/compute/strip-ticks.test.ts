import { expect, test } from '@playwright/test';
import { ticksAt, tickPath, tickUnit } from '../../../src/compute/strip-ticks.ts';

const span = { from: Date.UTC(2012, 0, 1), until: Date.UTC(2027, 3, 30) };
const day = 86_400_000;

/** Where the ticks of a path stand, and how high they are: counted anew from the path. */
function drawn(path: string): [number, number][] {
  let x = 0;
  return [...path.matchAll(/m(\d+) 0v(\d)/gu)].map(([, step, height]) => [(x += Number(step)), Number(height)]);
}

test('a tick stands at its share of the strip; an important event has a long one, a detail a short one', () => {
  const ticks = [
    { at: span.from, long: true },
    { at: (span.from + span.until) / 2, long: false },
    { at: span.until, long: true },
  ];
  expect(drawn(tickPath(ticks, span))).toEqual([
    [0, 2],
    [1000, 1],
    [2000, 2],
  ]);
});

test('what falls on one spot is drawn once, the longer one', () => {
  const at = Date.UTC(2019, 5, 9);
  const ticks = [
    { at, long: false },
    { at, long: true },
    { at: at + day / 4, long: false },
  ];
  expect(drawn(tickPath(ticks, span))).toEqual([[tickUnit(at, span), 2]]);
});

test('ten thousand events draw no more ticks than there are spots', () => {
  const ticks = Array.from({ length: 10_000 }, (_, index) => ({ at: span.from + ((index * 7919) % 5598) * day, long: index % 2 === 0 }));
  const path = tickPath(ticks, span);
  expect(drawn(path).length).toBeLessThanOrEqual(2001);
  expect(path.length).toBeLessThan(20_000);
});

test('the ticks of chosen events keep their places and heights', () => {
  const path = tickPath(
    [100, 500, 900, 3000].map((days, index) => ({ at: span.from + days * day, long: index % 2 === 0 })),
    span,
  );
  const all = drawn(path);
  expect(drawn(ticksAt(path, new Set([all[1]?.[0] ?? -1, all[3]?.[0] ?? -1])))).toEqual([all[1], all[3]]);
  expect(drawn(ticksAt(path, new Set()))).toEqual([]);
});
