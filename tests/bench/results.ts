import type { Answer } from './interactions.ts';
import type { PagePart } from './page-parts.ts';
import type { Profile } from './profiles.ts';
import { median } from './statistics.ts';
import type { BuildMeasure } from './timed-build.ts';
import type { BytesByKind, Loading, Movement } from './visit.ts';

/** What a visit of any page gives. */
export interface PageVisit {
  readonly loading: Loading;
  readonly answers: readonly Answer[];
  /** What was sent until everything but the search had been used. */
  readonly bytesAfterUse: BytesByKind;
  /** Shifts that nobody asked for, while loading, and in the story while scrolling too. */
  readonly shift: number;
  /** Bytes that scripts hold in the end. */
  readonly heap: number;
}

/** All that one visit of the story gave. */
export interface StoryVisit extends PageVisit {
  readonly scrolling: Movement;
  /** Left out where the timeline cannot be dragged. */
  readonly dragging: Movement | undefined;
}

/** All that one visit of the page of all events gave. Left out where there are no lanes. */
export interface ExploreVisit extends PageVisit {
  /** From all years to a month and back. */
  readonly zooming: Movement | undefined;
  /** To and fro within a year. */
  readonly panning: Movement | undefined;
}

/** The medians of several visits with one profile, beside those of the same text as plain HTML. */
export interface Measured {
  readonly profile: Profile['name'];
  readonly story: StoryVisit;
  readonly plain: Loading;
  readonly explore: ExploreVisit;
}

/** What was measured of a site with so many events. */
export interface SiteResults {
  readonly events: number;
  /** True where the events are made up. */
  readonly made: boolean;
  readonly build: BuildMeasure;
  readonly parts: readonly PagePart[];
  readonly measured: readonly Measured[];
}

/** The medians of several loadings, each measure by itself. */
export function medianLoading(all: readonly Loading[]): Loading {
  const of = (pick: (loading: Loading) => number) => median(all.map(pick)) ?? 0;
  return {
    firstPaint: of(({ firstPaint }) => firstPaint),
    largestPaint: of(({ largestPaint }) => largestPaint),
    shift: of(({ shift }) => shift),
    blocking: of(({ blocking }) => blocking),
    bytes: medianBytes(all.map(({ bytes }) => bytes)),
    requests: of(({ requests }) => requests),
    requestsElsewhere: of(({ requestsElsewhere }) => requestsElsewhere),
  };
}

/** The medians of several visits of the story, each measure by itself. What could not be measured in one run is left out of its median. */
export function medianVisit(all: readonly StoryVisit[]): StoryVisit {
  return {
    ...medianPage(all),
    scrolling: medianMovement(all.map(({ scrolling }) => scrolling)) ?? fail(),
    dragging: medianMovement(all.flatMap(({ dragging }) => dragging ?? [])),
  };
}

/** The medians of several visits of the page of all events, each measure by itself. */
export function medianExplore(all: readonly ExploreVisit[]): ExploreVisit {
  return {
    ...medianPage(all),
    zooming: medianMovement(all.flatMap(({ zooming }) => zooming ?? [])),
    panning: medianMovement(all.flatMap(({ panning }) => panning ?? [])),
  };
}

function medianPage(all: readonly PageVisit[]): PageVisit {
  return {
    loading: medianLoading(all.map(({ loading }) => loading)),
    answers: (all[0]?.answers ?? []).map(({ name }) => {
      const same = all.flatMap(({ answers }) => answers.filter((answer) => answer.name === name));
      const duration = median(same.flatMap((answer) => answer.duration ?? []));
      return { name, duration, why: duration === undefined ? same[0]?.why : undefined };
    }),
    bytesAfterUse: medianBytes(all.map(({ bytesAfterUse }) => bytesAfterUse)),
    shift: median(all.map(({ shift }) => shift)) ?? 0,
    heap: median(all.map(({ heap }) => heap)) ?? 0,
  };
}

function medianMovement(all: readonly Movement[]): Movement | undefined {
  if (all.length === 0) return undefined;
  const of = (pick: (movement: Movement) => number) => median(all.map(pick)) ?? 0;
  return {
    middle: of(({ middle }) => middle),
    p95: of(({ p95 }) => p95),
    worst: of(({ worst }) => worst),
    longTasks: of(({ longTasks }) => longTasks),
    longestTask: of(({ longestTask }) => longestTask),
  };
}

function medianBytes(all: readonly BytesByKind[]): BytesByKind {
  const kinds = [...new Set(all.flatMap((bytes) => Object.keys(bytes)))].sort();
  return Object.fromEntries(kinds.map((kind) => [kind, median(all.map((bytes) => bytes[kind] ?? 0)) ?? 0]));
}

function fail(): never {
  throw new Error('There are no visits to take the median of.');
}

/** Bytes of all kinds. */
export function allBytes(bytes: BytesByKind): number {
  return Object.values(bytes).reduce((sum, of) => sum + of, 0);
}

/** The longest answer of all, as a reader with bad luck meets it (INP, where there are fewer than 50 inputs); `undefined` where none was measured. */
export function slowestAnswer({ answers }: Pick<PageVisit, 'answers'>): Answer | undefined {
  return answers.filter(({ duration }) => duration !== undefined).sort((a, b) => (b.duration ?? 0) - (a.duration ?? 0))[0];
}
