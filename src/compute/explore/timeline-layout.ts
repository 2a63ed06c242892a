import type { ActorFamily } from '../../model/vocabulary.ts';
import { wrappedLines } from '../wrapped-lines.ts';
import { type AxisTick, axisTicks } from './axis-ticks.ts';
import { densityUnit, type DensityUnit, laneDensity } from './lane-density.ts';
import type { TimelineEvent } from './lane-event.ts';
import { type FittedLane, fitLane, laneMeasures } from './lane-fit.ts';
import { type LaneRecords, wholeCountry } from './lane-recorded.ts';
import { type Lane, leadingActor } from './lanes.ts';
import type { RecordedCoverage } from './recorded-coverage.ts';
import type { RecordedDay } from './recorded-days.ts';
import { type TimeWindow, windowScale } from './time-window.ts';

/** What the lanes show: which events match, which stands open, in which stretch of time. */
export interface TimelineView {
  readonly stretch: TimeWindow;
  readonly bounds: TimeWindow;
  readonly isMatch: (slug: string) => boolean;
  /** Of what began before the stretch: whether it matches but for its time. */
  readonly isMatchBefore: (slug: string) => boolean;
  readonly open: string | undefined;
}

/** How much room there is: px, and whether the names of lanes stand over their rows. */
export interface TimelineRoom {
  readonly width: number;
  readonly narrow: boolean;
}

/** Recorded deaths of a lane as they are drawn: bars on the foot of the lane, px from the left edge of the field. */
export interface DrawnDensity {
  readonly bars: readonly { readonly x: number; readonly width: number; readonly height: number; readonly isPreliminary: boolean }[];
  readonly covered: readonly { readonly from: number; readonly to: number }[];
  readonly missing: readonly { readonly from: number; readonly to: number; readonly words: string }[];
  /** Deaths in the window that no bar shows: their date is not known to the day, or to the week where bars stand for weeks. */
  readonly dayNotKnown: number;
}

/** A lane with everything in its place. `y` counts from the top of the lanes, `x` from the left edge of the field. */
export interface PlacedLane {
  readonly lane: Lane<TimelineEvent>;
  readonly y: number;
  readonly height: number;
  readonly labelLines: readonly string[];
  readonly countWords: string;
  /** Events of this lane that match and begin in the window, in order. */
  readonly events: readonly TimelineEvent[];
  /** How many began before it and go on; where there is no room for one it is not drawn. */
  readonly running: number;
  readonly fitted: FittedLane;
  /** The top of the first row, and of the row of counts. */
  readonly rowsY: number;
  readonly countsY: number;
  /** Further events in which the lane takes part: strokes, by the family that leads them; on one px only the last would be seen. */
  readonly strokes: readonly { readonly x: number; readonly family: ActorFamily | undefined }[];
  readonly strokesY: number;
  readonly density: DrawnDensity | undefined;
}

/** The whole drawing as numbers. */
export interface TimelineLayout {
  readonly room: TimelineRoom;
  readonly stretch: TimeWindow;
  readonly field: { readonly x: number; readonly width: number };
  readonly height: number;
  readonly rowHeight: number;
  readonly ticks: readonly (AxisTick & { readonly x: number })[];
  readonly lanes: readonly PlacedLane[];
  /** What a bar of recorded deaths stands for. */
  readonly unit: DensityUnit;
}

/** Below this width the names of lanes stand over their rows. */
const narrowBelow = 600;

export const labelSize = 12.5;
export const labelLineHeight = 14;
/** Counts are drawn so high, and strokes and bars of recorded deaths have so much room, px. */
export const countHeight = 16;
const strokesHeight = 10;
export const densityHeight = 21;
/** Heights of the four steps of recorded deaths, px. */
const stepHeights = { 1: 4, 2: 8, 3: 12, 4: 16 } as const;
const laneGap = 4;
const rowHeights = { years: 14, year: 16, months: 16, days: 18 } as const;

/** The room that a width gives. */
export function timelineRoom(width: number): TimelineRoom {
  return { width, narrow: width < narrowBelow };
}

/** Where the field of time lies beside the names of the lanes. */
function fieldOf({ width, narrow }: TimelineRoom): { x: number; width: number } {
  const x = narrow ? 14 : 134;
  return { x, width: Math.max(100, width - x - (narrow ? 10 : 14)) };
}

/** True where an event begins in a window. At the beginning of all time stands also what is earlier. */
export function beginsIn({ first }: { readonly first: number }, stretch: TimeWindow, bounds: TimeWindow): boolean {
  return first < stretch.to && (first >= stretch.from || stretch.from <= bounds.from);
}

/** True where an event began before a window and goes on in it; what began before all time stands at its beginning anyway. */
export function goesOnInto(
  { first, last }: { readonly first: number; readonly last: number | undefined },
  stretch: TimeWindow,
  bounds: TimeWindow,
): boolean {
  return first < stretch.from && stretch.from > bounds.from && (last === undefined || last >= stretch.from);
}

/** Lays out all lanes for a window and a width. @param records left out where they did not arrive */
export function layoutTimeline(lanes: readonly Lane<TimelineEvent>[], view: TimelineView, room: TimelineRoom, records?: LaneRecords): TimelineLayout {
  const { stretch, bounds } = view;
  const field = fieldOf(room);
  const scale = windowScale(stretch);
  const rowHeight = rowHeights[scale];
  const at = (moment: number) => round(((moment - stretch.from) / (stretch.to - stretch.from)) * field.width);
  const measures = laneMeasures(scale, { width: field.width, narrow: room.narrow });
  let y = 0;
  const known = records ? lanes : lanes.filter(({ id }) => id !== wholeCountry.id); // empty it would look as if nobody had died
  const placed = known.map((lane): PlacedLane => {
    const inWindow = lane.events.filter((event) => beginsIn(event, stretch, bounds));
    const events = inWindow.filter(({ slug }) => view.isMatch(slug));
    const quiet = inWindow.filter(({ slug, first }) => !view.isMatch(slug) && first >= stretch.from);
    const running = lane.events.filter((event) => goesOnInto(event, stretch, bounds) && view.isMatchBefore(event.slug));
    const fitted = fitLane(events, stretch, measures, view.open, { running, quiet });
    const touched = lane.touched.filter((event) => beginsIn(event, stretch, bounds) && view.isMatch(event.slug));
    const recorded = records?.of(lane);
    const density = records && recorded ? drawDensity(recorded, records.coverage, stretch, field.width) : undefined;
    const labelLines = wrappedLines(lane.label, room.narrow ? field.width : 96, labelSize, 600);
    const countWords =
      lane.id === wholeCountry.id ? '' : laneCountWords(events.length, touched.length, { quiet: quiet.length, running: running.length });
    const labelHeight = labelLines.length * labelLineHeight + (room.narrow ? 6 : 14 + 8);
    const rowsY = room.narrow ? labelHeight : 5;
    const countsY = rowsY + fitted.rows * rowHeight;
    const strokesY = countsY + (fitted.counts.length > 0 ? countHeight + 2 : 0) + 2;
    const foot = strokesY + (touched.length > 0 ? strokesHeight : 0) + (density ? densityHeight : 2);
    const lanePlace = { y, height: Math.max(foot, labelHeight) };
    y += lanePlace.height + laneGap;
    return {
      lane,
      ...lanePlace,
      labelLines,
      countWords,
      events,
      running: running.length,
      fitted,
      rowsY,
      countsY,
      strokes: [...new Map(touched.map((event) => [Math.max(0, Math.round(at(event.first))), event]))].map(([x, event]) => ({
        x,
        family: leadingActor(event)?.family,
      })),
      strokesY,
      density,
    };
  });
  return {
    room,
    stretch,
    field,
    height: Math.max(0, y - laneGap),
    rowHeight,
    ticks: axisTicks(stretch, field.width).map((tick) => ({ ...tick, x: at(tick.moment) })),
    lanes: placed,
    unit: densityUnit(stretch),
  };
}

/**
 * "51 · in 29 more".
 * @param others how many events stand there that do not match, and how many go on from before
 */
export function laneCountWords(own: number, touched: number, { quiet = 0, running = 0 }: { quiet?: number; running?: number } = {}): string {
  if (own === 0 && touched === 0) return running > 0 ? `${running} from before` : quiet > 0 ? 'no match' : 'no event';
  if (touched === 0) return own === 1 ? '1 event' : `${own} events`;
  return own === 0 ? (touched === 1 ? 'in 1 other' : `in ${touched} others`) : `${own} · in ${touched} more`;
}

/**
 * Draws the deaths of a lane. The bars reach a window’s length beyond either end, so that the drawing can be moved; what
 * lies outside is cut off by the field.
 */
function drawDensity(recorded: readonly RecordedDay[], coverage: RecordedCoverage, stretch: TimeWindow, width: number): DrawnDensity {
  const length = stretch.to - stretch.from;
  const { bins, dayNotKnown } = laneDensity(recorded, { from: stretch.from - length, to: stretch.to + length }, width * 3, stretch);
  const isPreliminary = (moment: number) => coverage.preliminary.some(({ from, to }) => moment >= from && moment < to);
  const at = (moment: number) => round(((moment - stretch.from) / length) * width);
  const inReach = ({ from, to }: TimeWindow) => from < stretch.to + length && to > stretch.from - length;
  const px = ({ from, to }: TimeWindow) => ({ from: Math.max(-width, at(from)), to: Math.min(2 * width, at(to)) });
  return {
    bars: bins.map((bin) => ({
      x: round(bin.x - width),
      width: bin.width,
      height: stepHeights[bin.step],
      isPreliminary: isPreliminary(bin.from),
    })),
    covered: coverage.covered.filter(inReach).map(px),
    missing: coverage.missing.filter(inReach).map((gap) => ({ ...px(gap), words: gap.words })),
    dayNotKnown,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
