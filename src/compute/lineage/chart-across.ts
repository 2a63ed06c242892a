import type { Actor } from '../story.ts';
import { textWidth } from '../text-width.ts';
import { bandIds, bands } from './bands.ts';
import type { BandBox, ChartDrawing, ChartName, LineageModel } from './chart-layout.ts';
import type { LifeLine } from './life-lines.ts';
import { tenth } from './line-frame.ts';
import { layoutLines } from './lines.ts';
import { type NamePlace, type NameWish, type Obstacle, placeNames } from './name-places.ts';
import { timeScale } from './time-scale.ts';
import type { Trunk } from './trunks.ts';

/** Measures of the chart with time across, px; the reasons stand in the look. */
export const across = {
  width: 1376,
  bandLabel: 146,
  before: 58,
  endNames: 143,
  head: 44,
  foot: 40,
  pitch: 25,
  betweenBands: 15,
  /** The line lies so far above the foot of its row. */
  lineUp: 7,
  radius: 8,
  name: 12.5,
  full: 11.5,
} as const;

const slideStep = 6;
const slideMost = 430;
const costs = { trunk: 8, line: 60, bar: 12, slide: 0.045, withoutFull: 2.2, behind: 6, before: 9 } as const;

/** The chart on a wide page: time across, one row below the other. */
export function chartAcross(model: LineageModel): ChartDrawing {
  const { rows, links } = model;
  const time = timeScale({
    offset: across.bandLabel,
    before: across.before,
    length: across.width - across.bandLabel - across.before - across.endNames,
    materialEnd: model.materialEnd,
    today: model.today,
  });
  const boxes: BandBox[] = [];
  const places: number[] = [];
  let y: number = across.head;
  for (const id of bandIds) {
    const inside = rows.filter((row) => row.band === id);
    if (inside.length === 0) continue;
    const height = Math.max(inside.length * across.pitch, 34);
    inside.forEach((_, index) => places.push(y + height - (inside.length - 1 - index) * across.pitch - across.lineUp));
    boxes.push({
      id,
      x: 0,
      y,
      width: across.width,
      height,
      actors: inside.reduce((sum, { lives }) => sum + lives.length, 0),
      name: wrapped(bands[id].label),
      nameX: 30,
      nameY: y + (height < 40 ? 14 : 18),
    });
    y += height + across.betweenBands;
  }
  const { lines, trunks } = layoutLines({ direction: 'across', time, rows, places, radius: across.radius }, links);
  const ends = lines.flatMap((line) => endName(line, time.today));
  const { names, unplaced } = placeAll(lines, trunks, ends, time(-Infinity));
  return {
    direction: 'across',
    width: across.width,
    height: y - across.betweenBands + across.foot,
    time,
    bands: boxes,
    lines,
    trunks,
    names: [...names, ...ends],
    unplaced,
  };
}

function placeAll(
  lines: readonly LifeLine[],
  trunks: readonly Trunk[],
  ends: readonly ChartName[],
  edge: number,
): { names: ChartName[]; unplaced: string[] } {
  const wishes = lines.map((line): NameWish => ({ id: line.life.id, places: placesOf(line, edge) }));
  const placed = placeNames(
    wishes,
    obstaclesOf(lines, trunks),
    ends.map(({ place }) => place.box),
  );
  const names = lines.flatMap(({ life: { id, actor } }): ChartName[] => {
    const place = placed.get(id);
    return place === undefined ? [] : [{ id: `name-${id}`, kind: 'name', of: id, text: actor.shortName, ...fullName(actor, place), place }];
  });
  return { names, unplaced: wishes.filter(({ id }) => !placed.has(id)).map(({ id }) => id) };
}

function fullName(actor: Actor, { full, x }: NamePlace): Pick<ChartName, 'full' | 'fullX'> {
  const name = full ? fullNameOf(actor) : undefined;
  return name === undefined ? { full: '' } : { full: name, fullX: tenth(x + textWidth(actor.shortName, across.name, 600) + 6) };
}

/** The full name of an actor, where it says more than the short one. */
export function fullNameOf({ name, shortName }: Pick<Actor, 'name' | 'shortName'>): string | undefined {
  return name.includes(shortName) || shortName.includes(name) ? undefined : name;
}

/** Over the line, slid along it, back over its start; behind its end; before its start. With the full name and without. */
function placesOf({ life: { actor }, from, to, r, pieces }: LifeLine, edge: number): NamePlace[] {
  const drawnTo = pieces.at(-1)?.to ?? to;
  const fullName = fullNameOf(actor);
  return (fullName === undefined ? [false] : [true, false]).flatMap((full) => {
    const width = textWidth(actor.shortName, across.name, 600) + (full ? 6 + textWidth(fullName ?? '', across.full, 400) : 0);
    const extra = fullName !== undefined && !full ? costs.withoutFull : 0;
    const at = (x: number, y: number, cost: number): NamePlace => ({
      x: tenth(x),
      y,
      anchor: 'start',
      box: { x: x - 2, y: y - 11, width: width + 4, height: 14 },
      cost: cost + extra,
      full,
    });
    const over = r - 6;
    const places: NamePlace[] = [];
    const most = Math.min(slideMost, Math.max(0, drawnTo - from - 20));
    for (let slid = 0; slid <= most; slid += slideStep) places.push(at(from + 7 + slid, over, slid * costs.slide));
    for (let back = slideStep; back <= width + 18; back += slideStep) places.push(at(from + 7 - back, over, 3 + back * costs.slide));
    places.push(at(drawnTo + 8, r + 4, costs.behind), at(from - width - 8, r + 4, costs.before));
    return places.filter(({ box }) => box.x >= edge - 4 && box.x + box.width <= across.width - across.endNames + 4);
  });
}

function obstaclesOf(lines: readonly LifeLine[], trunks: readonly Trunk[]): Obstacle[] {
  return [
    ...lines.flatMap(({ life: { id }, r, pieces, bar }) => [
      ...pieces.map(({ from, to, kind }) => ({
        box: { x: from, y: r - 2, width: to - from, height: 4 },
        cost: kind === 'not-known' ? costs.line / 3 : costs.line,
        owner: id,
      })),
      ...(bar === undefined ? [] : [{ box: { x: bar - 3, y: r - 6, width: 6, height: 12 }, cost: costs.bar, owner: id }]),
    ]),
    ...trunks.flatMap(({ t, from, to, within }) => (within ? [] : [{ box: { x: t - 2, y: from, width: 4, height: to - from }, cost: costs.trunk }])),
  ];
}

function endName({ life: { id, actor, end }, r }: LifeLine, today: number): ChartName[] {
  if (end === 'ended') return [];
  const text = end === 'goes-on' ? actor.shortName : 'end not known';
  const x = today + 11;
  const width = textWidth(text, across.full, end === 'goes-on' ? 600 : 400);
  return [
    {
      id: `end-${id}`,
      kind: 'end',
      of: id,
      text,
      full: '',
      place: { x, y: r + 4, anchor: 'start', box: { x: x - 1, y: r - 7, width: width + 2, height: 13 }, cost: 0, full: false },
    },
  ];
}

/** The name of a band in lines that fit beside its mark. */
function wrapped(label: string): string[] {
  const room = across.bandLabel - 40;
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, across.name, 600) <= room) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}
