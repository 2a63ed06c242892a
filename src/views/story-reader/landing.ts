import { decoded } from '../../compute/decoded.ts';
import type { Destination } from '../story-signals.ts';
import { eitherSignal } from '../either-signal.ts';
import { layOutAround, leaveLayoutToBrowser } from '../near-parts.ts';

/** What readers do to move by themselves, with screen readers and by voice too: from then on the page must not move them. */
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'click', 'focusin'];

/** After so many frames without a change what was reached stays where it is. */
const framesStill = 3;

/**
 * Takes readers to an event or chapter: its head in view below the strip, its line opened, marked, the focus on it.
 * The place holds while fonts, maps and the bars of a phone’s browser change the page, until the reader moves.
 */
export class Landing {
  readonly #within: HTMLElement;
  readonly #arrived: (element: HTMLElement) => void;
  readonly #untilGone: AbortSignal;
  /** Ends the holding of the present place. */
  #holding = new AbortController();
  #reached: HTMLElement | undefined;
  #goesBack = false;

  constructor(within: HTMLElement, arrived: (element: HTMLElement) => void, untilGone: AbortSignal) {
    this.#within = within;
    this.#arrived = arrived;
    this.#untilGone = untilGone;
    // Going back and forward restores the place by itself.
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener(
      'navigate',
      (navigate) => {
        this.#goesBack = (navigate as Event & { navigationType?: string }).navigationType === 'traverse';
        if (this.#goesBack) this.#holding.abort();
      },
      { signal: untilGone },
    );
    addEventListener('popstate', () => this.#holding.abort(), { signal: untilGone });
    addEventListener('hashchange', () => this.arriveByAddress(), { signal: untilGone });
  }

  /** Goes where the address says, if it names a part of the story; tells whether it does. */
  arriveByAddress(): boolean {
    const goesBack = this.#goesBack;
    this.#goesBack = false;
    const id = decoded(location.hash.slice(1));
    const element = this.#find(id);
    if (element) this.#arrive(element, { align: !goesBack, keepFocus: false });
    const inside = element ?? this.#inside(id);
    if (element === undefined && inside !== undefined && !goesBack) this.#showInside(inside);
    return inside !== undefined;
  }

  /** Goes there and puts it into the address, so that Back leads back. Steps that follow each other count as one. */
  go({ id, keepFocus = false }: Destination): void {
    const element = this.#find(id);
    if (!element) return;
    const stepsOn = keepFocus && history.state === 'stepped' && this.#reached?.id === location.hash.slice(1);
    history[stepsOn ? 'replaceState' : 'pushState'](keepFocus ? 'stepped' : null, '', `#${id}`);
    this.#arrive(element, { align: true, keepFocus });
  }

  /** Takes the mark from the place that was reached: the reader has left it. */
  leave(): void {
    this.#reached?.removeAttribute('data-reached');
    this.#reached = undefined;
  }

  /** What stands in the story under an id. */
  #inside(id: string): HTMLElement | undefined {
    const element = id === '' ? null : document.getElementById(id);
    return element !== null && this.#within.contains(element) ? element : undefined;
  }

  /** The event or chapter of an id, also of an earlier id; not what only stands inside one. */
  #find(id: string): HTMLElement | undefined {
    const element = this.#inside(id);
    if (element === undefined) return undefined;
    if (element.matches('article, .chapter')) return element;
    return element.parentElement?.matches('article, .chapter') && element.matches('span:empty') ? element.parentElement : undefined;
  }

  #arrive(element: HTMLElement, { align, keepFocus }: { align: boolean; keepFocus: boolean }): void {
    this.#holding.abort();
    this.leave();
    this.#reached = element;
    element.toggleAttribute('data-reached', true);
    if (!keepFocus) {
      const line = element.querySelector<HTMLDetailsElement>(':scope > details');
      if (line) line.open = true;
      element.tabIndex = -1;
      element.focus({ preventScroll: true });
    }
    if (align) {
      layOutAround(element, this.#within);
      element.scrollIntoView();
      this.#hold(() => {
        const before = scrollY;
        element.scrollIntoView();
        if (scrollY !== before) this.#arrived(element);
      });
    }
    this.#arrived(element);
  }

  /** Holds in view what stands inside an event, as the note of a source: the browser alone goes where it took it to be. */
  #showInside(element: HTMLElement): void {
    this.#holding.abort();
    layOutAround(element, this.#within);
    this.#hold(() => element.scrollIntoView());
  }

  /** Puts a part of the story where it stood in the window before, px; nothing is marked. */
  putBack(element: HTMLElement, top: number): void {
    this.#holding.abort();
    layOutAround(element, this.#within);
    this.#hold(() => {
      const by = element.getBoundingClientRect().top - top;
      if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
    });
  }

  /**
   * Puts the page where it should stand, and looks in the next frames whether it has stayed there: what comes near the
   * window is laid out only then, and seldom as high as it was taken to be.
   */
  #align(put: () => void, signal: AbortSignal, stillFrames = 0): void {
    if (signal.aborted) return;
    if (stillFrames > framesStill) {
      leaveLayoutToBrowser(this.#within);
      return;
    }
    const before = scrollY;
    put();
    requestAnimationFrame(() => this.#align(put, signal, scrollY === before ? stillFrames + 1 : 0));
  }

  /** Keeps the place while the page is still changing, until readers move by themselves. */
  #hold(put: () => void): void {
    const holding = new AbortController();
    this.#holding = holding;
    const signal = eitherSignal(holding.signal, this.#untilGone);
    const realign = () => this.#align(put, signal);
    signal.addEventListener('abort', () => leaveLayoutToBrowser(this.#within));
    const begun = performance.now();
    const movesAfter = ({ timeStamp }: Event) => {
      if (timeStamp > begun) holding.abort(); // not the press of a key that led here
    };
    for (const move of ownMoves) addEventListener(move, movesAfter, { signal, passive: true });
    addEventListener('load', realign, { signal });
    this.#within.addEventListener('toggle', realign, { capture: true, signal });
    visualViewport?.addEventListener('resize', realign, { signal });
    void document.fonts.ready.then(realign);
    requestAnimationFrame(realign);
  }
}
