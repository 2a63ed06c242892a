import type { Task } from './statistics.ts';

/** What a browser tells about a page while it is open. Moments and durations are ms since the page was asked for. */
export interface PageRecord {
  firstPaint: number;
  /** The largest thing painted, as far as it is known. */
  largestPaint: number;
  /** All shifts that nobody asked for, added up: stricter than the usual measure, which takes the worst five seconds. */
  shift: number;
  readonly tasks: Task[];
  /** Answers to what was pressed, clicked or typed: when it was asked for, and how long until the next paint. */
  readonly answers: { readonly start: number; readonly duration: number }[];
  /** When frames were shown, while `watchFrames` is on. */
  frames: number[];
  watchFrames: boolean;
  /** Takes in what was noticed but not yet told. */
  collect(): void;
}

declare global {
  /** Stands in a measured page alone. */
  var pageRecord: PageRecord;
}

/** An entry that TypeScript’s library does not describe. */
interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Starts the record. Runs in the page, before anything of the page does; so it names nothing from outside. */
export function startRecord(): void {
  const record: PageRecord = {
    firstPaint: 0,
    largestPaint: 0,
    shift: 0,
    tasks: [],
    answers: [],
    frames: [],
    watchFrames: false,
    collect: () => {
      for (const collect of collectors) collect();
    },
  };
  globalThis.pageRecord = record;
  const collectors: (() => void)[] = [];
  const watch = (type: string, take: (entry: PerformanceEntry) => void, threshold = {}) => {
    const observer = new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    });
    observer.observe({ type, buffered: true, ...threshold });
    collectors.push(() => {
      observer.takeRecords().forEach(take);
    });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') record.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    record.largestPaint = startTime;
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as ShiftEntry;
    if (!hadRecentInput) record.shift += value;
  });
  watch('longtask', ({ startTime, duration }) => {
    record.tasks.push({ start: startTime, duration });
  });
  const answer = (entry: PerformanceEntry) => {
    if ((entry as PerformanceEventTiming).interactionId !== 0) record.answers.push({ start: entry.startTime, duration: entry.duration });
  };
  watch('event', answer, { durationThreshold: 16 });
  const onFrame = (moment: number) => {
    if (record.watchFrames) record.frames.push(moment);
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}
