import { type LineFrame, tenth } from './line-frame.ts';
import type { ChartLife } from './lives.ts';
import type { Row } from './rows.ts';
import type { Trunk } from './trunks.ts';

/** A piece of a life-line. */
export interface LifePiece {
  readonly kind: 'known' | 'about' | 'goes-on' | 'not-known';
  readonly from: number;
  readonly to: number;
  /** True where it lies after the day on which it fed the line that is followed. */
  readonly after?: true;
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

const aboutLength = 34;
const nearEnd = 45 * 86_400_000;

/** Draws a life: where its line runs in what texture, and how it begins and ends. */
export function layoutLife(life: ChartLife, row: Row, r: number, { time, radius }: LineFrame, trunks: readonly Trunk[]): LifeLine {
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
