import { isSameWindow, type TimeWindow } from '../../../compute/explore/time-window.ts';
import type { TimelineLayout } from '../../../compute/explore/timeline-layout.ts';

/** How a drawing is moved while a reader moves it: `x * stretch + shift`. At rest 1 and 0. */
export interface Motion {
  readonly stretch: number;
  readonly shift: number;
}
export const atRest: Motion = { stretch: 1, shift: 0 };

/** How the drawing of one window is moved to show another. */
export function motionOf({ stretch, field }: Pick<TimelineLayout, 'stretch' | 'field'>, seen: TimeWindow): Motion {
  if (isSameWindow(stretch, seen)) return atRest;
  const length = seen.to - seen.from;
  return { stretch: (stretch.to - stretch.from) / length, shift: ((stretch.from - seen.from) / length) * field.width };
}

/** True where a drawing is only moved along: its marks keep their places to each other. */
export function isSliding({ stretch }: Motion): boolean {
  return Math.abs(stretch - 1) < 1e-6;
}

/** Where a place of the layout is seen in a motion, px. */
export function movedBy({ stretch, shift }: Motion): (x: number) => number {
  return (x) => round(x * stretch + shift);
}

/** Px with one digit after the point. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
