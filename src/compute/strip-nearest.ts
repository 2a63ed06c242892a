/** A mark of the strip, as far as it matters for finding it: both places in px. */
export interface Findable {
  /** Where its date stands. */
  readonly x: number;
  /** Where it is drawn: crowded shapes stand a little beside their date. */
  readonly drawnX: number;
  readonly essential: boolean;
}

/** Marks whose dates are so near each other stand at the same spot, px. */
const sameSpot = 1;

/**
 * The mark whose date is nearest to a place, if one is within reach; at the same spot the essential one, else the
 * first. `others` are the further ones at that spot.
 */
export function findNearest<Mark extends Findable>(
  marks: readonly Mark[],
  at: number,
  reach: number,
): { readonly mark: Mark; readonly others: number } | undefined {
  let best: Mark | undefined;
  for (const mark of marks) if (!best || Math.abs(mark.x - at) < Math.abs(best.x - at)) best = mark;
  if (!best || Math.abs(best.x - at) > reach) return undefined;
  const { x } = best;
  const spot = marks.filter((mark) => Math.abs(mark.x - x) < sameSpot);
  return { mark: spot.find(({ essential }) => essential) ?? best, others: spot.length - 1 };
}

/** The marks within reach of a place, by date or as drawn: the essential ones first, then the others, each in order. */
export function findAround<Mark extends Findable>(marks: readonly Mark[], at: number, reach: number): Mark[] {
  const near = marks.filter(({ x, drawnX }) => Math.abs(x - at) <= reach || Math.abs(drawnX - at) <= reach);
  return [...near.filter(({ essential }) => essential), ...near.filter(({ essential }) => !essential)];
}

/** The last mark before a place and the first after it; one alone at either end. */
export function findBeforeAndAfter<Mark extends Findable>(marks: readonly Mark[], at: number): Mark[] {
  const inOrder = marks.toSorted((a, b) => a.x - b.x);
  return [inOrder.findLast(({ x }) => x <= at), inOrder.find(({ x }) => x > at)].filter((mark) => mark !== undefined);
}
