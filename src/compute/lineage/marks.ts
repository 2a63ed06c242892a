import type { Texture } from './chart-layout.ts';
import type { Direction } from './line-frame.ts';

const long = 12;
const thick = 5;

/** The bar at the start of a line, as a path: whole, two lines or three blocks, 12 px across the line. */
export function barPath(direction: Direction, t: number, r: number, texture: Texture): string {
  const parts: readonly (readonly [at: number, from: number, size: number, length: number])[] =
    texture === 'solid'
      ? [[-thick / 2, -long / 2, thick, long]]
      : texture === 'double'
        ? [
            [-thick / 2, -long / 2, 2, long],
            [thick / 2 - 2, -long / 2, 2, long],
          ]
        : [-6, -1.5, 3].map((from) => [-thick / 2, from, thick, 3] as const);
  return parts
    .map(([at, from, size, length]) => {
      const [x, y, width, height] = direction === 'across' ? [t + at, r + from, size, length] : [r + from, t + at, length, size];
      return `M${short(x)} ${short(y)}h${width}v${height}h${-width}z`;
    })
    .join('');
}

/** The head of an arrow that points along time, its tip on the place. */
export function arrowPath(direction: Direction, t: number, r: number): string {
  return direction === 'across' ? `M${short(t)} ${r}l-6-3.5v7z` : `M${r} ${short(t)}l-3.5-6h7z`;
}

/** A stroke over a line: across it where it ends, along it where something leaves it. */
export function strokePath(direction: Direction, t: number, r: number, half: number, along: boolean): string {
  const isUpright = (direction === 'across') !== along;
  const [x, y] = direction === 'across' ? [t, r] : [r, t];
  return isUpright ? `M${x} ${short(y - half)}V${short(y + half)}` : `M${short(x - half)} ${y}H${short(x + half)}`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
