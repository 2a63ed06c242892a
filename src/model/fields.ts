import { z } from 'zod';
import { didYouMean } from './nearest.ts';

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** A text as it could stand in an address: "Côte d’Or" is "cote-d-or". Empty where no letter or digit is left. */
export function asSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** A slug or id: it stands in addresses for ever. */
export const slugText = z.string({ error: ({ input }) => `Write it in quotes: "${String(input)}".` }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: ({ input }) =>
    `"${String(input)}" cannot stand in an address. Use small letters, digits and hyphens: "${asSlug(String(input)) || 'moura-killings'}".`,
});

/** The address of a page elsewhere. */
export const webAddress = z.url({
  protocol: /^https?$/u,
  error: ({ input }) => `"${String(input)}" is not a web address. Copy it whole, with https:// at its start.`,
});

/** A sentence or phrase: not empty, no stray spaces. */
export function words(what: string, { atMost }: { atMost?: number } = {}) {
  const text = z
    .string({ error: `Write ${what} as text, in quotes.` })
    .min(1, `Write ${what}; it is empty.`)
    .refine((value) => value === value.trim(), `Take the spaces off the ends of ${what}.`);
  return atMost === undefined
    ? text
    : text.refine((value) => [...value].length <= atMost, {
        error: ({ input }) =>
          `${what.charAt(0).toUpperCase()}${what.slice(1)} has ${[...String(input)].length} characters; at most ${atMost} fit. Shorten "${String(input)}".`,
      });
}

/** One sentence of at most so many words. */
export function shortSentence(what: string, mostWords: number) {
  return words(what).refine((value) => countWords(value) <= mostWords, {
    error: ({ input }) => `${what.charAt(0).toUpperCase()}${what.slice(1)} has ${countWords(String(input))} words; at most ${mostWords} are allowed.`,
  });
}

/** One of a closed list; the error names what may be written. */
export function oneOf<const Ids extends [string, ...string[]]>(what: string, ids: Ids) {
  return z.enum(ids, {
    error: ({ input }) => {
      const choice = `Write one of: ${ids.join(', ')}.`;
      return input === undefined || input === null ? choice : `"${String(input)}" is not ${what} we know.${didYouMean(String(input), ids)} ${choice}`;
    },
  });
}
