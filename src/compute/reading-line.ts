/** What can be seen of a long page. Lengths in px. */
export interface PageView {
  /** Height of the window. */
  readonly height: number;
  /** Where what sticks to the top of the window ends. */
  readonly top: number;
  /** How far one can still scroll down. */
  readonly left: number;
}

/** Part of the free height at which people read: what has passed it is being read. */
const readingPart = 0.22;

/**
 * How far below the top of the window the line lies that an event must pass to be the present one, px.
 * Near the end of the page it moves down to the foot of the window: else the last events could never reach it.
 */
export function readingLine({ height, top, left }: PageView): number {
  const free = Math.max(0, height - top);
  const usual = free * readingPart;
  const nearEnd = Math.max(0, 1 - left / Math.max(1, free));
  return top + usual + (free - usual) * nearEnd;
}

/**
 * The last of `count` things, in order down the page, whose top has passed a line; -1 where none has.
 * Asks for few of the tops only: each is a question to the browser.
 */
export function lastPassed(count: number, topOf: (index: number) => number, line: number): number {
  let passed = -1;
  let ahead = count;
  while (ahead - passed > 1) {
    const middle = (passed + ahead) >> 1;
    if (topOf(middle) <= line) passed = middle;
    else ahead = middle;
  }
  return passed;
}
