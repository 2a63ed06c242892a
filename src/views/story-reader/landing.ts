import { decoded } from '../../compute/decoded.ts';
import type { Destination } from '../story-signals.ts';
import { eitherSignal } from '../either-signal.ts';

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
    const element = this.#find(decoded(location.hash.slice(1)));
    if (element) this.#arrive(element, { align: !goesBack, keepFocus: false });
    return element !== undefined;
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

  /** The event or chapter of an id, also of an earlier id; not what only stands inside one. */
  #find(id: string): HTMLElement | undefined {
    const element = id === '' ? null : document.getElementById(id);
    if (element === null || !this.#within.contains(element)) return undefined;
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
      this.#layOutAround(element);
      element.scrollIntoView();
      this.#hold(() => {
        const before = scrollY;
        element.scrollIntoView();
        if (scrollY !== before) this.#arrived(element);
      });
    }
    this.#arrived(element);
  }

  /** Puts a part of the story where it stood in the window before, px; nothing is marked. */
  putBack(element: HTMLElement, top: number): void {
    this.#layOutAround(element);
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
      this.#leaveLayoutToBrowser();
      return;
    }
    const before = scrollY;
    put();
    requestAnimationFrame(() => this.#align(put, signal, scrollY === before ? stillFrames + 1 : 0));
  }

  /**
   * Has the browser lay out what will be seen and what stands close above, which it would leave for a frame later: the
   * reader would see a gap, and then the place slip away.
   */
  #layOutAround(element: HTMLElement): void {
    const parts = [...this.#within.querySelectorAll<HTMLElement>('.chapter-head, article')];
    const at = parts.findIndex((part) => element === part || element.contains(part));
    const near: HTMLElement[] = [];
    const add = (nextFirst: readonly HTMLElement[], height: number) => {
      let left = height;
      for (const part of nextFirst) {
        if (left <= 0) return;
        left -= part.getBoundingClientRect().height;
        near.push(part);
      }
    };
    add(parts.slice(at), innerHeight);
    add(parts.slice(0, at).reverse(), 1.5 * innerHeight);
    for (const part of near) part.toggleAttribute('data-near', true); // last: each mark makes the browser measure anew
  }

  #leaveLayoutToBrowser(): void {
    for (const part of this.#within.querySelectorAll('[data-near]')) part.removeAttribute('data-near');
  }

  /** Keeps the place while the page is still changing, until readers move by themselves. */
  #hold(put: () => void): void {
    const holding = new AbortController();
    this.#holding = holding;
    const signal = eitherSignal(holding.signal, this.#untilGone);
    const realign = () => this.#align(put, signal);
    signal.addEventListener('abort', () => this.#leaveLayoutToBrowser());
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
