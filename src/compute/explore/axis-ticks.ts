import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import type { TimeWindow } from './time-window.ts';

/** A tick of the axis: where, and in what words. */
export interface AxisTick {
  readonly moment: number;
  readonly words: string;
  /** The first tick of a year or month, which says more. */
  readonly strong: boolean;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface Level {
  readonly interval: CountableTimeInterval;
  readonly step: number;
  /** Room that the longest words of this level need, px. */
  readonly room: number;
  words(at: Date, isFirst: boolean): string;
  isStrong(at: Date): boolean;
}

const monthName = (at: Date, short: boolean) => {
  const name = months[at.getUTCMonth()] ?? '';
  return short ? name.slice(0, 3) : name;
};
const atYear = (at: Date) => at.getUTCMonth() === 0 && at.getUTCDate() === 1;
const yearWords = (at: Date) => String(at.getUTCFullYear());
const withYear = (words: string, at: Date, isFirst: boolean) => (isFirst || atYear(at) ? `${words} ${yearWords(at)}` : words);
const dayWords = (at: Date, isFirst: boolean) =>
  isFirst || at.getUTCDate() === 1 ? withYear(`${at.getUTCDate()} ${monthName(at, false)}`, at, isFirst) : String(at.getUTCDate());

/** From wide to close. */
const levels: readonly Level[] = [
  { interval: utcYear, step: 5, room: 34, words: yearWords, isStrong: () => false },
  { interval: utcYear, step: 2, room: 34, words: yearWords, isStrong: () => false },
  { interval: utcYear, step: 1, room: 34, words: yearWords, isStrong: () => false },
  { interval: utcMonth, step: 3, room: 62, words: (at, isFirst) => withYear(monthName(at, true), at, isFirst), isStrong: atYear },
  { interval: utcMonth, step: 1, room: 62, words: (at, isFirst) => withYear(monthName(at, true), at, isFirst), isStrong: atYear },
  {
    interval: utcMonday,
    step: 1,
    room: 78,
    words: (at, isFirst) => withYear(`${at.getUTCDate()} ${monthName(at, true)}`, at, isFirst),
    isStrong: () => false,
  },
  { interval: utcDay, step: 2, room: 26, words: dayWords, isStrong: (at) => at.getUTCDate() === 1 },
  { interval: utcDay, step: 1, room: 26, words: dayWords, isStrong: (at) => at.getUTCDate() === 1 },
];

/**
 * The ticks of the time axis, in words that fit the scale: years, quarters, months, weeks or days.
 * The closest level is taken at which ticks have room beside each other.
 * @param width of the axis, px
 */
export function axisTicks(stretch: TimeWindow, width: number): AxisTick[] {
  const pixelsPerMs = width / (stretch.to - stretch.from);
  const fits = ({ interval, step, room }: Level) => {
    const start = interval.floor(new Date(stretch.from));
    return (interval.offset(start, step).getTime() - start.getTime()) * pixelsPerMs >= room;
  };
  const level = levels.findLast(fits) ?? levels[0];
  if (level === undefined) return [];
  const { interval, step } = level;
  const every = interval === utcMonday || step === 1 ? interval : (interval.every(step) ?? interval);
  const moments = every.range(every.ceil(new Date(stretch.from)), new Date(stretch.to));
  return moments.map((at, index) => ({ moment: at.getTime(), words: level.words(at, index === 0), strong: level.isStrong(at) }));
}
