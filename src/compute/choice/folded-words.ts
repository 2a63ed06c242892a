/** Letters that stay themselves when their accents are taken away. */
const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ɛ: 'e',
  ɔ: 'o',
  ɲ: 'ny',
  ŋ: 'n',
  ɓ: 'b',
  ɗ: 'd',
  ƴ: 'y',
};

/** The words of a text without case and accents, in their order: "Ménaka’s N’Tillit" is menaka, s, n, tillit. */
export function foldedWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæøßıłđɛɔɲŋɓɗƴ]/gu, (letter) => letters[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** True where each of the words that are looked for begins one of the words. Both are folded. */
export function haveWords(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
}
