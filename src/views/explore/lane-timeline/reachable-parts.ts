/** What of the drawing can be reached: the marks of events, and counts. Each has a key of its own. */
const reachable = '[data-event], [data-count]';

/** A finger is wider than a mark: it means what is no farther from it than this, px. */
const reach = 14;

/** The part that an element belongs to. */
export function partAt(target: Element): SVGElement | undefined {
  return target.closest<SVGElement>(reachable) ?? undefined;
}

/** The key of a part: the slug of an event, or that of a count (`countKey`). */
export function keyOfPart({ dataset: { event, count } }: SVGElement): string {
  return event ?? count ?? '';
}

/** The part that has a key. */
export function partOf(drawing: SVGElement, key: string): SVGElement | undefined {
  return partsOf(drawing).find((part) => keyOfPart(part) === key);
}

/** The part that a finger means: the nearest of those within its reach. */
export function partNear(drawing: SVGElement, { clientX, clientY }: PointerEvent): SVGElement | undefined {
  let best: { part: SVGElement; distance: number } | undefined;
  for (const part of partsOf(drawing)) {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const outside = Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom));
    // Boxes of neighbours may lie over each other by a hair: there the nearer middle counts.
    const distance = outside + Math.abs(clientY - (top + bottom) / 2) / 100 + Math.abs(clientX - (left + right) / 2) / 1000;
    if (outside <= reach && (!best || distance < best.distance)) best = { part, distance };
  }
  return best?.part;
}

/** Shows which parts are pointed at, here or in another view. */
export function showPointed(drawing: SVGElement, keys: ReadonlySet<string>): void {
  for (const part of partsOf(drawing)) part.toggleAttribute('data-pointed', keys.has(keyOfPart(part)));
}

function partsOf(drawing: SVGElement): SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>(reachable)];
}
