import type { ChartLife, ChartLink } from './lives.ts';
import { isAlive } from './lives.ts';
import type { Row } from './rows.ts';
import type { TimeScale } from './time-scale.ts';
import { trunkPositions } from './trunk-positions.ts';

/** Time runs across on a wide page and down on a phone. Places are given as `t`, along time, and `r`, across the rows. */
export type Direction = 'across' | 'down';

/** The frame into which lines are laid. */
export interface LineFrame {
  readonly direction: Direction;
  readonly time: TimeScale;
  /** Rows in order, and where the line of each lies, px. */
  readonly rows: readonly Row[];
  readonly places: readonly number[];
  /** With which trunks turn into lines, px. */
  readonly radius: number;
}

/** A piece of a life-line. */
export interface LifePiece {
  readonly kind: 'known' | 'about' | 'goes-on' | 'not-known';
  readonly from: number;
  readonly to: number;
}

export interface LifeLine {
  readonly life: ChartLife;
  readonly r: number;
  /** Where its bar stands; `undefined` where it enters from the edge. */
  readonly bar: number | undefined;
  readonly from: number;
  /** Where what is known of it ends. */
  readonly to: number;
  readonly pieces: readonly LifePiece[];
  /** Where the stroke of an end stands; `undefined` where it goes on, or its line runs into another. */
  readonly endStroke: number | undefined;
}

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

const aboutLength = 34;
const nearEnd = 45 * 86_400_000;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** Lays out the lines of lives and the trunks of links. */
export function layoutLines(frame: LineFrame, links: readonly ChartLink[]): { lines: LifeLine[]; trunks: Trunk[] } {
  const placeOf = new Map(
    frame.rows.flatMap((row, index) => row.lives.map((life) => [life.id, { life, row, r: frame.places[index] ?? 0 }] as const)),
  );
  const positions = trunkPositions(links, frame, placeOf);
  const trunks = links.flatMap((link) => layoutTrunk(link, positions.get(link.id) ?? frame.time(link.moment), frame, placeOf));
  const lines = [...placeOf.values()].map(({ life, row, r }) => layoutLife(life, row, r, frame, trunks));
  return { lines, trunks };
}

export type PlaceOf = ReadonlyMap<string, { readonly life: ChartLife; readonly row: Row; readonly r: number }>;

function layoutLife(life: ChartLife, row: Row, r: number, { time, radius }: LineFrame, trunks: readonly Trunk[]): LifeLine {
  const from = life.first === undefined ? time(-Infinity) : time(life.first);
  const bar = life.first === undefined || time(life.first) <= time(-Infinity) ? undefined : from;
  const next = row.lives[row.lives.indexOf(life) + 1];
  const runsInto = trunks.find(
    ({ chartLink: { link, drawing, origins, moment }, within }) =>
      !within &&
      drawing === 'descent' &&
      link.type !== 'split-from' &&
      origins.includes(life.id) &&
      link.from.find(({ actor }) => actor.id === life.id)?.part === undefined &&
      life.end === 'ended' &&
      Math.abs((life.last ?? Infinity) - moment) < nearEnd,
  );
  const continued =
    next !== undefined &&
    trunks.some(
      ({ chartLink: { origins, heirs }, within }) => origins.includes(life.id) && heirs.includes(next.id) && (within || runsInto !== undefined),
    );
  const end = life.last === undefined ? time.materialEnd : Math.min(time(life.last), time.materialEnd);
  const to = Math.max(from, continued && next ? time(next.first ?? 0) : runsInto ? Math.max(from, tenth(runsInto.t - radius)) : end);
  const pieces: LifePiece[] = [];
  const startAbout = life.startVague || (life.actor.from === 'unknown' && bar !== undefined && life.actor.activeHereSince === undefined);
  const aboutTo = startAbout ? Math.min(from + aboutLength, from + (to - from) / 2) : from;
  const aboutFrom = life.endVague && !continued && runsInto === undefined ? Math.max(to - aboutLength, aboutTo) : to;
  if (aboutTo > from) pieces.push({ kind: 'about', from, to: tenth(aboutTo) });
  if (aboutFrom > aboutTo) pieces.push({ kind: 'known', from: tenth(aboutTo), to: tenth(aboutFrom) });
  if (to > aboutFrom) pieces.push({ kind: 'about', from: tenth(aboutFrom), to });
  if (life.end === 'goes-on') pieces.push({ kind: 'goes-on', from: to, to: time.today });
  if (life.end === 'not-known') pieces.push({ kind: 'not-known', from: to, to: time.today });
  return { life, r, bar, from, to, pieces, endStroke: life.end === 'ended' && !continued && runsInto === undefined ? to : undefined };
}

function layoutTrunk(chartLink: ChartLink, position: number, frame: LineFrame, placeOf: PlaceOf): Trunk[] {
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
