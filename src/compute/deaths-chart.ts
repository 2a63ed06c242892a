import { scaleLinear } from 'd3-scale';
import type { Fatalities } from '../model/event.ts';
import { tollFigure } from './toll-words.ts';

/** One owner’s figure on the common axis; positions in per cent of its width. */
export interface DeathsRow {
  readonly toll: Fatalities;
  readonly words: string;
  /** Where the dot stands: best, else low. */
  readonly dot: number;
  /** The bar from low to high, where they differ. */
  readonly bar: { readonly from: number; readonly to: number } | undefined;
  /** "At least": the true number may lie anywhere to the right. */
  readonly openEnded: boolean;
  /** Not clearly a number of deaths: the dot is drawn hollow. */
  readonly hollow: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The figures of an event side by side on one axis from 0. They are never added up. */
export function layoutDeaths(fatalities: readonly Fatalities[]): { rows: DeathsRow[]; ticks: { value: number; x: number }[] } {
  const most = Math.max(1, ...fatalities.map(({ low, best, high }) => Math.max(low, best ?? 0, high ?? low * 1.15)));
  const scale = scaleLinear([0, most], [0, 100]).nice(5);
  const at = (value: number) => Math.round(scale(value) * 100) / 100;
  return {
    rows: fatalities.map((toll): DeathsRow => {
      const { low, best, high, counts } = toll;
      const dot = at(best ?? low);
      return {
        toll,
        words: tollFigure(toll),
        dot,
        bar: high !== undefined && high > low ? { from: at(low), to: at(high) } : undefined,
        openEnded: high === undefined,
        hollow: counts === 'unclear',
        anchor: dot < 12 ? 'start' : dot > 85 ? 'end' : 'middle',
      };
    }),
    ticks: scale
      .ticks(5)
      .filter(Number.isInteger)
      .map((value) => ({ value, x: at(value) })),
  };
}
