import { made, madeButton } from './strip-parts.ts';

/** A box that opens under the strip: one thing at a time, closed by Escape, by its button and by a touch elsewhere. */
export class StripPanel {
  readonly #box = made('div', 'strip-panel');
  readonly #closed: () => void;
  #opener: HTMLElement | undefined;

  /** @param closed what to do when it has closed, however that came */
  constructor(root: HTMLElement, closed: () => void, signal: AbortSignal) {
    this.#closed = closed;
    this.#box.hidden = true;
    this.#box.tabIndex = -1;
    this.#box.setAttribute('role', 'dialog');
    root.append(this.#box);
    this.#box.addEventListener('keydown', (key) => {
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      this.close();
    });
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target instanceof Node && !root.contains(target)) this.close(false);
      },
      { signal },
    );
  }

  get isOpen(): boolean {
    return !this.#box.hidden;
  }

  /** @param opener to which the focus returns */
  open(title: string, content: readonly Node[], opener: HTMLElement): void {
    this.#opener = opener;
    const close = madeButton('panel-close', 'Close', () => this.close());
    this.#box.setAttribute('aria-label', title);
    this.#box.replaceChildren(made('div', 'panel-head', made('p', 'panel-title', title), close), ...content);
    this.#box.hidden = false;
    this.#box.focus({ preventScroll: true });
  }

  /** @param returnsFocus false where the focus goes elsewhere by itself */
  close(returnsFocus = true): void {
    if (!this.isOpen) return;
    this.#box.hidden = true;
    this.#closed();
    if (returnsFocus) this.#opener?.focus({ preventScroll: true });
  }
}
