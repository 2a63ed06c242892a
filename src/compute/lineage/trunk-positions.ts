import type { LineFrame, PlaceOf } from './line-frame.ts';
import type { ChartLink } from './lives.ts';

/** Trunks that overlap stand at least so far apart, px. */
export const trunkGap = 7;
/** An alliance keeps so far from the bar of a new name in its rows, px. */
const fromBar = 12;
const passes = 200;

/**
 * Where trunks run along time, px. One that turns into a line does so a radius before its date, so that it arrives on
 * it. Trunks that overlap across the rows are pushed apart, evenly both ways, in the order of their dates.
 */
export function trunkPositions(links: readonly ChartLink[], frame: LineFrame, placeOf: PlaceOf): Map<string, number> {
  const trunks = links
    .flatMap((link) => {
      const ends = [...link.origins, ...link.heirs].flatMap((id) => placeOf.get(id) ?? []);
      const places = ends.map(({ r }) => r);
      return new Set(places).size < 2
        ? []
        : [{ id: link.id, t: wish(link, ends, frame), least: least(link, frame, placeOf), top: Math.min(...places), bottom: Math.max(...places) }];
    })
    .sort((a, b) => a.t - b.t || (a.id < b.id ? -1 : 1));
  const pairs = trunks.flatMap((a, index) => trunks.slice(index + 1).flatMap((b) => (a.top < b.bottom && b.top < a.bottom ? [[a, b] as const] : [])));
  for (let pass = 0; pass < passes; pass += 1)
    for (const [a, b] of pairs) {
      const lacking = trunkGap - (b.t - a.t);
      if (lacking <= 0) continue;
      const back = Math.min(lacking / 2, Math.max(0, a.t - a.least));
      a.t -= back;
      b.t += lacking - back;
    }
  for (const [a, b] of pairs) b.t = Math.max(b.t, a.t + trunkGap); // what the passes left over
  return new Map(trunks.map(({ id, t }) => [id, Math.round(t * 10) / 10]));
}

/** A mark on a line does not stand before that line begins. */
function least({ drawing, heirs, moment }: ChartLink, { time }: LineFrame, placeOf: PlaceOf): number {
  if (drawing !== 'member' && drawing !== 'left') return -Infinity;
  const starts = heirs.flatMap((id) => placeOf.get(id)?.life.first ?? []).filter((first) => first <= moment);
  return Math.max(-Infinity, ...starts.map(time));
}

function wish(
  { drawing, moment }: ChartLink,
  ends: readonly { row: { lives: readonly { first: number | undefined }[] } }[],
  { time, radius }: LineFrame,
): number {
  const at = time(moment);
  if (drawing === 'descent' || drawing === 'part' || drawing === 'joined') return at - radius;
  if (drawing !== 'allied') return at;
  const bars = ends.flatMap(({ row }) => row.lives.flatMap(({ first }) => (first === undefined ? [] : [time(first)])));
  const near = bars.filter((bar) => Math.abs(bar - at) < fromBar);
  return near.length === 0 ? at : Math.max(...near) + fromBar;
}
