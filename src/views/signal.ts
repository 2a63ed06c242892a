/**
 * What the views of one page tell each other. Views do not know each other: each listens to these few values on the
 * document. A value is kept, so that a view that starts later hears the last one at once.
 */
export class Signal<Value> {
  readonly #name: string;
  #last: Value | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** What was told last; undefined before the first time. */
  get last(): Value | undefined {
    return this.#last;
  }

  tell(value: Value): void {
    this.#last = value;
    document.dispatchEvent(new CustomEvent(this.#name, { detail: value }));
  }

  /** Calls the listener with the last value, if there is one, and with every later one until `untilGone` is aborted. */
  hear(listener: (value: Value) => void, untilGone: AbortSignal): void {
    if (this.#last !== undefined) listener(this.#last);
    document.addEventListener(this.#name, (told) => listener((told as CustomEvent<Value>).detail), { signal: untilGone });
  }
}

/** A wish that one view answers: it is not kept, because nobody wants it fulfilled twice. */
export class Wish<Value> {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  tell(value: Value): void {
    document.dispatchEvent(new CustomEvent(this.#name, { detail: value }));
  }

  hear(listener: (value: Value) => void, untilGone: AbortSignal): void {
    document.addEventListener(this.#name, (told) => listener((told as CustomEvent<Value>).detail), { signal: untilGone });
  }

  /** Like `hear`, but before all who only hear: for a view that must make ready what the wish needs. */
  hearFirst(listener: (value: Value) => void, untilGone: AbortSignal): void {
    document.addEventListener(this.#name, (told) => listener((told as CustomEvent<Value>).detail), { capture: true, signal: untilGone });
  }
}
