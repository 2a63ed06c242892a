import { daySpan } from '../model/date-span.ts';
import { eventKinds, type EventKind, type Importance, type KindGroup } from '../model/vocabulary.ts';
import type { MonthStretch } from './month-stretch.ts';
import { monthAfter, monthEnd, monthStart } from './months.ts';
import { gutterPlace, shareOf } from './strip-scale.ts';
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

/** The measures of each form, px. */
export const stripMeasures: Readonly<Record<StripForm, FormMeasures>> = {
  wide: { width: 1336, pitch: 11, shapeSize: 10, mostShift: 5, band: 20, ticks: 9, air: 6, bars: 44, axis: 17, gutter: 40, yearStep: 1 },
  middle: { width: 740, pitch: 9.5, shapeSize: 8.5, mostShift: 5, band: 20, ticks: 9, air: 6, bars: 38, axis: 16, gutter: 32, yearStep: 1 },
  narrow: { width: 346, pitch: 7.5, shapeSize: 7, mostShift: 4, band: 6, ticks: 7, air: 3, bars: 30, axis: 14, gutter: 12, yearStep: 2 },
};

/** Room that the label of a year needs, px. */
const yearLabel = 26;

/** Shapes stand in at most so many rows. */
const rows = 4;

/** In the last row a shape may move so far, px: about half a year on a phone. What would move further would say a wrong time. */
const lastShift = 12;

/** The first day of the strip; what is earlier stands in the gutter. */
export const stripStart = Date.UTC(2012, 0, 1);

export interface StripEvent {
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly importance: Importance;
}

/** The shape of an essential event, by its middle: `x` in per cent, `y` in px. */
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

/** A stretch without monthly figures. */
export interface StripGap {
  readonly from: number;
  readonly to: number;
  readonly months: MonthStretch | undefined;
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
  /** Essential events whose shape finds no room among so many others; they become ticks. */
  readonly crowded: readonly StripEvent[];
  /** Ticks of the events before the strip begins, px from the left edge of the gutter in which they stand. */
  readonly earlier: readonly number[];
  readonly bars: readonly (Bar & { readonly x: number; readonly width: number })[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Stretches without monthly figures, in per cent; of a missing one also its months. What is later has not come yet. */
  readonly gaps: readonly StripGap[];
  /** The stretches with figures, in per cent: there the axis is a line. */
  readonly covered: readonly { readonly from: number; readonly to: number }[];
  /** The stretch of the preliminary months, in per cent. */
  readonly preliminary: { readonly x: number; readonly width: number } | undefined;
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
  const scale = (moment: number) => shareOf(moment, { from: stripStart, until }) * 100;
  const px = (percent: number) => (percent / 100) * width;
  const line = band + rows * pitch;
  const barsTop = line + ticks + air;
  const axisTop = barsTop + bars;
  const placed: { x: number; row: number }[] = [];
  const shapes: StripMark[] = [];
  const crowded: StripEvent[] = [];
  for (const event of events.filter(({ importance, date }) => importance === 1 && daySpan(date).first >= stripStart)) {
    const wanted = px(scale(daySpan(event.date).first));
    const place = findPlace(wanted, placed, { pitch, mostShift, least: shapeSize / 2, most: width - shapeSize / 2 });
    if (place === undefined) crowded.push(event);
    else {
      placed.push(place);
      shapes.push({
        event,
        group: eventKinds[event.kind].group,
        x: round((place.x / width) * 100),
        y: round(line - place.row * pitch - pitch / 2),
      });
    }
  }

  const chapterStarts = chapters.map(({ from }) => Math.max(0, scale(daySpan(from).first)));
  const gaps = months.flatMap(({ month }, index): StripGap[] => {
    const next = months[index + 1];
    const from = round(scale(monthEnd(month)));
    if (next === undefined) return [{ from, to: 100, months: undefined }];
    const first = monthAfter(month, 1);
    if (first === next.month) return [];
    return [{ from, to: round(scale(monthStart(next.month))), months: { from: first, to: monthAfter(next.month, -1) } }];
  });
  const preliminary = months.filter((month) => month.preliminary);
  const [firstPreliminary, lastPreliminary] = [preliminary[0], preliminary.at(-1)];
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
    crowded,
    earlier: [...new Set(events.filter(({ date }) => daySpan(date).first < stripStart).map((_, index) => gutterPlace(index, gutter)))],
    bars: stackBars(months, bars).map((bar) => {
      const x = scale(monthStart(bar.month));
      return { ...bar, x: round(x), width: round(scale(monthEnd(bar.month)) - x - barGap) };
    }),
    years: Array.from({ length: lastYear - 2011 }, (_, index) => 2012 + index)
      .filter((year) => (year - 2012) % yearStep === 0)
      .map((year) => ({ year, x: round(scale(Date.UTC(year, 0, 1))) }))
      .filter(({ x }) => px(x) + yearLabel <= width),
    gaps,
    covered: gaps.map(({ from }, index) => ({ from: gaps[index - 1]?.to ?? 0, to: from })),
    preliminary:
      firstPreliminary && lastPreliminary
        ? {
            x: round(scale(monthStart(firstPreliminary.month))),
            width: round(scale(monthEnd(lastPreliminary.month)) - scale(monthStart(firstPreliminary.month))),
          }
        : undefined,
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
 * sideways, nearest first. In the last row it moves further if it must. No shape is cut by the end of the strip.
 * Undefined where there is no room.
 */
function findPlace(
  wanted: number,
  placed: readonly { x: number; row: number }[],
  { pitch, mostShift, least, most }: Room,
): { x: number; row: number } | undefined {
  for (let row = 0; row < rows; row += 1) {
    const inRow = placed.filter((other) => other.row === row);
    const reach = row === rows - 1 ? lastShift : mostShift;
    for (let shift = 0; shift <= reach; shift += 0.5) {
      for (const x of shift === 0 ? [wanted] : [wanted - shift, wanted + shift]) {
        if (x >= least && x <= most && inRow.every((other) => Math.abs(other.x - x) >= pitch - 1e-9)) return { x, row };
      }
    }
  }
  return undefined;
}

/** The events that have a shape in one form of the strip at least, each once, in order of date. */
export function shapedEvents(layouts: readonly Pick<StripLayout, 'shapes'>[]): StripEvent[] {
  const events = new Map(layouts.flatMap(({ shapes }) => shapes.map(({ event }) => [event.slug, event] as const)));
  const first = ({ date }: StripEvent) => daySpan(date).first;
  return [...events.values()].sort((a, b) => first(a) - first(b));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
