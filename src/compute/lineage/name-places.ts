import type { Box } from '../map-labels.ts';

/** A place that a name could take. */
export interface NamePlace {
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** What it takes up: no other name may. */
  readonly box: Box;
  /** What its letters cover, where that is less. */
  readonly ink?: Box;
  /** How far the place itself is from the best one. */
  readonly cost: number;
  /** False where the second, longer name is left out. */
  readonly full: boolean;
}

export interface NameWish {
  readonly id: string;
  readonly places: readonly NamePlace[];
}

/** A thing that a name had better not cover. A name covers what is its own for nothing. */
export interface Obstacle {
  readonly box: Box;
  readonly cost: number;
  readonly owner?: string;
}

const rounds = 6;

/**
 * Gives each name the cheapest place that overlaps no other name. Names are placed one after the other, then each is
 * taken up again and put where it is cheapest among all others, until nothing moves. Always the same for the same
 * wishes: no chance is involved.
 * @returns places by id; a name for which no place is free is missing
 */
export function placeNames(wishes: readonly NameWish[], obstacles: readonly Obstacle[], fixed: readonly Box[] = []): Map<string, NamePlace> {
  const priced = wishes.map(({ id, places }) => ({
    id,
    places: places
      .map((place) => ({ place, cost: place.cost + costOf(place.ink ?? place.box, id, obstacles) }))
      .sort((a, b) => a.cost - b.cost)
      .filter(({ place }) => !fixed.some((box) => boxesOverlap(box, place.box))),
  }));
  const taken = new Map<string, NamePlace>();
  // Who has the most to lose comes first.
  const order = [...priced].sort((a, b) => spread(b) - spread(a));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const { id, places } of order) {
      const others = [...taken].filter(([other]) => other !== id).map(([, { box }]) => box);
      // Second names wait until all first names stand.
      const best = places.find(({ place }) => (round > 0 || !place.full) && !others.some((box) => boxesOverlap(box, place.box)))?.place;
      if (best === undefined || best === taken.get(id)) continue;
      taken.set(id, best);
      moved = true;
    }
    if (!moved && round > 0) break;
  }
  return taken;
}

function spread({ places }: { places: readonly { cost: number }[] }): number {
  const [first, ...rest] = places;
  return (rest[Math.min(rest.length - 1, 6)]?.cost ?? Infinity) - (first?.cost ?? 0);
}

function costOf(box: Box, id: string, obstacles: readonly Obstacle[]): number {
  return obstacles.reduce((sum, obstacle) => (obstacle.owner !== id && boxesOverlap(box, obstacle.box) ? sum + obstacle.cost : sum), 0);
}

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
