import { bisector } from 'd3-array';
import { utcDay, utcMonday, utcMonth } from 'd3-time';
import type { RecordedDay } from './recorded-days.ts';
import { day, type TimeWindow } from './time-window.ts';

/** The stretch of time that one bar stands for. */
export type DensityUnit = 'month' | 'week' | 'day';

/** Recorded deaths of one month, week or day. */
export interface DensityBin {
  /** px from the left edge of the field. */
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly deaths: number;
  /** How high it is drawn, from 1 to 4. */
  readonly step: 1 | 2 | 3 | 4;
}

export interface LaneDensity {
  readonly unit: DensityUnit;
  readonly bins: readonly DensityBin[];
  /** Deaths of which the date is not known as well as a bar would claim. */
  readonly dayNotKnown: number;
}

/** From how many deaths on a bar is so high. Steps, because linear bars would leave every lane but one flat. */
export const densitySteps: Readonly<Record<DensityUnit, readonly [1, number, number, number]>> = {
  month: [1, 10, 50, 200],
  week: [1, 10, 40, 100],
  day: [1, 5, 20, 50],
};

/** What may stand in a bar, by how well its date is known. */
const exactEnough: Readonly<Record<DensityUnit, readonly RecordedDay['known'][]>> = {
  month: ['day', 'week', 'month'],
  week: ['day', 'week'],
  day: ['day'],
};

const intervals = { month: utcMonth, week: utcMonday, day: utcDay } as const;

/** Months from 1,000 days on, weeks from 100, else days. */
export function densityUnit({ from, to }: TimeWindow): DensityUnit {
  const days = (to - from) / day;
  return days >= 1000 ? 'month' : days >= 100 ? 'week' : 'day';
}

/**
 * The deaths of a lane as bars under it. A bar of a day has only those of which the day is known; a bar of a week, those
 * known to the week.
 * @param recorded in order of date
 * @param width of the stretch, px
 * @param seen the part of it that is seen, where more is drawn: its length decides the unit, and only there deaths
 *   without a day are counted
 */
export function laneDensity(recorded: readonly RecordedDay[], stretch: TimeWindow, width: number, seen: TimeWindow = stretch): LaneDensity {
  const unit = densityUnit(seen);
  const interval = intervals[unit];
  const sums: { readonly from: number; readonly to: number; deaths: number }[] = [];
  let dayNotKnown = 0;
  for (const { at, deaths, known } of recorded.slice(
    bisectAt(recorded, interval.floor(new Date(stretch.from)).getTime()),
    bisectAt(recorded, stretch.to),
  )) {
    if (!exactEnough[unit].includes(known)) {
      if (at >= seen.from && at < seen.to) dayNotKnown += deaths;
      continue;
    }
    let sum = sums.at(-1);
    if (sum === undefined || at >= sum.to) {
      const from = interval.floor(new Date(at));
      sum = { from: from.getTime(), to: interval.offset(from).getTime(), deaths: 0 };
      sums.push(sum);
    }
    sum.deaths += deaths;
  }
  const px = (moment: number) => ((moment - stretch.from) / (stretch.to - stretch.from)) * width;
  const bins = sums
    .filter(({ deaths }) => deaths > 0)
    .map(({ from, to, deaths }): DensityBin => {
      const x = Math.max(0, px(from));
      const end = Math.min(width, px(to));
      return { x: round(x), width: round(Math.max(0.5, end - x - 0.5)), from, deaths, step: stepOf(deaths, densitySteps[unit]) };
    });
  return { unit, bins, dayNotKnown };
}

const bisectAt = bisector(({ at }: RecordedDay) => at).left;

function stepOf(deaths: number, [, second, third, fourth]: readonly [1, number, number, number]): DensityBin['step'] {
  return deaths >= fourth ? 4 : deaths >= third ? 3 : deaths >= second ? 2 : 1;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
