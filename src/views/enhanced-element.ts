/**
 * The base of every element with behaviour. The page works without it: `enhance` adds to what is there, and if it
 * fails, the failure is logged once and the page stays as it was drawn.
 */
export abstract class EnhancedElement extends HTMLElement {
  readonly #leaving = new AbortController();
  #begun = false;

  /** Aborted when the element leaves the page; give it to every listener. */
  protected get untilGone(): AbortSignal {
    return this.#leaving.signal;
  }

  /** Adds the behaviour. Looks only inside `this`. */
  protected abstract enhance(): void;

  connectedCallback(): void {
    if (this.#begun) return; // it was moved within the page
    this.#begun = true;
    try {
      this.enhance();
      this.toggleAttribute('data-enhanced', true); // last: styles and tests may now rely on it
    } catch (error) {
      console.warn(`<${this.localName}> stays as it was drawn:`, error);
    }
  }

  disconnectedCallback(): void {
    // An element that is moved is taken out and put in again at once: that is not leaving.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leaving.abort();
    });
  }
}
