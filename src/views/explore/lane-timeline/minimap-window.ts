import { day, moved, type TimeWindow, withinBounds } from '../../../compute/explore/time-window.ts';
import { monthsLater, wholeMonths, windowLater } from '../../../compute/explore/window-months.ts';
import { windowWords } from '../../../compute/explore/window-choice.ts';
import { made } from '../../made.ts';

/** What the window on the whole time asks of the timeline. */
export interface MinimapMoves {
  readonly show: (stretch: TimeWindow) => void;
  /** What was asked for last: keys go on from there, also while the window glides to it. */
  readonly asked: () => TimeWindow;
  /** Asked for once, by a key: settles at once. */
  readonly wish: (stretch: TimeWindow) => void;
  readonly held: (isHeld: boolean) => void;
}

type End = 'from' | 'to';
/** In a window shorter than this arrows step by a day, in others by a month; whole months step by a month as a whole. */
const stepsByDay = 90 * day;

/** The window on the small picture of the whole time: it can be dragged and made longer or shorter, by pointer and by keys. */
export class MinimapWindow {
  readonly #field: HTMLElement;
  readonly #moves: MinimapMoves;
  readonly #before = made('div', { class: 'minimap-shade' });
  readonly #after = made('div', { class: 'minimap-shade' });
  readonly #frame = made('div', { class: 'minimap-window', role: 'slider', tabindex: '0', 'aria-label': 'Period shown' });
  readonly #handles: Readonly<Record<End, HTMLElement>>;
  #bounds: TimeWindow = { from: 0, to: 1 };
  #stretch: TimeWindow = { from: 0, to: 1 };

  constructor(field: HTMLElement, moves: MinimapMoves, signal: AbortSignal) {
    this.#field = field;
    this.#moves = moves;
    const handle = (end: End, label: string) =>
      made('div', { class: 'minimap-handle', role: 'slider', tabindex: '0', 'data-end': end, 'aria-label': label });
    this.#handles = { from: handle('from', 'First day shown'), to: handle('to', 'Last day shown') };
    // Shown when there is something to show: what moves into its place would be seen moving.
    for (const part of [this.#frame, ...Object.values(this.#handles)]) part.hidden = true;
    field.append(this.#before, this.#after, this.#handles.from, this.#frame, this.#handles.to);
    field.addEventListener('pointerdown', (pointer) => this.#drag(pointer), { signal });
    field.addEventListener('keydown', (press) => this.#step(press), { signal });
  }

  /**
   * Shows a window.
   * @param width of the field, px: asked of the page it would be laid out for every frame
   * @param isAtRest what is said of the window waits until it rests
   */
  set(stretch: TimeWindow, bounds: TimeWindow, width: number, isAtRest: boolean): void {
    this.#stretch = stretch;
    this.#bounds = bounds;
    const share = (moment: number) => ((moment - bounds.from) / (bounds.to - bounds.from)) * 100;
    const [from, to] = [share(stretch.from), share(stretch.to)];
    const place = (element: HTMLElement, left: number, across: number) => {
      element.style.setProperty('left', `${left.toFixed(3)}%`);
      element.style.setProperty('width', `${across.toFixed(3)}%`);
    };
    place(this.#before, 0, from);
    place(this.#after, to, 100 - to);
    place(this.#frame, from, to - from);
    const isSlim = ((to - from) / 100) * width < 44;
    for (const [end, at] of [
      ['from', from],
      ['to', to],
    ] as const) {
      this.#handles[end].style.setProperty('left', `${at.toFixed(3)}%`);
      this.#handles[end].toggleAttribute('data-slim', isSlim);
      this.#handles[end].hidden = false;
    }
    this.#frame.hidden = false;
    if (!isAtRest) return;
    const words = windowWords(stretch).replaceAll('\u00a0', ' ');
    const value = (element: HTMLElement, moment: number, text: string) => {
      element.setAttribute('aria-valuemin', '0');
      element.setAttribute('aria-valuemax', String(Math.round((bounds.to - bounds.from) / day)));
      element.setAttribute('aria-valuenow', String(Math.round((moment - bounds.from) / day)));
      element.setAttribute('aria-valuetext', text);
    };
    const dayOf = (moment: number) => windowWords({ from: moment, to: moment + day }).replaceAll('\u00a0', ' ');
    value(this.#frame, stretch.from, words);
    value(this.#handles.from, stretch.from, dayOf(stretch.from));
    value(this.#handles.to, stretch.to, dayOf(stretch.to - day));
  }

  #drag(pointer: PointerEvent): void {
    if (pointer.button !== 0 || !pointer.isPrimary) return;
    const target = pointer.target as HTMLElement;
    const end = target.dataset['end'] as End | undefined;
    const { left, width } = this.#field.getBoundingClientRect();
    const perPx = (this.#bounds.to - this.#bounds.from) / width;
    const momentAt = (x: number) => this.#bounds.from + (x - left) * perPx;
    if (pointer.pointerType === 'mouse') pointer.preventDefault(); // else the browser would select text
    (end ? this.#handles[end] : this.#frame).focus({ preventScroll: true });
    let begun = this.#stretch;
    if (!end && target !== this.#frame) {
      const half = (begun.to - begun.from) / 2;
      const middle = momentAt(pointer.clientX);
      begun = withinBounds({ from: middle - half, to: middle + half }, this.#bounds);
    }
    const done = new AbortController();
    const { signal } = done;
    this.#field.setPointerCapture(pointer.pointerId);
    this.#moves.held(true);
    this.#moves.show(begun);
    this.#field.addEventListener(
      'pointermove',
      ({ clientX, pointerId }) => {
        if (pointerId !== pointer.pointerId) return;
        const by = (clientX - pointer.clientX) * perPx;
        this.#moves.show(end ? this.#withEnd(begun, end, begun[end] + by) : moved(begun, by, this.#bounds));
      },
      { signal },
    );
    const stop = ({ pointerId }: PointerEvent) => {
      if (pointerId !== pointer.pointerId) return;
      done.abort();
      this.#moves.held(false);
    };
    this.#field.addEventListener('pointerup', stop, { signal });
    this.#field.addEventListener('pointercancel', stop, { signal });
  }

  /** The window with one of its ends elsewhere: within the bounds, and at least a day from the other. */
  #withEnd({ from, to }: TimeWindow, end: End, moment: number): TimeWindow {
    return end === 'from'
      ? { from: Math.min(Math.max(moment, this.#bounds.from), to - day), to }
      : { from, to: Math.max(Math.min(moment, this.#bounds.to), from + day) };
  }

  /** Arrows step by a month, or by a day in a short window; Page keys by a year. */
  #step(press: KeyboardEvent): void {
    const end = (press.target as HTMLElement).dataset['end'] as End | undefined;
    const asked = this.#moves.asked();
    const { from, to } = asked;
    const turns = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 12, PageDown: -12 }[press.key];
    const home = press.key === 'Home' ? this.#bounds.from : press.key === 'End' ? this.#bounds.to : undefined;
    if ((turns === undefined && home === undefined) || press.ctrlKey || press.metaKey || press.altKey) return;
    press.preventDefault();
    const by = turns ?? 0;
    const isByDay = Math.abs(by) === 1 && to - from < stepsByDay;
    const later = (moment: number) => (isByDay ? moment + by * day : monthsLater(moment, by));
    if (end) this.#moves.wish(this.#withEnd(asked, end, home ?? later(asked[end])));
    else if (home !== undefined) this.#moves.wish(moved(asked, home - from, this.#bounds));
    else this.#moves.wish(isByDay && wholeMonths(asked) === undefined ? moved(asked, by * day, this.#bounds) : windowLater(asked, by, this.#bounds));
  }
}
