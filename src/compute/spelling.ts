import { alike, isOneSlip, likeness } from './likeness.ts';

/** Words too short to be told from a slip. */
const shortest = 4;

/** A word without accents and capitals: "Ségou" as "segou". */
export function plainWords(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The name, or the word of a name, that somebody most likely meant; undefined where nothing is near, or where it is
 * written as it should be.
 * @param written a word or a name: "Tomboctou"
 * @param names names as they are shown: "Tombouctou", "Ménaka region"
 */
export function meantName(written: string, names: readonly string[]): string | undefined {
  const words = plainWords(written.trim());
  if (words.length < shortest) return undefined;
  const known = new Map(
    names.flatMap((name) => [name, ...name.split(/[\s(),;]+/u).filter((word) => word.length >= shortest)]).map((name) => [plainWords(name), name]),
  );
  if (known.has(words)) return undefined;
  const like = (name: string) => Math.max(likeness(words, name), isOneSlip(words, name) ? alike : 0);
  const [best] = [...known.keys()].map((name) => ({ name, like: like(name) })).sort((a, b) => b.like - a.like);
  return best !== undefined && best.like >= alike ? known.get(best.name) : undefined;
}
