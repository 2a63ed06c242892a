import { ascending } from 'd3-array';
import type { EventKind, Importance } from '../../model/vocabulary.ts';
import { textWidth } from '../text-width.ts';
import type { TimeWindow, WindowScale } from './time-window.ts';

/** What the fitting needs to know of an event. Moments are ms UTC, at the start of a day. */
export interface LaneEvent {
  readonly slug: string;
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
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
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
const nameGap = 3;
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

/**
 * Fits the events of a lane into its rows: by importance, then date; the selected first. Each takes the first place
 * that is free: its name right of the mark in every row from the top, then left of it, then the mark alone; what finds
 * none is counted in bins. Nothing overlaps. The result depends on the events, the window and the measures alone.
 */
export function fitLane(events: readonly LaneEvent[], stretch: TimeWindow, measures: LaneMeasures, selected?: string): FittedLane {
  const { width, mostRows, bin } = measures;
  const taken: { from: number; to: number }[][] = Array.from({ length: mostRows }, () => []);
  const isFree = (row: number, lines: number, from: number, to: number) =>
    row + lines <= mostRows && taken.slice(row, row + lines).every((each) => each.every((other) => to + air <= other.from || from - air >= other.to));

  const byRank = [...events].sort(
    (a, b) =>
      Number(b.slug === selected) - Number(a.slug === selected) ||
      ascending(a.importance, b.importance) ||
      ascending(a.first, b.first) ||
      ascending(a.slug, b.slug),
  );
  const marks: FittedMark[] = [];
  const left: { event: LaneEvent; x: number }[] = [];
  for (const event of byRank) {
    const drawn = drawnTime(event, stretch, width);
    const place = findPlace(event, drawn, measures, isFree, event.slug === selected);
    if (place === undefined) {
      left.push({ event, x: drawn.x });
      continue;
    }
    const lines = Math.max(1, place.name?.lines.length ?? 1);
    for (const row of taken.slice(place.row, place.row + lines)) row.push({ from: place.from, to: place.to });
    marks.push({ event, ...drawn, row: place.row, name: place.name });
  }
  marks.sort((a, b) => ascending(a.event.first, b.event.first) || ascending(a.event.slug, b.event.slug));
  const rows = Math.max(0, ...marks.map(({ row, name }) => row + Math.max(1, name?.lines.length ?? 1)));
  return { rows, marks, counts: gather(left, bin, width) };
}

type DrawnTime = Pick<FittedMark, 'x' | 'size' | 'bar' | 'startsBefore' | 'endsAfter'>;

function drawnTime(event: LaneEvent, stretch: TimeWindow, width: number): DrawnTime {
  const { first, last, importance, precision } = event;
  const size = markSizes[importance];
  const at = (moment: number) => ((moment - stretch.from) / (stretch.to - stretch.from)) * width;
  const startsBefore = first < stretch.from;
  const x = clamp(at(first), size / 2, width - size / 2);
  const end = last === undefined ? width : at(last + 86_400_000);
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

function findPlace(
  event: LaneEvent,
  { x, size, bar }: DrawnTime,
  { width, mostRows, namedImportance, nameWidth, nameLines }: LaneMeasures,
  isFree: (row: number, lines: number, from: number, to: number) => boolean,
  isSelected: boolean,
): Place | undefined {
  const half = size / 2;
  const barEnd = bar?.to ?? x + half;
  const rows = Array.from({ length: mostRows }, (_, row) => row);
  if (isSelected || event.importance <= namedImportance) {
    const weight = event.importance === 1 ? 600 : 400;
    const lines = wrap(event.name, nameWidth, weight).slice(0, nameLines);
    const wide = Math.max(...lines.map((line) => textWidth(line, nameSize, weight)));
    // The name follows a short bar; a long one runs under it.
    const start = barEnd - x > 70 ? x + half + nameGap : Math.max(x + half, barEnd) + nameGap;
    if (start + wide <= width)
      for (const row of rows)
        if (isFree(row, lines.length, x - half, Math.max(start + wide, barEnd)))
          return { row, name: { x: round(start), anchor: 'start', lines }, from: x - half, to: Math.max(start + wide, barEnd) };
    const end = x - half - nameGap;
    if (end - wide >= 0)
      for (const row of rows)
        if (isFree(row, lines.length, end - wide, Math.max(x + half, barEnd)))
          return { row, name: { x: round(end), anchor: 'end', lines }, from: end - wide, to: Math.max(x + half, barEnd) };
  }
  for (const row of rows)
    if (isFree(row, 1, x - half, Math.max(x + half, barEnd))) return { row, name: undefined, from: x - half, to: Math.max(x + half, barEnd) };
  return undefined;
}

/** A text in lines no wider than so many px, at least one word a line. */
function wrap(text: string, most: number, weight: 400 | 600): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, nameSize, weight) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Events without room, gathered in bins of equal width. */
function gather(left: readonly { event: LaneEvent; x: number }[], bin: number, width: number): FittedCount[] {
  const bins = new Map<number, LaneEvent[]>();
  const last = Math.max(0, Math.floor(width / bin) - 1);
  for (const { event, x } of left) {
    const index = Math.min(last, Math.floor(x / bin));
    bins.set(index, [...(bins.get(index) ?? []), event]);
  }
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([index, events]) => ({
      x: index * bin,
      width: bin,
      events: events.sort((a, b) => ascending(a.first, b.first) || ascending(a.slug, b.slug)),
    }));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
