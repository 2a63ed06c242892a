/** The value below which a share of all values lies, between two values in proportion; `undefined` for no values. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (at - Math.floor(at));
}

/** The value in the middle; `undefined` for no values. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}

/** A stretch of work on the main thread, ms since the page was asked for. */
export interface Task {
  readonly start: number;
  readonly duration: number;
}

/** A task keeps a reader waiting once it takes longer, ms (RAIL; the same border as in the Long Tasks API). */
export const longestQuietTask = 50;

/**
 * Total blocking time, ms: what tasks take beyond 50 ms each, between the first paint and the moment when all is quiet.
 * Of a task that was under way at the first paint only the rest counts. Method: https://web.dev/articles/tbt
 */
export function blockingTime(tasks: readonly Task[], { from, until }: { from: number; until: number }): number {
  return tasks
    .map(({ start, duration }) => Math.min(start + duration, until) - Math.max(start, from))
    .reduce((sum, inside) => sum + Math.max(0, inside - longestQuietTask), 0);
}

/** The pauses between frames that were shown at these moments, ms. */
export function frameTimes(moments: readonly number[]): number[] {
  return moments.slice(1).map((moment, index) => moment - (moments[index] ?? moment));
}

/** How smoothly something moved, ms between frames. */
export interface Smoothness {
  readonly middle: number;
  readonly p95: number;
  readonly worst: number;
}

/** @throws where there are no frames to speak of */
export function smoothness(times: readonly number[]): Smoothness {
  const [middle, p95, worst] = [0.5, 0.95, 1].map((share) => quantile(times, share));
  if (middle === undefined || p95 === undefined || worst === undefined) throw new Error('No frames were recorded.');
  return { middle, p95, worst };
}
