/** A label as the map would like to have it: beside, over or under its point. */
export interface LabelWish {
  readonly text: string;
  /** How long the text is, px. */
  readonly width: number;
  readonly x: number;
  readonly y: number;
  readonly kind: 'focus' | 'town' | 'country';
  /** Distance from the point, px. */
  readonly gap: number;
  /** Places to try, best first. */
  readonly sides: readonly LabelSide[];
}

export type LabelSide = 'right' | 'left' | 'above' | 'below' | 'middle';

/** A label that found room: where its text is anchored. */
export interface Label {
  readonly text: string;
  readonly kind: LabelWish['kind'];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Size of the letters, px. */
export const labelSizes = { focus: 14, town: 11.5, country: 11.5 } as const;

/** A point of a map, px, with its name; how long the name is, px; and the side on which it stands best. */
export interface NamedPoint {
  readonly text: string;
  readonly width: number;
  readonly x: number;
  readonly y: number;
  readonly side?: 'left' | undefined;
}

/** A place around which a ring stands, or a circle of some radius, px, where no source gives a position. */
export interface RingedPoint extends NamedPoint {
  readonly radius?: number | undefined;
}

const ringRadius = 9;

/**
 * Names what a map shows. The ringed places come first, then towns, then the neighbours; towns that a ring would
 * cover, or that lie outside, are left out.
 */
export function nameMap(
  {
    rings,
    towns: allTowns,
    countries,
    dots = [],
    marks = [],
  }: {
    rings: readonly RingedPoint[];
    towns: readonly NamedPoint[];
    countries: readonly NamedPoint[];
    /** Circles that no name may cover. */
    dots?: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
    /** Small marks that no name covers where it has another side. */
    marks?: readonly { readonly x: number; readonly y: number }[];
  },
  { width, height }: { width: number; height: number },
): { labels: Label[]; towns: NamedPoint[] } {
  const towns = allTowns.filter(
    ({ x, y }) =>
      x >= 4 &&
      x <= width - 4 &&
      y >= 4 &&
      y <= height - 4 &&
      rings.every((ring) => Math.hypot(ring.x - x, ring.y - y) > (ring.radius ?? 0) * 0.4 + 14),
  );
  /** How far from a town its name must keep: a dot may stand on it. */
  const dotOn = ({ x, y }: NamedPoint) => Math.max(3, ...dots.filter((dot) => Math.hypot(dot.x - x, dot.y - y) < 4).map(({ radius }) => radius));
  const besides = (leftFirst: boolean): LabelSide[] => (leftFirst ? ['left', 'right', 'below', 'above'] : ['right', 'left', 'below', 'above']);
  const wishes = [
    ...rings.map(({ radius, ...ring }): LabelWish => ({
      ...ring,
      kind: 'focus',
      gap: radius ?? ringRadius,
      sides: radius === undefined ? besides(ring.x > width * 0.62) : ['below', 'above', 'right', 'left'],
    })),
    ...towns.map((town): LabelWish => ({ ...town, kind: 'town', gap: dotOn(town), sides: besides(town.side === 'left') })),
    ...countries
      .filter(({ y }) => y < height - 8)
      .map((country): LabelWish => ({ ...country, kind: 'country', gap: 2, sides: ['middle', 'below', 'above'] })),
  ];
  const around = (x: number, y: number, reach: number) => ({ x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 });
  const obstacles = [...rings, ...dots].map(({ x, y, radius = ringRadius }) => around(x, y, radius));
  const hard = towns.map(({ x, y }) => around(x, y, 2));
  const soft = marks.filter((mark) => !towns.some((town) => Math.hypot(town.x - mark.x, town.y - mark.y) < 4)).map(({ x, y }) => around(x, y, 3));
  return { labels: placeLabels(wishes, obstacles, { width, height, marks: hard, softMarks: soft }), towns };
}

/**
 * Places labels one after the other, each where it meets nothing that stands already; one that finds no room is
 * left out. The first wishes come first.
 * @param obstacles boxes that no label may cover
 * @param marks boxes that no label may cover either, save the focus where it would be left without its name
 * @param softMarks boxes that a label covers only where it has no other side
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  { width, height, marks = [], softMarks = [] }: { width: number; height: number; marks?: readonly Box[]; softMarks?: readonly Box[] },
): Label[] {
  const taken: Box[] = [...obstacles];
  const inside = (box: Box) => box.x >= 2 && box.x + box.width <= width - 2 && box.y >= 2 && box.y + box.height <= height - 2;
  const isFree = (box: Box, others: readonly Box[]) => inside(box) && !others.some((other) => overlaps(box, other));
  return wishes.flatMap((wish) => {
    const stands = wish.sides.map((side) => stand(wish, side, width));
    const found =
      stands.find(({ box }) => isFree(box, [...taken, ...marks, ...softMarks])) ??
      stands.find(({ box }) => isFree(box, [...taken, ...marks])) ??
      (wish.kind === 'focus' ? stands.find(({ box }) => isFree(box, taken)) : undefined);
    if (found === undefined) return [];
    taken.push(found.box);
    return [found.label];
  });
}

/** A long name of the focus over or under its point may be pushed sideways to stay on the map. */
function stand({ text, width: long, x, y, kind, gap }: LabelWish, side: LabelSide, width: number): { label: Label; box: Box } {
  const middle = kind === 'focus' ? Math.max(long / 2 + 2, Math.min(x, width - long / 2 - 2)) : x;
  const size = labelSizes[kind];
  const lift = size * 0.36;
  const [anchor, left, textX, baseline]: ['start' | 'middle' | 'end', number, number, number] =
    side === 'right'
      ? ['start', x + gap + 4, x + gap + 4, y + lift]
      : side === 'left'
        ? ['end', x - gap - 4 - long, x - gap - 4, y + lift]
        : side === 'above'
          ? ['middle', middle - long / 2, middle, y - gap - 5]
          : side === 'below'
            ? ['middle', middle - long / 2, middle, y + gap + size + 1]
            : ['middle', x - long / 2, x, y + lift];
  return {
    label: { text, kind, anchor, x: Math.round(textX * 10) / 10, y: Math.round(baseline * 10) / 10 },
    box: { x: left, y: baseline - size, width: long, height: size * 1.25 },
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
