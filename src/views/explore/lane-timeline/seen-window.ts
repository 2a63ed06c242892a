import { day, isSameWindow, moved, type TimeWindow, zoomed } from '../../../compute/explore/time-window.ts';
import { windowOfPeriod } from '../../../compute/explore/window-choice.ts';
import { wholeMonths, windowLater } from '../../../compute/explore/window-months.ts';
import { painted } from '../../painted.ts';
import { exploreAsked } from '../explore-signals.ts';
import { wishForWindow } from '../wish-for-window.ts';

/** A step of the window takes so long, ms. */
const stepTime = 260;
/** When a hand has rested for so long, ms, the page is asked for the window although it still holds it. */
const pause = 220;
/** A step to a window so many times as long or as short cannot be followed with the eyes. */
const widestGlide = 40;

/** What the timeline does when its window changes. */
export interface WindowMoves {
  /** Another window is seen, and it may go on moving. */
  readonly moved: () => void;
  /** It has come to where it was to glide, or a hand has left it where it was. */
  readonly arrived: () => void;
}

/**
 * The window that a reader sees. While a hand holds it, or while it glides, it is not the one that the page shows; when it
 * rests, the page is asked for it. Places across are px from the left edge of the field.
 */
export class SeenWindow {
  readonly #width: () => number;
  readonly #moves: WindowMoves;
  #stretch: TimeWindow = { from: 0, to: day };
  #isHeld = false;
  /** What was asked for last from here. */
  #told: TimeWindow | undefined;
  /** Something was asked for while the hand still held. */
  #hasTold = false;
  #pauseTimer = 0;
  #animation = 0;

  /** @param width of the field, px */
  constructor(width: () => number, moves: WindowMoves, signal: AbortSignal) {
    this.#width = width;
    this.#moves = moves;
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#animation);
      clearTimeout(this.#pauseTimer);
    });
  }

  get stretch(): TimeWindow {
    return this.#stretch;
  }

  /** What the page was asked for last; what is seen may be on the way there. */
  get asked(): TimeWindow {
    return exploreAsked.last?.shown ?? this.#stretch;
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Shows a window at once, as the page does. */
  set(stretch: TimeWindow): void {
    cancelAnimationFrame(this.#animation);
    this.#stretch = stretch;
  }

  /** Shows a window that the page has come to show while it is held, unless it was asked for from here: then it is left by now. */
  follow(stretch: TimeWindow): void {
    if (!this.#told || !isSameWindow(stretch, this.#told)) this.set(stretch);
  }

  /** Glides to a window. @returns false where a reader could not follow it with the eyes, or wants nothing to glide; then it stays where it is */
  glideTo(stretch: TimeWindow): boolean {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || !this.#isVisiblyOther(stretch)) return false;
    cancelAnimationFrame(this.#animation);
    const begun = this.#stretch;
    let start: number | undefined;
    const step = (time: number) => {
      start ??= time;
      const passed = Math.min(1, (time - start) / stepTime);
      const eased = 1 - (1 - passed) ** 3;
      const between = (end: keyof TimeWindow) => begun[end] + (stretch[end] - begun[end]) * eased;
      this.#stretch = { from: between('from'), to: between('to') };
      if (passed < 1) {
        this.#moves.moved();
        this.#animation = requestAnimationFrame(step);
      } else this.#moves.arrived();
    };
    this.#animation = requestAnimationFrame(step);
    return true;
  }

  #isVisiblyOther({ from, to }: TimeWindow): boolean {
    const seen = this.#stretch;
    const ratio = (to - from) / (seen.to - seen.from);
    const differs = Math.max(Math.abs(from - seen.from), Math.abs(to - seen.to)) > 2 * this.#perPx;
    return differs && from < seen.to && to > seen.from && ratio < widestGlide && ratio > 1 / widestGlide;
  }

  /** Ms for each px of the field. */
  get #perPx(): number {
    return (this.#stretch.to - this.#stretch.from) / this.#width();
  }

  // In the hand of a reader.

  /** A hand takes hold, or lets go: what it did is one step for the Back button. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    clearTimeout(this.#pauseTimer);
    if (isHeld) cancelAnimationFrame(this.#animation);
    else this.#tell(true);
  }

  /** Shows a window while a hand moves it. */
  move(stretch: TimeWindow): void {
    this.set(stretch);
    this.#moves.moved();
    clearTimeout(this.#pauseTimer);
    if (this.#isHeld) this.#pauseTimer = window.setTimeout(() => void this.#rest(stretch), pause);
  }

  /** Moves what is seen by so many px. @returns false where it is at its end */
  pan(by: number): boolean {
    const { last } = exploreAsked;
    if (!last) return false;
    const next = moved(this.#stretch, -by * this.#perPx, last.bounds);
    const goesOn = !isSameWindow(next, this.#stretch);
    this.move(next);
    return goesOn;
  }

  /** The window `factor` times as long, with what stands at `x` where it is. */
  zoomedAt(factor: number, x: number): TimeWindow {
    const around = this.#stretch.from + Math.min(Math.max(x, 0), this.#width()) * this.#perPx;
    return zoomed(this.#stretch, factor, around, exploreAsked.last?.bounds ?? this.#stretch);
  }

  /** The hand may rest, or the page was too busy to hear it: what it did meanwhile is heard first. */
  async #rest(stretch: TimeWindow): Promise<void> {
    await painted();
    if (this.#isHeld && this.#stretch === stretch) this.#tell(false);
  }

  #tell(ends: boolean): void {
    const { last } = exploreAsked;
    if (ends && !this.#hasTold && last && isSameWindow(this.#stretch, last.shown)) {
      this.#moves.arrived(); // it was held, and not moved
      return;
    }
    const passing = !ends || this.#hasTold;
    this.#hasTold = !ends;
    wishForWindow(this.#stretch, { passing, ends });
    this.#told = exploreAsked.last?.shown;
  }

  // Wishes, each one step. They begin at what was asked for last, not at what is seen on the way there.

  /** Asks for a window `factor` times as long, in which a moment keeps its place. */
  wishZoom(factor: number, moment: number | undefined): void {
    const { last } = exploreAsked;
    if (!last) return;
    const { shown, bounds } = last;
    wishForWindow(zoomed(shown, factor, Math.min(Math.max(moment ?? shown.from, shown.from), shown.to), bounds));
  }

  /** Asks for what lies so many lengths of the window later; whole months stay whole. */
  wishLater(lengths: number): void {
    const { last } = exploreAsked;
    if (!last) return;
    const { shown, bounds } = last;
    const months = Math.round((wholeMonths(shown) ?? 0) * lengths);
    wishForWindow(months === 0 ? moved(shown, (shown.to - shown.from) * lengths, bounds) : windowLater(shown, months, bounds));
  }

  /** Asks for the months from one moment to another. */
  wishMonths(first: number, last: number): void {
    const { bounds } = exploreAsked.last ?? {};
    const monthOf = (moment: number) => new Date(moment).toISOString().slice(0, 7);
    if (bounds) wishForWindow(windowOfPeriod({ from: monthOf(first), to: monthOf(last) }, bounds));
  }
}
