import { scaleLinear } from 'd3-scale';
import type { CoverageBar } from './coverage.ts';

/** How wide each bar is, in per cent of the longest. */
export function barWidths(bars: readonly CoverageBar[]): number[] {
  const scale = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count))], [0, 100]);
  return bars.map(({ count }) => Math.round(scale(count) * 10) / 10);
}
