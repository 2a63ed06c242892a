import type { Label } from '../../../src/compute/map-labels.ts';

export interface LabelBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that the letters of a label take, by a rough measure of Archivo: half as wide as high, feet a quarter of it. */
export function labelBox({ text, x, y, kind, anchor }: Label): LabelBox {
  const size = kind === 'focus' ? 14 : 11.5;
  const long = text.length * size * 0.5;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return { text, left, right: left + long, top: y - size * 0.75, bottom: y + size * 0.2 };
}

export function overlap(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
