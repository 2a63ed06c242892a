import { type LineFrame, type PlaceOf, tenth } from './line-frame.ts';
import { type ChartLife, type ChartLink, isAlive } from './lives.ts';

/** A link as it is drawn: a path, and marks where it meets lines. */
export interface Trunk {
  readonly chartLink: ChartLink;
  /** Where it runs, along time, and how far across the rows. */
  readonly t: number;
  readonly from: number;
  readonly to: number;
  readonly path: string;
  /** Lines that it passes, where a gap is kept. */
  readonly passes: readonly number[];
  readonly dots: readonly number[];
  readonly rings: readonly number[];
  readonly arrows: readonly { readonly t: number; readonly r: number }[];
  /** Where the short bar of a departure stands, across the rows. */
  readonly cuts: readonly number[];
  /** True where both ends lie in one row: it is the bar of the new name. */
  readonly within: boolean;
  /** What lies in another panel: where the words stand, and whom they name. */
  readonly away:
    | { readonly t: number; readonly r: number; readonly words: 'to' | 'from' | 'with' | 'out of' | 'left by'; readonly ids: readonly string[] }
    | undefined;
}

/**
 * Draws a link. Nothing where neither of its ends is in the frame; a ring with words where only one is.
 * @param position where it runs along time, px
 */
export function layoutTrunk(chartLink: ChartLink, position: number, frame: LineFrame, placeOf: PlaceOf): Trunk[] {
  const { origins, heirs, drawing } = chartLink;
  const inside = (ids: readonly string[]) => ids.flatMap((id) => placeOf.get(id) ?? []);
  const [from, to] = [inside(origins), inside(heirs)];
  const all = [...from, ...to];
  if (all.length === 0) return [];
  const places = [...new Set(all.map(({ r }) => r))];
  const [top, bottom] = [Math.min(...places), Math.max(...places)];
  const isOne = places.length === 1;
  const t = isOne ? frame.time(chartLink.moment) : position;
  const awayIds = [...origins, ...heirs].filter((id) => !placeOf.has(id));
  const within = isOne && awayIds.length === 0;
  const turns = drawing === 'descent' || drawing === 'part' || drawing === 'joined';
  const path = isOne ? '' : pathOf({ t, top, bottom, from, to, turns }, frame, chartLink);
  const passed = frame.rows.flatMap(({ lives }, index) => {
    const r = frame.places[index] ?? 0;
    return r > top && r < bottom && !places.includes(r) && lives.some((life) => isAlive(life, chartLink.moment)) ? [r] : [];
  });
  const towards = (r: number) => (from.some((other) => other.r > r) ? 5 : -5);
  const awayAt = to[0] && awayIds.some((id) => origins.includes(id)) ? to[0] : (from[0] ?? to[0]);
  return [
    {
      chartLink,
      t,
      from: top,
      to: bottom,
      path,
      passes: drawing === 'descent' || drawing === 'part' || drawing === 'joined' ? passed : [],
      dots: drawing === 'member' ? to.map(({ r }) => r) : [],
      rings: drawing === 'allied' ? places : awayIds.length > 0 && awayAt ? [awayAt.r] : [],
      arrows: !isOne && (drawing === 'joined' || drawing === 'part') ? to.map(({ r }) => ({ t: tenth(t + frame.radius + 3), r })) : [],
      cuts: drawing === 'left' && !isOne ? to.map(({ r }) => r + towards(r)) : [],
      within,
      away: awayIds.length > 0 && awayAt ? { t, r: awayAt.r, ...awayWords(chartLink, awayIds) } : undefined,
    },
  ];
}

/** What stands beside a ring: where the link leads, else whence it comes. */
function awayWords({ drawing, heirs }: ChartLink, away: readonly string[]): Pick<NonNullable<Trunk['away']>, 'words' | 'ids'> {
  const onward = away.filter((id) => heirs.includes(id));
  if (drawing === 'allied') return { words: 'with', ids: away };
  if (onward.length > 0) return { words: drawing === 'left' ? 'out of' : 'to', ids: onward };
  return { words: drawing === 'left' ? 'left by' : 'from', ids: away };
}

type Shape = {
  t: number;
  top: number;
  bottom: number;
  from: readonly { life: ChartLife; r: number }[];
  to: readonly { life: ChartLife; r: number }[];
  turns: boolean;
};

/** The upright, and a turn with a radius out of and into each line; straight where the line has only just begun. */
function pathOf({ t, top, bottom, from, to, turns }: Shape, { direction, time, radius }: LineFrame, { drawing }: ChartLink): string {
  const point = (along: number, across: number) => (direction === 'across' ? `${tenth(along)} ${tenth(across)}` : `${tenth(across)} ${tenth(along)}`);
  const out = drawing === 'allied' ? [] : from.filter(({ life }) => (life.first === undefined ? -Infinity : time(life.first)) <= t - radius - 3);
  const into = turns ? to : [];
  const bends = [
    ...out.map(({ r }) => ({ r, far: t - radius })),
    ...into.map(({ r, life }) => ({
      r,
      far: Math.max(t + radius, drawing === 'descent' && life.first !== undefined && time(life.first) < t + 3 * radius ? time(life.first) : 0),
    })),
  ];
  // A line in the middle of a comb is met from that side on which the others lie.
  const side = (r: number) => (r === top ? 1 : r === bottom ? -1 : to.some((heir) => heir.r > r) ? 1 : -1);
  const isBent = (r: number) => bends.some((bend) => bend.r === r);
  const upright = `M${point(t, isBent(top) ? top + radius : top)}L${point(t, isBent(bottom) ? bottom - radius : bottom)}`;
  const turned = bends.map(({ r, far }) => {
    const near = far < t ? t - radius : t + radius;
    return `M${point(t, r + side(r) * radius)}Q${point(t, r)} ${point(near, r)}${far > near ? `L${point(far, r)}` : ''}`;
  });
  return [upright, ...turned].join('');
}
