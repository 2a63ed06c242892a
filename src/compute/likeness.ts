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

/** True where one letter is missing, too many, another, or changed round with its neighbour: short words share few pairs then. */
export function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}
