import type { BrowserContextOptions } from '@playwright/test';

/** A reader’s machine and line, as far as they are imitated. */
export interface Profile {
  readonly name: 'desktop' | 'phone';
  /** For the report. */
  readonly words: string;
  readonly context: BrowserContextOptions;
  /** How many times slower than this machine it computes. */
  readonly slowdown: number;
  /** Bytes a second each way, and ms for a round trip; `undefined` for a line that does not hold anything up. */
  readonly line: { readonly down: number; readonly up: number; readonly roundTrip: number } | undefined;
}

export const profiles: readonly Profile[] = [
  {
    name: 'desktop',
    words: 'this machine as it is, 1440 × 900',
    context: { viewport: { width: 1440, height: 900 } },
    slowdown: 1,
    line: undefined,
  },
  {
    name: 'phone',
    words: 'CPU 4 times slower, 1.6 Mbit/s down, 0.75 Mbit/s up, round trip 150 ms, 412 × 823, touch',
    context: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2.625, isMobile: true, hasTouch: true },
    slowdown: 4,
    line: { down: 1_600_000 / 8, up: 750_000 / 8, roundTrip: 150 },
  },
];
