/** A label as the map would like to have it: beside, over or under its point. */
export interface LabelWish {
  readonly text: string;
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

/** Size of the letters, px, and the width of one on average as a share of it (measured in Archivo). */
const sizes = { focus: 14, town: 11.5, country: 11.5 } as const;
const averageWidth = 0.56;

/**
 * Places labels one after the other, each where it meets nothing that stands already; one that finds no room is
 * left out. The first wishes come first.
 * @param obstacles boxes that no label may cover
 * @param marks boxes that no label may cover either, save the focus where it would be left without its name
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  { width, height, marks = [] }: { width: number; height: number; marks?: readonly Box[] },
): Label[] {
  const taken: Box[] = [...obstacles];
  const inside = (box: Box) => box.x >= 2 && box.x + box.width <= width - 2 && box.y >= 2 && box.y + box.height <= height - 2;
  const isFree = (box: Box, others: readonly Box[]) => inside(box) && !others.some((other) => overlaps(box, other));
  return wishes.flatMap((wish) => {
    const stands = wish.sides.map((side) => stand(wish, side));
    const found =
      stands.find(({ box }) => isFree(box, [...taken, ...marks])) ??
      (wish.kind === 'focus' ? stands.find(({ box }) => isFree(box, taken)) : undefined);
    if (found === undefined) return [];
    taken.push(found.box);
    return [found.label];
  });
}

function stand({ text, x, y, kind, gap }: LabelWish, side: LabelSide): { label: Label; box: Box } {
  const size = sizes[kind];
  const long = text.length * size * averageWidth;
  const lift = size * 0.36;
  const [anchor, left, textX, baseline]: ['start' | 'middle' | 'end', number, number, number] =
    side === 'right'
      ? ['start', x + gap + 4, x + gap + 4, y + lift]
      : side === 'left'
        ? ['end', x - gap - 4 - long, x - gap - 4, y + lift]
        : side === 'above'
          ? ['middle', x - long / 2, x, y - gap - 5]
          : side === 'below'
            ? ['middle', x - long / 2, x, y + gap + size + 1]
            : ['middle', x - long / 2, x, y + lift];
  return {
    label: { text, kind, anchor, x: Math.round(textX * 10) / 10, y: Math.round(baseline * 10) / 10 },
    box: { x: left, y: baseline - size, width: long, height: size * 1.25 },
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
