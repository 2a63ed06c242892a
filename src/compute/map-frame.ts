/** A point on the plane on which the country is drawn. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** The plane on which the country is drawn once for all maps. Its units are px of a map of this size. */
export const plane = { width: 400, height: 388 } as const;

/** False for a place so far away that the map does not reach it. */
export function isOnPlane({ x, y }: PlanePoint): boolean {
  return x >= 4 && x <= plane.width - 4 && y >= 4 && y <= plane.height - 4;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** What a map shows: the point of the plane in its middle, and how many px a unit of the plane is wide. */
export interface MapFrame extends PlanePoint {
  readonly scale: number;
}

/** How much nearer a close-up is than the country. */
const closeness = 3;

/** The whole country. */
export function wholeFrame({ width, height }: MapSize): MapFrame {
  return { x: plane.width / 2, y: plane.height / 2, scale: Math.min(width / plane.width, height / plane.height) };
}

/** A close-up around a point that shows nothing beyond the plane, where there are no outlines. */
export function closeFrame(size: MapSize, { x, y }: PlanePoint): MapFrame {
  const scale = wholeFrame(size).scale * closeness;
  const within = (value: number, reach: number, length: number) => Math.min(Math.max(value, reach), length - reach);
  return { x: within(x, size.width / scale / 2, plane.width), y: within(y, size.height / scale / 2, plane.height), scale };
}

/** Where a point of the plane stands in a map, px. */
export function placeInFrame({ x, y }: PlanePoint, frame: MapFrame, { width, height }: MapSize): PlanePoint {
  return { x: (x - frame.x) * frame.scale + width / 2, y: (y - frame.y) * frame.scale + height / 2 };
}

/** The part of the plane that a map shows. */
export function seenIn(frame: MapFrame, { width, height }: MapSize): PlanePoint & MapSize {
  const across = width / frame.scale;
  const down = height / frame.scale;
  return { x: frame.x - across / 2, y: frame.y - down / 2, width: across, height: down };
}

/**
 * A frame on the way from one to another. All edges move evenly; between two close-ups that lie far apart the way
 * leads over a view of both, so that one sees where one goes.
 * @param share how much of the way is done, 0 to 1
 */
export function frameBetween(from: MapFrame, to: MapFrame, share: number, size: MapSize): MapFrame {
  const between = (a: number, b: number) => a + (b - a) * share;
  const least = wholeFrame(size).scale;
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const narrower = Math.max(1 / from.scale, 1 / to.scale);
  const rise = Math.max(0, far / Math.min(size.width, size.height) - narrower * 0.5) * 4 * share * (1 - share);
  return { x: between(from.x, to.x), y: between(from.y, to.y), scale: Math.max(least, 1 / (between(1 / from.scale, 1 / to.scale) + rise)) };
}

/** Evenly passing time as a movement that slows down. */
export function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}
