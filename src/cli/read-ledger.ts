import { existsSync } from 'node:fs';
import { type Ledger, ledgerSchema } from '../model/ledger.ts';
import type { Problem } from '../model/world.ts';
import { readText } from './read-text.ts';
import type { YamlText } from './yaml-text.ts';
import { checkFacts } from './zod-sentences.ts';

const empty: Ledger = { events: [], chapters: [], actors: [], places: [], terms: [] };

/** Reads the ledger of published addresses, published.json; empty before anything was published. */
export function readLedger(file: string): { readonly ledger: Ledger; readonly problems: readonly Problem[]; readonly yaml: YamlText | undefined } {
  if (!existsSync(file)) return { ledger: empty, problems: [], yaml: undefined };
  const { text } = readText(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message =
      'From here on the list cannot be read. Each address stands in "straight quotes", with a comma between two and none after the last, and each bracket that is opened is closed.';
    return { ledger: empty, problems: [{ file, field: [], line: lineOfMistake(text, String(error)), message }], yaml: undefined };
  }
  const { facts = empty, problems } = checkFacts(ledgerSchema, value);
  return { ledger: facts, problems: problems.map((problem) => ({ file, ...problem })), yaml: { text, linesBefore: 0 } }; // JSON is YAML, which knows its lines
}

/** `JSON.parse` tells the position of most mistakes; not that of a comma too many, nor of an early end. */
function lineOfMistake(text: string, error: string): number {
  const told = /at position (\d+)/u.exec(error)?.[1];
  const comma = text.search(/,\s*[\]}]/u);
  const position = told !== undefined ? Number(told) : comma >= 0 ? comma : text.trimEnd().length;
  return text.slice(0, position).split('\n').length;
}
