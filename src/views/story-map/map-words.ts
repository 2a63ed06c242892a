import { dateWords } from '../../compute/date-words.ts';
import { isoDay } from '../../compute/recorded-dots.ts';
import { numberWords } from '../../compute/toll-words.ts';
import type { MapFile } from '../../compute/map-file.ts';
import type { RecordedPoint, RecordedSpot } from '../../compute/recorded-points.ts';

/** "27 March 2022", "27–31 March 2022": the days on which a recorded event may have happened. */
export function daysWords({ day, lastDay }: Pick<RecordedPoint, 'day' | 'lastDay'>): string {
  return dateWords(day === lastDay ? isoDay(day) : `${isoDay(day)}/${isoDay(lastDay)}`);
}

/**
 * "313 deaths (low 203, high 500)"; where the estimates are one, the number alone. In a few of UCDP’s rows the best
 * estimate lies outside the other two: they stay as they came, and it is said.
 */
export function deathsWords({ best, low, high }: Pick<RecordedPoint, 'best' | 'low' | 'high'>): string {
  const deaths = `${numberWords(best)} ${best === 1 ? 'death' : 'deaths'}`;
  if (low === best && high === best) return deaths;
  return `${deaths} (low ${numberWords(low)}, high ${numberWords(high)}${best < low || best > high ? ': so in UCDP’s file' : ''})`;
}

/** Deaths of several events; low and high are summed apart. */
export function sumOf(points: readonly RecordedPoint[]): Pick<RecordedPoint, 'best' | 'low' | 'high'> {
  const sum = (key: 'best' | 'low' | 'high') => points.reduce((total, point) => total + point[key], 0);
  return { best: sum('best'), low: sum('low'), high: sum('high') };
}

/** The name that UCDP gives a side which it has not identified: three times the letter X and the number of the country. */
const unidentified = /^X{3}\d+$/u;

/** The sides by UCDP’s names, or that one is not identified. */
export function sidesWords({ sides }: Pick<RecordedPoint, 'sides'>): string {
  return sides.map((side) => (unidentified.test(side) ? 'not yet identified' : side)).join(' – ');
}

/** Where UCDP has a recorded event: how far from a place of ours, in which region, and how exactly it is known. */
export function whereWords({ near, region, exactness }: RecordedSpot, { places }: MapFile): string {
  const name = near && places.find(({ id }) => id === near.id)?.name;
  const beside = near && name && (near.km === 0 ? name : `${near.km} km from ${name}`);
  const known = exactness === 1 ? undefined : exactness === 2 ? 'known to about 25 km' : 'known to the district';
  return [beside, region, known].filter(Boolean).join(', ');
}
