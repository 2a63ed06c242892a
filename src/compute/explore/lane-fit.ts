import { ascending, bisector } from 'd3-array';
import type { EventKind, Importance } from '../../model/vocabulary.ts';
import { textWidth } from '../text-width.ts';
import { wrappedLines } from '../wrapped-lines.ts';
import { day, type TimeWindow, type WindowScale } from './time-window.ts';

/** What the fitting needs to know of an event. Moments are ms UTC, at the start of a day. */
export interface LaneEvent {
  readonly slug: string;
  readonly title: string;
  /** Short. */
  readonly name: string;
  readonly kind: EventKind;
  readonly importance: Importance;
  readonly first: number;
  /** The last day; undefined where no end is recorded. */
  readonly last: number | undefined;
  /** How much of the start is known. */
  readonly precision: 'day' | 'month' | 'year';
  readonly about: boolean;
}

/** A name beside its mark. */
export interface MarkName {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly string[];
}

/** An event as it is drawn in a lane; px from the left edge of the field, rows from 0. */
export interface FittedMark {
  readonly event: LaneEvent;
  readonly x: number;
  readonly size: number;
  readonly row: number;
  readonly name: MarkName | undefined;
  /** A time that lasted, or of which only month or year is known; px. */
  readonly bar: { readonly from: number; readonly to: number; readonly shape: 'span' | 'box' | 'open' } | undefined;
  /** The bar is so long that the name stands over it; it runs under the last line. */
  readonly barUnderName: boolean;
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
  /** It began before the window, and goes on in it: it is drawn, and counted where it began. */
  readonly isRunning: boolean;
}

/** Events that found no room, gathered in a bin. */
export interface FittedCount {
  readonly x: number;
  readonly width: number;
  readonly events: readonly LaneEvent[];
}

/** A lane with everything in its place. */
export interface FittedLane {
  readonly rows: number;
  readonly marks: readonly FittedMark[];
  readonly counts: readonly FittedCount[];
  /** Marks of events that are not asked for, without names, where room is left. */
  readonly quiet: readonly FittedMark[];
}

/** How a lane is drawn at a scale and on a kind of device. */
export interface LaneMeasures {
  readonly width: number;
  readonly mostRows: number;
  /** Only these may carry a name; the others are marks and counts. */
  readonly namedImportance: Importance;
  /** How wide a line of a name may be, px, and how many lines it may have. */
  readonly nameWidth: number;
  readonly nameLines: number;
  /** How wide the bins of counts are, px. */
  readonly bin: number;
}

/** Sizes of marks by importance, px. */
export const markSizes: Readonly<Record<Importance, number>> = { 1: 12.7, 2: 10.3, 3: 8.2 };
export const nameSize = 11.5;

/** Between a mark and its name, and between a name and the next mark, px. */
const nameGap = 4;
const air = 5;

/** The measures of a lane for a scale; on a narrow screen there is room for fewer rows and names. */
export function laneMeasures(scale: WindowScale, { width, narrow }: { width: number; narrow: boolean }): LaneMeasures {
  const close = scale !== 'years';
  return {
    width,
    mostRows: narrow ? (close ? (scale === 'days' ? 4 : 3) : 2) : 6,
    namedImportance: narrow && !close ? 1 : 3,
    nameWidth: close ? (narrow ? 130 : scale === 'year' ? 172 : 230) : 400,
    nameLines: close ? 3 : 1,
    bin: narrow ? 26 : 30,
  };
}

/** Names stand over bars longer than this, px; they follow shorter ones. */
const longBar = 70;

/**
 * Fits the events of a lane into its rows: by importance, then date; the selected first. Each takes the first place
 * that is free: its name right of the mark in every row from the top, then left of it, then the mark alone; what finds
 * none is counted in bins. Nothing overlaps. The result depends on the events, the window and the measures alone.
 * @param others running: events that began before and go on; quiet: events that are not asked for, which get a mark without a
 *   name where the others left room. Neither are counted
 */
export function fitLane(
  events: readonly LaneEvent[],
  stretch: TimeWindow,
  measures: LaneMeasures,
  selected?: string,
  { running = [], quiet = [] }: { readonly running?: readonly LaneEvent[]; readonly quiet?: readonly LaneEvent[] } = {},
): FittedLane {
  const { width, bin } = measures;
  const rows = new TakenRows(measures.mostRows);
  const left: { event: LaneEvent; x: number }[] = [];
  const goesOn = new Set(running);
  const place = (event: LaneEvent, drawn: DrawnTime, mayHaveName: boolean): FittedMark | undefined => {
    const found = findPlace(event, drawn, measures, rows, mayHaveName);
    if (found === undefined) return undefined;
    const { row, name, from, to } = found;
    rows.take(row, name?.lines.length ?? 1, from, to);
    const barUnderName = name?.anchor === 'start' && (drawn.bar?.to ?? 0) - drawn.x > longBar;
    return { event, ...drawn, row, name, barUnderName, isRunning: goesOn.has(event) };
  };
  const marks = [...events, ...running]
    .sort((a, b) => Number(b.slug === selected) - Number(a.slug === selected) || byRank(a, b))
    .flatMap((event) => {
      const drawn = drawnTime(event, stretch, width);
      const mark = place(event, drawn, event.slug === selected || event.importance <= measures.namedImportance);
      if (mark === undefined && !goesOn.has(event)) left.push({ event, x: drawn.x });
      return mark ?? [];
    })
    .sort((a, b) => byDate(a.event, b.event));
  const counts = gather(left, bin, width);
  const quietMarks = [...quiet].sort(byRank).flatMap((event) => place(event, drawnTime(event, stretch, width), false) ?? []);
  return { marks, counts, quiet: quietMarks, rows: rows.used };
}

function byDate(a: LaneEvent, b: LaneEvent): number {
  return a.first - b.first || ascending(a.slug, b.slug);
}

function byRank(a: LaneEvent, b: LaneEvent): number {
  return a.importance - b.importance || byDate(a, b);
}

/** What is taken in the rows of a lane: stretches in order of place. */
class TakenRows {
  readonly #rows: readonly { from: number; to: number }[][];

  constructor(most: number) {
    this.#rows = Array.from({ length: most }, () => []);
  }

  /** How many rows are in use. */
  get used(): number {
    return this.#rows.findLastIndex((row) => row.length > 0) + 1;
  }

  isFree(row: number, lines: number, from: number, to: number): boolean {
    if (row + lines > this.#rows.length) return false;
    for (let each = row; each < row + lines; each += 1) {
      const taken = this.#rows[each] ?? [];
      const next = taken[bisectEnds(taken, from - air)];
      if (next !== undefined && next.from < to + air) return false;
    }
    return true;
  }

  take(row: number, lines: number, from: number, to: number): void {
    for (const taken of this.#rows.slice(row, row + lines)) taken.splice(bisectEnds(taken, from), 0, { from, to });
  }
}

const bisectEnds = bisector(({ to }: { to: number }) => to).right;

type DrawnTime = Pick<FittedMark, 'x' | 'size' | 'bar' | 'startsBefore' | 'endsAfter'>;

function drawnTime(event: LaneEvent, stretch: TimeWindow, width: number): DrawnTime {
  const { first, last, importance, precision } = event;
  const size = markSizes[importance];
  const at = (moment: number) => ((moment - stretch.from) / (stretch.to - stretch.from)) * width;
  const startsBefore = first < stretch.from;
  const x = clamp(at(first), size / 2, width - size / 2);
  const end = last === undefined ? width : at(last + day);
  const to = clamp(end, x, width);
  const lasts = last === undefined || to - x > size;
  const shape = last === undefined ? 'open' : precision === 'day' ? 'span' : 'box';
  return {
    x: round(x),
    size,
    startsBefore,
    endsAfter: last !== undefined && end > width + 0.5,
    bar: lasts ? { from: round(x), to: round(to), shape } : undefined,
  };
}

interface Place {
  readonly row: number;
  readonly name: MarkName | undefined;
  readonly from: number;
  readonly to: number;
}

function findPlace(event: LaneEvent, { x, size, bar }: DrawnTime, measures: LaneMeasures, rows: TakenRows, mayHaveName: boolean): Place | undefined {
  const half = size / 2;
  const barEnd = Math.max(x + half, bar?.to ?? 0);
  const firstFree = (lines: number, from: number, to: number) => {
    for (let row = 0; row < measures.mostRows; row += 1) if (rows.isFree(row, lines, from, to)) return row;
    return undefined;
  };
  // What has no room for its mark has none for its name: measuring names is dear, and most of many events have no room.
  const alone = { from: x - half, to: barEnd };
  const row = firstFree(1, alone.from, alone.to);
  if (row === undefined) return undefined;
  if (mayHaveName) {
    const { lines, wide } = nameInLines(event, measures);
    const start = (barEnd - x > longBar ? x + half : barEnd) + nameGap;
    const right = { from: x - half, to: Math.max(start + wide, barEnd) };
    const atRight = start + wide <= measures.width ? firstFree(lines.length, right.from, right.to) : undefined;
    if (atRight !== undefined) return { row: atRight, name: { x: round(start), anchor: 'start', lines }, ...right };
    const end = x - half - nameGap;
    const left = { from: end - wide, to: barEnd };
    const atLeft = end - wide >= 0 ? firstFree(lines.length, left.from, left.to) : undefined;
    if (atLeft !== undefined) return { row: atLeft, name: { x: round(end), anchor: 'end', lines }, ...left };
  }
  return { row, name: undefined, ...alone };
}

interface NameLines {
  readonly lines: readonly string[];
  /** Of the longest line, px. */
  readonly wide: number;
}

/** Names in lines that were worked out before, by event and measures: a reader moves through the same ones again and again. */
const knownNames = new WeakMap<LaneEvent, Map<string, NameLines>>();

/** The title, where it fits into the lines; else the short name. */
function nameInLines(event: LaneEvent, { nameWidth, nameLines }: LaneMeasures): NameLines {
  const known = knownNames.get(event) ?? new Map<string, NameLines>();
  knownNames.set(event, known);
  const key = `${nameWidth} ${nameLines}`;
  const before = known.get(key);
  if (before) return before;
  const weight = event.importance === 1 ? 600 : 400;
  const title = nameLines > 1 ? wrappedLines(event.title, nameWidth, nameSize, weight) : [];
  const lines = title.length > 0 && title.length <= nameLines ? title : wrappedLines(event.name, nameWidth, nameSize, weight).slice(0, nameLines);
  const found = { lines, wide: Math.max(...lines.map((line) => textWidth(line, nameSize, weight))) };
  known.set(key, found);
  return found;
}

/** Events without room, gathered in bins of equal width. */
function gather(left: readonly { event: LaneEvent; x: number }[], bin: number, width: number): FittedCount[] {
  const bins = new Map<number, LaneEvent[]>();
  const last = Math.max(0, Math.floor(width / bin) - 1);
  for (const { event, x } of left) {
    const index = Math.min(last, Math.floor(x / bin));
    const inBin = bins.get(index);
    if (inBin) inBin.push(event);
    else bins.set(index, [event]);
  }
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([index, events]) => ({
      x: index * bin,
      width: bin,
      events: events.sort(byDate),
    }));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
