import { readFileSync } from 'node:fs';

/** Where a file cannot be read any further, and why. */
export interface Mistake {
  readonly line: number;
  readonly message: string;
}

/** The text of a file, without the mark that some editors put at its beginning. */
export function readText(file: string): { readonly text: string; readonly mistake: Mistake | undefined } {
  const text = new TextDecoder('utf-8').decode(readFileSync(file));
  const firstBroken = text.indexOf('\uFFFD');
  if (firstBroken < 0) return { text, mistake: undefined };
  const line = text.slice(0, firstBroken).split('\n').length;
  return {
    text,
    mistake: { line, message: 'A letter here cannot be read. Save the file in the encoding UTF-8, and look at accents and quotation marks.' },
  };
}
