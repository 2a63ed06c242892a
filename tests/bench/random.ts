/** Draws that look random and are the same each time for the same seed. */
export interface Random {
  /** A number from 0 to 1, 1 left out. */
  next(): number;
  /** A whole number from `least` to `most`, both taken in. */
  whole(least: number, most: number): number;
  /** True once in so many times on average: `chance(0.2)` once in five. */
  chance(share: number): boolean;
  /** One of a list. @throws where the list is empty */
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32, a generator of 32 bits by Tommy Ettinger (public domain): short, fast, and good enough for filler. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
