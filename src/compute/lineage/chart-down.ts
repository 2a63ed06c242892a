import type { Box } from '../map-labels.ts';
import { textWidth } from '../text-width.ts';
import { bandIds, bands, type PanelId, panels } from './bands.ts';
import type { BandBox, ChartDrawing, ChartName, LineageModel } from './chart-layout.ts';
import type { LifeLine } from './life-lines.ts';
import { tenth } from './line-frame.ts';
import { layoutLines } from './lines.ts';
import { type NamePlace, type NameWish, type Obstacle, placeNames } from './name-places.ts';
import { chartStart, timeScale } from './time-scale.ts';
import { touchSize } from './touch-places.ts';
import type { Trunk } from './trunks.ts';

/** Measures of a panel on a phone, px. */
export const down = {
  width: 358,
  years: 34,
  head: 34,
  before: 46,
  year: 72,
  /** Few lines do not stand further apart than this. */
  widestPitch: 90,
  foot: 26,
  betweenBands: 8,
  /** From the edge of a band to its first line. */
  bandEdge: 10,
  radius: 7,
  name: 11.5,
  away: 11,
} as const;

/** Baselines for the names of bands, the lowest first, px. */
const bandNameLines = [25, 12] as const;
const bandNameGap = 6;
const wideEnough = 44;
/** Words at a ring that name one of several are not wider than this, px. */
const widestAway = 150;
const year = 365.25 * 86_400_000;
const costs = { line: 10, bar: 24, trunk: 22, ring: 30, left: 3, slide: 0.12 } as const;

/** One panel on a phone: time down, one line beside the other, and for each link to another panel a ring with words. */
export function chartDown(model: LineageModel, panel: PanelId): ChartDrawing {
  const inPanel: readonly string[] = panels[panel].bands;
  return drawDown({ ...model, rows: model.rows.filter(({ band }) => inPanel.includes(band)) }, down.year);
}

/** Rows side by side, with time down. Links that lead out of these rows end in a ring with words. @param yearHeight px */
export function drawDown(model: LineageModel, yearHeight: number): ChartDrawing {
  const { rows, links, lives, materialEnd, today } = model;
  const groups = bandIds.map((id) => ({ id, inside: rows.filter(({ band }) => band === id) })).filter(({ inside }) => inside.length > 0);
  const time = timeScale({
    offset: down.head,
    before: down.before,
    length: Math.round(((today - chartStart) / year) * yearHeight),
    materialEnd,
    today,
  });
  const room = down.width - down.years - down.betweenBands * (groups.length - 1) - 2 * down.bandEdge * groups.length;
  const pitch = Math.min(down.widestPitch, room / Math.max(1, rows.length - groups.length));
  const boxes: BandBox[] = [];
  const places: number[] = [];
  let x: number = down.years;
  for (const { id, inside } of groups) {
    const width = 2 * down.bandEdge + (inside.length - 1) * pitch;
    inside.forEach((_, index) => places.push(tenth(x + down.bandEdge + index * pitch)));
    boxes.push({
      id,
      x,
      y: down.head,
      nameX: x,
      nameY: 0,
      width,
      height: time.today - down.head + 6,
      actors: inside.reduce((sum, row) => sum + row.lives.length, 0),
      name: [bandName(id, width)],
    });
    x += width + down.betweenBands;
  }
  const bandNames = placeBandNames(boxes);
  const { lines, trunks } = layoutLines({ direction: 'down', time, rows, places, radius: Math.min(down.radius, pitch / 2 - 1) }, links);
  const nameOf = new Map(lives.map(({ id, actor }) => [id, actor.shortName]));
  const wishes = [...lines.map((line) => ({ line, wish: wishOfName(line, time.today) })), ...trunks.flatMap((trunk) => wishOfAway(trunk, nameOf))];
  const placed = placeNames(
    wishes.map(({ wish }) => wish),
    obstaclesOf(lines, trunks),
  );
  const names = wishes.flatMap(({ wish: { id, text, of, kind } }): ChartName[] => {
    const place = placed.get(id);
    return place === undefined ? [] : [{ id, kind, of, text, full: '', place }];
  });
  return {
    direction: 'down',
    width: down.width,
    height: time.today + down.foot,
    time,
    bands: bandNames,
    lines,
    trunks,
    names,
    unplaced: wishes.filter(({ wish }) => !placed.has(wish.id)).map(({ wish }) => wish.id),
  };
}

type Wish = NameWish & { readonly text: string; readonly of: string; readonly kind: 'name' | 'away' };

function wishOfName({ life: { id, actor }, from, to, r, pieces }: LifeLine, today: number): Wish {
  const width = textWidth(actor.shortName, down.name, 600);
  const drawnTo = pieces.at(-1)?.to ?? to;
  const places: NamePlace[] = [];
  const most = Math.min(260, Math.max(30, drawnTo - from));
  for (let slid = -40; slid <= most; slid += 4) {
    const cost = (slid < 0 ? -slid * 2 : slid) * costs.slide;
    places.push(beside(r + 7, from + 13 + slid, width, 'start', cost), beside(r - 7, from + 13 + slid, width, 'end', cost + costs.left));
  }
  return { id, of: id, kind: 'name', text: actor.shortName, places: places.filter((place) => isInside(place) && place.y < today) };
}

function wishOfAway({ away, chartLink, t }: Trunk, nameOf: ReadonlyMap<string, string>): { wish: Wish }[] {
  if (away === undefined) return [];
  const [first, ...more] = away.ids.map((id) => nameOf.get(id) ?? id);
  const named = `${away.words} ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`;
  const text = more.length > 0 && textWidth(named, down.away, 400) > widestAway ? `${away.words} ${away.ids.length} others` : named;
  const width = textWidth(text, down.away, 400);
  const places: NamePlace[] = [];
  for (const slid of [0, 4, -4, 8, -8, 12, -12, 18, -18, 24, -24]) {
    const cost = Math.abs(slid) * costs.slide * 2;
    places.push(beside(away.r + 8, t + 4 + slid, width, 'start', cost), beside(away.r - 8, t + 4 + slid, width, 'end', cost + 1));
  }
  return [{ wish: { id: `away-${chartLink.id}`, of: chartLink.id, kind: 'away', text, places: places.filter(isInside) } }];
}

function beside(x: number, y: number, width: number, anchor: NamePlace['anchor'], cost: number): NamePlace {
  const left = anchor === 'start' ? x : x - width;
  return {
    x: tenth(x),
    y: tenth(y),
    anchor,
    box: boxOf(left, y, width, anchor),
    ink: { x: left - 1.5, y: y - 10, width: width + 3, height: 13 },
    cost,
    full: false,
  };
}

/** Names keep so far apart that each has room for a finger: 24 px down, 44 across. */
function boxOf(left: number, y: number, width: number, anchor: NamePlace['anchor']): Box {
  const wide = Math.max(width + 3, wideEnough);
  return { x: anchor === 'start' ? left - 1.5 : left + width + 1.5 - wide, y: y - 4 - touchSize / 2, width: wide, height: touchSize };
}

function isInside({ box }: NamePlace): boolean {
  return box.x >= down.years - 6 && box.x + box.width <= down.width && box.y >= down.head;
}

function obstaclesOf(lines: readonly LifeLine[], trunks: readonly Trunk[]): Obstacle[] {
  return [
    ...lines.flatMap(({ r, pieces, bar, life: { id } }) => [
      ...pieces.map(({ from, to, kind }) => ({
        box: { x: r - 2, y: from, width: 4, height: to - from },
        cost: kind === 'not-known' ? costs.line / 3 : costs.line,
        owner: id,
      })),
      ...(bar === undefined ? [] : [{ box: { x: r - 6, y: bar - 3, width: 12, height: 6 }, cost: costs.bar, owner: id }]),
    ]),
    ...trunks.flatMap(({ t, from, to, rings }) => [
      ...(to > from ? [{ box: { x: from, y: t - 2, width: to - from, height: 4 }, cost: costs.trunk }] : []),
      ...rings.map((r) => ({ box: { x: r - 4, y: t - 4, width: 8, height: 8 }, cost: costs.ring })),
    ]),
  ];
}

function bandName(id: BandBox['id'], width: number): string {
  const { label, short } = bands[id];
  return textWidth(label, down.name, 600) + 12 <= width ? label : short;
}

/**
 * Names of bands over them, from the right: one that would run into the next stands a line higher, or further left,
 * whichever moves it less. All stay in the drawing.
 */
function placeBandNames(boxes: readonly BandBox[]): BandBox[] {
  const limits = bandNameLines.map(() => down.width + bandNameGap);
  return boxes
    .toReversed()
    .map((box) => {
      const width = textWidth(box.name[0] ?? '', down.name, 600);
      const places = limits.map((limit) => Math.min(box.x, limit - bandNameGap - width));
      const line = places.indexOf(Math.max(...places));
      limits[line] = places[line] ?? 0;
      return { ...box, nameX: tenth(places[line] ?? 0), nameY: bandNameLines[line] ?? 0 };
    })
    .toReversed();
}
