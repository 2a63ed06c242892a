import { descending } from 'd3-array';
import { hasMark, type MapFile, type MapPlace } from '../map-file.ts';
import { type MapFrame, type MapSize, placeInFrame, type PlanePoint } from '../map-frame.ts';

/** A place with those of the shown events that happened there, in their order. */
export interface PlaceOfEvents {
  readonly place: MapPlace;
  readonly slugs: readonly string[];
}

/** A mark on the map: a place, with the places that lie too near to it to have marks of their own. */
export interface MapMark {
  /** The id of the place at which it stands: the one with most events. */
  readonly id: string;
  /** In the map, px. */
  readonly x: number;
  readonly y: number;
  readonly places: readonly [PlaceOfEvents, ...PlaceOfEvents[]];
  /** All events of its places, each once. */
  readonly slugs: readonly string[];
}

/** Marks stand at least so far from each other, px: each is a target of that size for a finger. */
export const markReach = 24;

/**
 * Divides events into those with places on the map and those without: far away, or known only to a region or a country.
 * An event of several places stands at each.
 */
export function eventsByPlace(slugs: readonly string[], { places, events }: Pick<MapFile, 'places' | 'events'>) {
  const marked = new Map(places.filter(hasMark).map((place) => [place.id, place]));
  const own = new Map<MapPlace, string[]>();
  const elsewhere: string[] = [];
  for (const slug of slugs) {
    const spots = (events.get(slug) ?? []).flatMap((id) => marked.get(id) ?? []);
    if (spots.length === 0) elsewhere.push(slug);
    for (const place of new Set(spots)) {
      const known = own.get(place);
      if (known) known.push(slug);
      else own.set(place, [slug]);
    }
  }
  return { placed: [...own].map(([place, of]): PlaceOfEvents => ({ place, slugs: of })), elsewhere };
}

/**
 * Gathers places into marks that do not touch. The place with most events comes first; one that lies too near to a mark
 * joins the nearest, so a mark always stands where something happened, never between.
 * @returns the marks within the map, the fullest first, and the events that lie beyond its edges
 */
export function gatherMarks(
  placed: readonly PlaceOfEvents[],
  frame: MapFrame,
  size: MapSize,
): { readonly marks: readonly MapMark[]; readonly beyond: readonly string[] } {
  const spots = placed
    .map((of) => ({ of, ...placeInFrame(of.place, frame, size) }))
    .sort((a, b) => descending(a.of.slugs.length, b.of.slugs.length) || (a.of.place.id < b.of.place.id ? -1 : 1));
  const isInside = ({ x, y }: PlanePoint) => x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  const gathered: { readonly x: number; readonly y: number; readonly places: [PlaceOfEvents, ...PlaceOfEvents[]] }[] = [];
  for (const { of, x, y } of spots.filter(isInside)) {
    const near = gathered
      .map((mark) => ({ mark, far: Math.hypot(mark.x - x, mark.y - y) }))
      .filter(({ far }) => far < markReach)
      .sort((a, b) => a.far - b.far)[0]?.mark;
    if (near) near.places.push(of);
    else gathered.push({ x, y, places: [of] });
  }
  const marks = gathered.map(({ x, y, places }): MapMark => {
    const slugs = new Set(places.flatMap((each) => each.slugs));
    return { id: places[0].place.id, x, y, places, slugs: [...slugs] };
  });
  const shown = new Set(marks.flatMap(({ slugs }) => slugs));
  const all = new Set(placed.flatMap(({ slugs }) => slugs));
  return { marks, beyond: [...all].filter((slug) => !shown.has(slug)) };
}

/** How wide a mark is drawn, px: a symbol has room in it, or a number of so many digits. */
export function markRadius({ slugs }: Pick<MapMark, 'slugs'>): number {
  return slugs.length === 1 ? 8 : 7.5 + 1.5 * String(slugs.length).length;
}

/** How far the ring reaches that is drawn around the open event, px. */
const ringReach = 9.5;
/** Directions in which there may be room beside a ring, the best first: below its name, which mostly stands at its right. */
const besideRing = [135, 45, 225, 315, 180, 90, 270, 0].map((degrees) => (degrees / 180) * Math.PI);
/** Farther off than this nothing is in the way, px. */
const clearOf = 2 * markReach;

/**
 * Where the sign of a mark is drawn, its number or the shape of its event: in its place, or where the ring of the open
 * event would cover it, beside the ring, on the side with most room.
 * @param rings where the places of the open event are, in the map, px
 */
export function signPlace(mark: MapMark, rings: readonly PlanePoint[], marks: readonly MapMark[], size: MapSize): PlanePoint {
  const radius = markRadius(mark);
  const far = (a: PlanePoint, b: PlanePoint) => Math.hypot(a.x - b.x, a.y - b.y);
  const ring = rings.find((each) => far(each, mark) < ringReach + radius);
  if (!ring) return { x: mark.x, y: mark.y };
  const others: readonly PlanePoint[] = [...marks.filter(({ id }) => id !== mark.id), ...rings.filter((each) => each !== ring)];
  const reach = ringReach + radius + 1;
  const room = (point: PlanePoint) => {
    const isInside = point.x >= radius && point.y >= radius && point.x <= size.width - radius && point.y <= size.height - radius;
    return isInside ? Math.min(clearOf, ...others.map((other) => far(other, point))) : -1;
  };
  const [first, ...further] = besideRing.map((angle) => ({
    x: ring.x + Math.cos(angle) * reach,
    y: ring.y + Math.sin(angle) * reach,
  }));
  return further.reduce((best, point) => (room(point) > room(best) ? point : best), first ?? ring);
}

/** Keys that lead from mark to mark. */
export const markKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type MarkKey = (typeof markKeys)[number];

/** The mark to which a key leads: left and right go from west to east, up and down from north to south, so that each is reached. */
export function markBeside(marks: readonly MapMark[], from: string, key: MarkKey): MapMark | undefined {
  const axis = key === 'ArrowUp' || key === 'ArrowDown' ? 'y' : 'x';
  const order = [...marks].sort((a, b) => a[axis] - b[axis] || (a.id < b.id ? -1 : 1));
  if (key === 'Home' || key === 'End') return order.at(key === 'Home' ? 0 : -1);
  const at = order.findIndex(({ id }) => id === from);
  return order[at + (key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1)];
}
