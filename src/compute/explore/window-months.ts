import { utcMonth } from 'd3-time';
import { moved, type TimeWindow } from './time-window.ts';

/** So many whole months, the middle of them being that of a moment; moved where they would leave the bounds. */
export function monthsAround(moment: number, months: number, bounds: TimeWindow): TimeWindow {
  const first = utcMonth.offset(utcMonth.floor(new Date(moment)), -Math.floor(months / 2));
  const latest = utcMonth.offset(utcMonth.floor(new Date(bounds.to)), -months);
  const from = new Date(Math.min(Math.max(first.getTime(), bounds.from), Math.max(bounds.from, latest.getTime())));
  return { from: from.getTime(), to: Math.min(bounds.to, utcMonth.offset(from, months).getTime()) };
}

/** How many whole months a window is; undefined where it does not begin and end with one. */
export function wholeMonths({ from, to }: TimeWindow): number | undefined {
  const [first, last] = [new Date(from), new Date(to)];
  const isStart = (at: Date) => utcMonth.floor(at).getTime() === at.getTime();
  return isStart(first) && isStart(last) ? utcMonth.count(first, last) : undefined;
}

/** A moment so many months later: the same day of its month, or as many days after its end as it is too short. */
export function monthsLater(moment: number, months: number): number {
  return utcMonth.offset(new Date(moment), months).getTime();
}

/** A window so many months later, as far as the bounds let it: whole months stay whole, others keep their length. */
export function windowLater(stretch: TimeWindow, months: number, bounds: TimeWindow): TimeWindow {
  const from = monthsLater(stretch.from, months);
  if (wholeMonths(stretch) === undefined) return moved(stretch, from - stretch.from, bounds);
  const to = monthsLater(stretch.to, months);
  if (from >= bounds.from && to <= bounds.to) return { from, to };
  return months === 0 ? stretch : windowLater(stretch, months - Math.sign(months), bounds);
}

/** A whole year. */
export function yearWindow(year: number): TimeWindow {
  return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) };
}
