import type { Box } from '../map-labels.ts';
import type { ChartName } from './chart-layout.ts';
import type { Trunk } from './trunks.ts';

/** A finger wants at least so much, px (WCAG 2.2, 2.5.8). */
export const touchSize = 24;

const step = 3;

/**
 * Where a link can be touched on a phone: a square on its level trunk, or about the bar of a new name, as far from
 * names and from the squares of other links as there is room. A link that ends in a ring is touched on its words.
 */
export function touchPlaces(trunks: readonly Trunk[], names: readonly ChartName[]): Map<string, Box> {
  const taken = names.map(({ place }) => place.box);
  const places = new Map<string, Box>();
  // Who has the least choice comes first.
  for (const { chartLink, t, from, to, away } of [...trunks].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    if (away !== undefined) continue;
    const [first, last] = to - from < 1 ? [from - touchSize / 2, from + touchSize / 2] : [from, to];
    const middle = (first + last) / 2;
    const steps = Math.floor((last - first) / 2 / step);
    const squares = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * step)
      .sort((a, b) => Math.abs(a) - Math.abs(b))
      .flatMap((off) => [0, -8, 8].map((aside) => square(middle + off, t + aside)));
    const best = squares.map((box) => ({ box, cost: shared(box, taken) })).reduce((least, next) => (next.cost < least.cost ? next : least));
    taken.push(best.box);
    places.set(chartLink.id, best.box);
  }
  return places;
}

function square(x: number, y: number): Box {
  return { x: x - touchSize / 2, y: y - touchSize / 2, width: touchSize, height: touchSize };
}

/** How much of a box others have, px². */
function shared(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    return sum + (width > 0 && height > 0 ? width * height : 0);
  }, 0);
}
