/** From here on two words are likely to be the same, one with a slip. */
export const alike = 0.7;

/**
 * How like two words are, from 0 to 1: the share of pairs of letters that they have in common (Dice’s coefficient,
 * Dice 1945, Ecology 26(3)). Short enough for the browser, where the measure that the checker uses would be too long.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const left = pairsOf(other);
  const pairs = pairsOf(one);
  const all = pairs.length + left.length;
  const shared = pairs.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}
