/** A stretch of days on the timeline, ms UTC: from the first moment of its first day to the end of its last. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export const day = 86_400_000;

/** Moves and stretches a window so that it lies within the bounds and is not shorter than a day; its middle stays where it can. */
export function withinBounds({ from, to }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(to - from, day), bounds.to - bounds.from);
  const wanted = (from + to) / 2 - length / 2;
  const start = Math.min(Math.max(wanted, bounds.from), bounds.to - length);
  return { from: start, to: start + length };
}

/**
 * A window `factor` times as long (below 1: closer), in which one moment keeps its place.
 * At either bound of length it stays as it is, so that the page under a wheel is never stuck: ask `isSameWindow`.
 */
export function zoomed(stretch: TimeWindow, factor: number, around: number, bounds: TimeWindow): TimeWindow {
  const length = stretch.to - stretch.from;
  const wanted = Math.min(Math.max(length * factor, day), bounds.to - bounds.from);
  const from = around - (around - stretch.from) * (wanted / length);
  const start = Math.min(Math.max(from, bounds.from), bounds.to - wanted);
  return { from: start, to: start + wanted };
}

/** A window moved by so many ms; it stops at the bounds and keeps its length. */
export function moved({ from, to }: TimeWindow, by: number, bounds: TimeWindow): TimeWindow {
  const shift = Math.min(Math.max(by, bounds.from - from), bounds.to - to);
  return { from: from + shift, to: to + shift };
}

/** True where two windows show the same to within a second. */
export function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return Math.abs(a.from - b.from) < 1000 && Math.abs(a.to - b.to) < 1000;
}

/**
 * The window in whole days that is nearest to a window: as long as it is, to the nearest day. So a window that is moved
 * keeps its length, and one that comes closer comes down to a single day.
 * @param bounds in whole days
 */
export function nearestDays({ from, to }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const length = Math.max(1, Math.round((to - from) / day)) * day;
  const start = Math.max(bounds.from, Math.min(Math.round(from / day) * day, bounds.to - length));
  return { from: start, to: start + length };
}

/** The last day of a window is part of it: "2013-01-31" for a window that ends at the end of that day. */
export function windowDays({ from, to }: TimeWindow): { first: string; last: string } {
  const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  return { first: iso(from), last: iso(Math.max(from, to - 1)) };
}

/** How close one looks: it decides what ticks, names and densities are fit. */
export type WindowScale = 'years' | 'year' | 'months' | 'days';

/** The scale of a window, from its length: 15 years are "years", a year "year", a quarter "months", a month and less "days". */
export function windowScale({ from, to }: TimeWindow): WindowScale {
  const days = (to - from) / day;
  return days > 1100 ? 'years' : days > 250 ? 'year' : days > 45 ? 'months' : 'days';
}
