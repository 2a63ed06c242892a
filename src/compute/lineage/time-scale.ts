import { scaleUtc } from 'd3-scale';

/** The chart begins here at its even pace; what is earlier is compressed. */
export const chartStart = Date.UTC(2011, 0, 1);
/** The year with which the even pace begins. */
export const chartStartYear = new Date(chartStart).getUTCFullYear();
/** Where the compressed stretch begins; what is older enters from the edge. */
const edge = Date.UTC(1990, 0, 1);

/** Where moments fall along the chart, px from its edge. */
export interface TimeScale {
  (moment: number): number;
  /** Where the compressed stretch ends. */
  readonly start: number;
  /** Where the material ends, and where today is. */
  readonly materialEnd: number;
  readonly today: number;
  readonly years: readonly { readonly year: number; readonly from: number; readonly to: number }[];
}

/**
 * @param offset px before the compressed stretch
 * @param before length of the compressed stretch, px
 * @param length of the even stretch up to today, px
 */
export function timeScale({
  offset,
  before,
  length,
  materialEnd,
  today,
}: {
  offset: number;
  before: number;
  length: number;
  materialEnd: number;
  today: number;
}): TimeScale {
  const scale = scaleUtc([edge, chartStart, today], [offset, offset + before, offset + before + length]).clamp(true);
  const at = (moment: number) => Math.round(scale(moment) * 10) / 10;
  const first = new Date(chartStart).getUTCFullYear();
  const years = Array.from({ length: new Date(today).getUTCFullYear() - first + 1 }, (_, index) => first + index);
  return Object.assign(at, {
    start: offset + before,
    materialEnd: at(materialEnd),
    today: at(today),
    years: years.map((year) => ({ year, from: at(Date.UTC(year, 0, 1)), to: at(Date.UTC(year + 1, 0, 1)) })),
  });
}
