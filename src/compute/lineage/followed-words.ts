import { textWidth } from '../text-width.ts';
import { across, fullNameOf } from './chart-across.ts';
import type { ChartDrawing, ChartName } from './chart-layout.ts';
import type { Kin } from './kin.ts';
import type { LifeLine } from './life-lines.ts';
import { tenth } from './line-frame.ts';
import { labelWords } from './link-words.ts';
import { boxesOverlap, type NamePlace, type Obstacle, placeNames } from './name-places.ts';
import type { Trunk } from './trunks.ts';

/** Words that stand in a chart only while an actor is followed. */
export interface FollowedWords {
  /** Date and verb beside a link. */
  readonly labels: readonly LinkLabel[];
  /** Full names for which there is room when most names are gone: whose, and where they begin. */
  readonly fulls: readonly { readonly of: string; readonly text: string; readonly place: NamePlace }[];
  /** Links beside which no words found room. */
  readonly unplaced: readonly string[];
}

/** Date and verb beside a link: "24 January 2013, split". */
export interface LinkLabel {
  readonly link: string;
  readonly text: string;
  readonly place: NamePlace;
}

/** Size of the letters of a label, px. */
export const labelSize = 11;

const step = 4;
const costs = { litLine: 40, litTrunk: 30, bar: 30, fadedLine: 3, fadedTrunk: 2, fromMiddle: 0.04, otherSide: 0.5 } as const;

/** All actors that stand out while one is followed: itself and its kin. */
export function litActors(id: string, { ancestors, heirs, allies, fellows }: Kin): Set<string> {
  return new Set([id, ...[...ancestors, ...heirs, ...allies, ...fellows].map((relative) => relative.id)]);
}

/**
 * What is written into the chart with time across while an actor is followed. The names of its kin keep their places,
 * all other names are gone; labels take what is free, then full names.
 */
export function wordsFollowed(drawing: ChartDrawing, id: string, kin: Kin): FollowedWords {
  const lit = litActors(id, kin);
  const names = drawing.names.filter(({ of }) => lit.has(of));
  const trunks = drawing.trunks.filter(({ chartLink }) => kin.links.includes(chartLink.id));
  const { labels, unplaced } = placeLabels(drawing, trunks, lit, names);
  return { labels, fulls: placeFulls(drawing, lit, trunks, names, labels), unplaced };
}

function placeLabels(
  drawing: ChartDrawing,
  trunks: readonly Trunk[],
  lit: ReadonlySet<string>,
  names: readonly ChartName[],
): { labels: LinkLabel[]; unplaced: string[] } {
  const isInside = ({ box }: NamePlace) =>
    box.x >= across.bandLabel && box.x + box.width <= drawing.width && box.y >= across.head && box.y + box.height <= drawing.height;
  const wishes = trunks
    .filter((trunk) => !isSaidBeside(trunk, trunks))
    .map((trunk) => ({
      id: trunk.chartLink.id,
      text: labelWords(trunk.chartLink.link),
      places: labelPlaces(trunk, labelWords(trunk.chartLink.link), drawing.direction).filter(isInside),
    }));
  const placed = placeNames(
    wishes,
    labelObstacles(drawing, lit, trunks),
    names.map(({ place }) => place.box),
  );
  return {
    labels: wishes.flatMap(({ id, text }) => {
      const place = placed.get(id);
      return place === undefined ? [] : [{ link: id, text, place }];
    }),
    unplaced: wishes.filter(({ id }) => !placed.has(id)).map(({ id }) => id),
  };
}

/** True for a new name that came on the day of a merger into it: the date stands at the merger. */
export function isSaidBeside({ within, chartLink }: Trunk, trunks: readonly Trunk[]): boolean {
  return (
    within &&
    trunks.some(
      ({ within: isBar, chartLink: other }) =>
        !isBar && other.link.date === chartLink.link.date && other.heirs.some((heir) => chartLink.heirs.includes(heir)),
    )
  );
}

/** Beside the upright, from its middle outwards; where there is none, under the bar of the new name or over it. */
export function labelPlaces(trunk: Trunk, text: string, direction: ChartDrawing['direction']): NamePlace[] {
  const { t, from, to } = trunk;
  const width = textWidth(text, labelSize, 400);
  const at = (x: number, y: number, anchor: NamePlace['anchor'], cost: number): NamePlace => ({
    x: tenth(x),
    y: tenth(y),
    anchor,
    box: { x: (anchor === 'start' ? x : x - width) - 2, y: y - 9.5, width: width + 4, height: 12.5 },
    cost,
    full: false,
  });
  if (direction === 'down') return belowOrAbove(trunk, width, at);
  if (to - from < 1)
    return [0, 6, 12, 20, 30, 40, 60].flatMap((slid) => [
      ...[t - 2 + slid, t - 2 - slid].map((x) => at(x, from + 14, 'start', slid * costs.fromMiddle)),
      at(t + 4 - slid, from + 14, 'end', costs.otherSide + slid * costs.fromMiddle),
      at(t + 4 + slid, from - 6, 'start', 2 + slid * costs.fromMiddle),
      at(t - 4 - slid, from - 6, 'end', 2 + slid * costs.fromMiddle),
    ]);
  const middle = (from + to) / 2;
  const steps = Math.max(1, Math.ceil((to - from) / 2 / step) + 3);
  return Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * step).flatMap((off) => {
    const cost = Math.abs(off) * costs.fromMiddle;
    return [at(t + 6, middle + 4 + off, 'start', cost), at(t - 6, middle + 4 + off, 'end', cost + costs.otherSide)];
  });
}

/** With time down a trunk lies level: its words stand under it or over it, at any place along it. */
function belowOrAbove(
  { t, from, to }: Trunk,
  width: number,
  at: (x: number, y: number, anchor: NamePlace['anchor'], cost: number) => NamePlace,
): NamePlace[] {
  const middle = (from + to) / 2;
  const spread = Math.max((to - from) / 2, 12);
  const steps = Math.ceil((spread + width / 2) / step);
  const along = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * step).flatMap((off) => {
    const cost = Math.abs(off) * costs.fromMiddle;
    const x = middle + off - width / 2;
    return [at(x, t - 4, 'start', cost), at(x, t + 12, 'start', cost + costs.otherSide)];
  });
  const beside = [4, -8, 16].flatMap((off) => [
    at(to + 9, t + off, 'start', 2 + Math.abs(off) * costs.fromMiddle),
    at(from - 9, t + off, 'end', 2 + Math.abs(off) * costs.fromMiddle),
  ]);
  return [...along, ...beside];
}

/** What a label had better not cover: lines of the lineage above all. */
export function labelObstacles(
  { direction, lines, trunks }: Pick<ChartDrawing, 'direction' | 'lines' | 'trunks'>,
  lit: ReadonlySet<string>,
  litTrunks: readonly Trunk[],
): Obstacle[] {
  const box = (t: number, r: number, along: number, over: number): Obstacle['box'] =>
    direction === 'across' ? { x: t, y: r, width: along, height: over } : { x: r, y: t, width: over, height: along };
  return [
    ...lines.flatMap(({ life: { id }, r, from, to, bar }: LifeLine) => [
      { box: box(from, r - 2, to - from, 4), cost: lit.has(id) ? costs.litLine : costs.fadedLine },
      ...(bar !== undefined && lit.has(id) ? [{ box: box(bar - 3, r - 6, 6, 12), cost: costs.bar }] : []),
    ]),
    ...trunks.flatMap((trunk) =>
      trunk.to - trunk.from < 1
        ? []
        : [
            {
              box: box(trunk.t - 2, trunk.from, 4, trunk.to - trunk.from),
              cost: litTrunks.includes(trunk) ? costs.litTrunk : costs.fadedTrunk,
            },
          ],
    ),
  ];
}

function placeFulls(
  { lines, width }: ChartDrawing,
  lit: ReadonlySet<string>,
  trunks: readonly Trunk[],
  names: readonly ChartName[],
  labels: readonly LinkLabel[],
): FollowedWords['fulls'] {
  const inTheWay = [
    ...names.map(({ place }) => place.box),
    ...labels.map(({ place }) => place.box),
    ...trunks.filter(({ from, to }) => to > from).map(({ t, from, to }) => ({ x: t - 3, y: from, width: 6, height: to - from })),
    ...lines.filter(({ life }) => lit.has(life.id)).map(({ from, to, r }) => ({ x: from, y: r - 2, width: to - from, height: 4 })),
  ];
  const fulls: FollowedWords['fulls'][number][] = [];
  for (const { life } of lines) {
    const name = names.find(({ of, kind }) => of === life.id && kind === 'name');
    const text = fullNameOf(life.actor);
    if (name === undefined || name.full !== '' || text === undefined) continue;
    const x = name.place.x + textWidth(name.text, across.name, 600) + 6;
    const box = { x: x - 1, y: name.place.y - 11, width: textWidth(text, across.full, 400) + 4, height: 14 };
    if (box.x + box.width > width - across.endNames + 4 || inTheWay.some((other) => boxesOverlap(other, { ...box, x: x + 1 }))) continue;
    fulls.push({ of: life.id, text, place: { x: tenth(x), y: name.place.y, anchor: 'start', box, cost: 0, full: true } });
    inTheWay.push(box);
  }
  return fulls;
}
