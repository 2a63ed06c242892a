import type { ChartLife } from './lives.ts';
import type { Row } from './rows.ts';
import type { TimeScale } from './time-scale.ts';

/** Time runs across on a wide page and down on a phone. Places are given as `t`, along time, and `r`, across the rows. */
export type Direction = 'across' | 'down';

/** The frame into which lines are laid. */
export interface LineFrame {
  readonly direction: Direction;
  readonly time: TimeScale;
  /** Rows in order, and where the line of each lies, px. */
  readonly rows: readonly Row[];
  readonly places: readonly number[];
  /** With which trunks turn into lines, px. */
  readonly radius: number;
}

/** Where the line of an actor lies, px across the rows, by its id. */
export type PlaceOf = ReadonlyMap<string, { readonly life: ChartLife; readonly row: Row; readonly r: number }>;

export function placesOf({ rows, places }: Pick<LineFrame, 'rows' | 'places'>): PlaceOf {
  return new Map(rows.flatMap((row, index) => row.lives.map((life) => [life.id, { life, row, r: places[index] ?? 0 }] as const)));
}

/** Places in the drawing are kept to a tenth of a px. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
