import { foldedWords } from './folded-words.ts';

/**
 * The words of many texts, as one file: for each word the texts that have it. Made for brotli: plain words in order,
 * plain small numbers.
 */
export interface WordFile {
  readonly version: 1;
  /** The names of the texts, joined by spaces. */
  readonly texts: string;
  /** All words, folded, in order, joined by spaces. */
  readonly words: string;
  /**
   * For each word the positions of its texts, each as the distance from the one before (the first from -1), joined by
   * spaces; words are divided by commas.
   */
  readonly found: string;
}

/** @param texts name and text of each; a name has no spaces */
export function wordFile(texts: readonly { readonly name: string; readonly text: string }[]): WordFile {
  const positions = new Map<string, number[]>();
  texts.forEach(({ text }, position) => {
    for (const word of new Set(foldedWords(text))) positions.set(word, [...(positions.get(word) ?? []), position]);
  });
  const words = [...positions.keys()].sort();
  return {
    version: 1,
    texts: texts.map(({ name }) => name).join(' '),
    words: words.join(' '),
    found: words.map((word) => distances(positions.get(word) ?? []).join(' ')).join(','),
  };
}

function distances(positions: readonly number[]): number[] {
  return positions.map((position, index) => position - (positions[index - 1] ?? -1));
}

/** Names of the texts that have all the words that are looked for, each at least as a beginning. */
export type WordIndex = (wanted: string) => ReadonlySet<string>;

/**
 * Reads a file of words.
 * @throws where it is of another version, or was cut short
 */
export function readWordFile(file: unknown): WordIndex {
  const { version, texts, words, found } = (file ?? {}) as Partial<Record<keyof WordFile, unknown>>;
  if (version !== 1) throw new Error(`The file of words is of version ${String(version)}, not 1.`);
  if (typeof texts !== 'string' || typeof words !== 'string' || typeof found !== 'string') throw new Error('The file of words lacks a part.');
  const names = texts.split(' ');
  const allWords = words.split(' ');
  const allFound = found.split(',');
  if (allWords.length !== allFound.length) throw new Error('The file of words was cut short.');

  const textsWith = (beginning: string) => {
    const has = new Set<string>();
    allWords.forEach((word, index) => {
      if (!word.startsWith(beginning)) return;
      let position = -1;
      for (const distance of (allFound[index] ?? '').split(' ')) has.add(names[(position += Number(distance))] ?? '');
    });
    return has;
  };
  return (wanted) => {
    const [first, ...others] = foldedWords(wanted).map(textsWith);
    return new Set([...(first ?? names)].filter((name) => others.every((has) => has.has(name))));
  };
}
