import { scaleLinear } from 'd3-scale';
import type { DisplacementYear } from '../model/displacement.ts';

/** A year as two bars, in per cent of the longest of all years. */
export interface DisplacementBars {
  readonly year: DisplacementYear;
  readonly inside: number;
  readonly refugees: number;
}

/** Displaced people and refugees at the end of each year, on one axis from 0. */
export function displacementBars(years: readonly DisplacementYear[]): DisplacementBars[] {
  const scale = scaleLinear([0, Math.max(1, ...years.flatMap(({ idps, refugees }) => [idps, refugees]))], [0, 100]);
  const width = (people: number) => Math.round(scale(people) * 10) / 10;
  return years.map((year) => ({ year, inside: width(year.idps), refugees: width(year.refugees) }));
}
