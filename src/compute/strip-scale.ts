/** A stretch of time, ms UTC. */
export interface TimeSpan {
  readonly from: number;
  readonly until: number;
}

/** Where a moment stands in a stretch of time: 0 at its start, 1 at its end; beyond them if it lies outside. */
export function shareOf(moment: number, { from, until }: TimeSpan): number {
  return (moment - from) / (until - from);
}

/** The moment that stands at a share of a stretch of time, ms UTC. */
export function momentAt(share: number, { from, until }: TimeSpan): number {
  return from + share * (until - from);
}

/** Where an event before the strip stands in the gutter left of it, px from the gutter’s left edge: in order, as far as there is room. */
export function gutterPlace(index: number, gutter: number): number {
  return Math.min(1 + index * (gutter < 20 ? 3 : 4), gutter - 8);
}
