import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { daySpan } from '../model/date-span.ts';
import { eventKinds, type EventKind, type Importance, type KindGroup } from '../model/vocabulary.ts';
import { type Bar, stackBars, type ViolenceMonth } from './violence-bars.ts';

/** The three forms of the strip. Across, everything is in per cent of its width, so each form stretches; down, in px. */
export type StripForm = 'wide' | 'middle' | 'narrow';

interface FormMeasures {
  /** The width at which shapes are stacked, px. */
  readonly width: number;
  readonly pitch: number;
  readonly shapeSize: number;
  /** How far a shape may move sideways to take a lower row, px. */
  readonly mostShift: number;
  readonly band: number;
  readonly ticks: number;
  readonly air: number;
  readonly bars: number;
  readonly axis: number;
  readonly gutter: number;
  readonly yearStep: number;
}

/** Measures of look.md §5; the reasons stand there. */
export const stripMeasures: Readonly<Record<StripForm, FormMeasures>> = {
  wide: { width: 1336, pitch: 11, shapeSize: 10, mostShift: 5, band: 20, ticks: 9, air: 6, bars: 44, axis: 17, gutter: 40, yearStep: 1 },
  middle: { width: 740, pitch: 9.5, shapeSize: 8.5, mostShift: 5, band: 20, ticks: 9, air: 6, bars: 38, axis: 16, gutter: 32, yearStep: 1 },
  narrow: { width: 346, pitch: 7.5, shapeSize: 7, mostShift: 4, band: 6, ticks: 7, air: 3, bars: 30, axis: 14, gutter: 12, yearStep: 2 },
};

/** Room that the label of a year needs, px. */
const yearLabel = 26;

/** Shapes stand in at most so many rows. */
const rows = 4;

/** The first day of the strip; what is earlier stands in the gutter. */
export const stripStart = Date.UTC(2012, 0, 1);

export interface StripEvent {
  readonly slug: string;
  readonly shortTitle: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly importance: Importance;
}

/** A shape (importance 1) or a tick. `x` in per cent, `y` in px: the middle of a shape, the top of a tick. */
export interface StripMark {
  readonly event: StripEvent;
  readonly group: KindGroup;
  readonly x: number;
  readonly y: number;
}

export interface StripChapter {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  /** Left edge and width in per cent. */
  readonly x: number;
  readonly width: number;
}

/** The whole strip as numbers. Distances down are px from its top, across per cent of its width. */
export interface StripLayout {
  readonly form: StripForm;
  readonly height: number;
  readonly bandTop: number;
  /** The line on which the shapes stand. */
  readonly line: number;
  readonly barsTop: number;
  readonly axisTop: number;
  readonly chapters: readonly StripChapter[];
  readonly shapes: readonly StripMark[];
  readonly ticks: readonly (StripMark & { readonly height: number })[];
  /** Events before the strip begins, drawn in the gutter: `x` counts px from its left edge. */
  readonly earlier: readonly StripMark[];
  readonly bars: readonly (Bar & { readonly x: number; readonly width: number })[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Stretches without monthly figures, in per cent. */
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly reason: 'missing' | 'later' }[];
}

/**
 * Lays out the overview strip.
 * @param events in order of date
 * @param until the last day of the strip, ms UTC
 */
export function layoutStrip(
  {
    events,
    chapters,
    months,
  }: {
    events: readonly StripEvent[];
    chapters: readonly { slug: string; number: number; shortTitle: string; from: string }[];
    months: readonly ViolenceMonth[];
  },
  { form, until }: { form: StripForm; until: number },
): StripLayout {
  const measures = stripMeasures[form];
  const { width, pitch, shapeSize, mostShift, band, ticks, air, bars, axis, gutter, yearStep } = measures;
  const scale = scaleUtc([stripStart, until], [0, 100]);
  const px = (percent: number) => (percent / 100) * width;
  const line = band + rows * pitch;
  const barsTop = line + ticks + air;
  const axisTop = barsTop + bars;
  const startOf = (event: StripEvent) => daySpan(event.date).first;
  const mark = (event: StripEvent, x: number, y: number): StripMark => ({ event, group: eventKinds[event.kind].group, x: round(x), y: round(y) });

  const shown = events.filter((event) => startOf(event) >= stripStart);
  const placed: { x: number; row: number }[] = [];
  const shapes = shown
    .filter(({ importance }) => importance === 1)
    .map((event) => {
      const wanted = px(scale(startOf(event)));
      const { x, row } = findPlace(wanted, placed, { pitch, mostShift, least: shapeSize / 2, most: width - shapeSize / 2 });
      placed.push({ x, row });
      return mark(event, (x / width) * 100, line - row * pitch - pitch / 2);
    });

  const chapterStarts = chapters.map(({ from }) => Math.max(0, scale(daySpan(from).first)));
  const monthStart = (month: string) => Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, 1);
  const monthEnd = (month: string) => utcMonth.offset(new Date(monthStart(month)), 1).getTime();
  const gaps = months.flatMap(({ month }, index): StripLayout['gaps'] => {
    const next = months[index + 1];
    const end = monthEnd(month);
    if (next === undefined) return [{ from: round(scale(end)), to: 100, reason: 'later' }];
    return end < monthStart(next.month) ? [{ from: round(scale(end)), to: round(scale(monthStart(next.month))), reason: 'missing' }] : [];
  });
  const barGap = form === 'narrow' ? 0 : (1 / width) * 100;
  const lastYear = new Date(until).getUTCFullYear();

  return {
    form,
    height: axisTop + axis,
    bandTop: band,
    line,
    barsTop,
    axisTop,
    chapters: chapters.map(({ slug, number, shortTitle }, index) => {
      const x = chapterStarts[index] ?? 0;
      return { slug, number, title: shortTitle, x: round(x), width: round((chapterStarts[index + 1] ?? 100) - x) };
    }),
    shapes,
    ticks: shown
      .filter(({ importance }) => importance !== 1)
      .map((event) => ({ ...mark(event, scale(startOf(event)), line), height: event.importance === 2 ? ticks : ticks / 2 })),
    earlier: events.filter((event) => startOf(event) < stripStart).map((event, index) => mark(event, 1 + index * (gutter < 20 ? 3 : 4), line)),
    bars: stackBars(months, bars).map((bar) => {
      const x = scale(monthStart(bar.month));
      return { ...bar, x: round(x), width: round(scale(monthEnd(bar.month)) - x - barGap) };
    }),
    years: Array.from({ length: lastYear - 2011 }, (_, index) => 2012 + index)
      .filter((year) => (year - 2012) % yearStep === 0)
      .map((year) => ({ year, x: round(scale(Date.UTC(year, 0, 1))) }))
      .filter(({ x }) => px(x) + yearLabel <= width),
    gaps,
  };
}

interface Room {
  readonly pitch: number;
  readonly mostShift: number;
  /** The strip from where to where the middle of a shape may stand, px. */
  readonly least: number;
  readonly most: number;
}

/**
 * The lowest row in which a shape stands a pitch away from all others; for it the shape may move a little
 * sideways, nearest first. In the last row it moves as far as it must. No shape is cut by the end of the strip.
 */
function findPlace(
  wanted: number,
  placed: readonly { x: number; row: number }[],
  { pitch, mostShift, least, most }: Room,
): { x: number; row: number } {
  for (let row = 0; row < rows; row += 1) {
    const inRow = placed.filter((other) => other.row === row);
    const reach = row === rows - 1 ? most : mostShift;
    for (let shift = 0; shift <= reach; shift += 0.5) {
      for (const x of shift === 0 ? [wanted] : [wanted - shift, wanted + shift]) {
        if (x >= least && x <= most && inRow.every((other) => Math.abs(other.x - x) >= pitch - 1e-9)) return { x, row };
      }
    }
  }
  return { x: Math.min(Math.max(wanted, least), most), row: rows - 1 };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
