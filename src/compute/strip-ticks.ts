import { shareOf, type TimeSpan } from './strip-scale.ts';

/** The grid of the ticks: so many units across the strip, a unit is 0.7 px at its widest; a long tick is 2 units high. */
export const tickGrid = { width: 2000, height: 2 } as const;

/** The unit of the tick grid on which a moment stands. */
export function tickUnit(moment: number, span: TimeSpan): number {
  return Math.round(shareOf(moment, span) * tickGrid.width);
}

/** Ticks as one path on the tick grid, in order and hanging from its upper edge. What falls on one unit is drawn once, the longer one. */
export function tickPath(ticks: readonly { readonly at: number; readonly long: boolean }[], span: TimeSpan): string {
  const heights = new Map<number, number>();
  for (const { at, long } of ticks) {
    const unit = tickUnit(at, span);
    heights.set(unit, Math.max(heights.get(unit) ?? 0, long ? tickGrid.height : tickGrid.height / 2));
  }
  return drawTicks(heights);
}

/** Only those ticks of a path that stand on one of some units: the ones of chosen events. */
export function ticksAt(path: string, units: ReadonlySet<number>): string {
  const heights = new Map<number, number>();
  let unit = 0;
  for (const [, step, height] of path.matchAll(/m(\d+) 0v(\d)/gu)) {
    unit += Number(step);
    if (units.has(unit)) heights.set(unit, Number(height));
  }
  return drawTicks(heights);
}

/** Each tick begins so many units after the one before it; `z` leads back to its upper end. */
function drawTicks(heights: ReadonlyMap<number, number>): string {
  let last = 0;
  let path = 'M0 0';
  for (const [unit, height] of [...heights].sort(([a], [b]) => a - b)) {
    path += `m${unit - last} 0v${height}z`;
    last = unit;
  }
  return path;
}
