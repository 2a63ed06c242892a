import { withoutCitations } from '../citations.ts';
import { withoutQuotations } from '../quotations.ts';
import type { Problem, World } from '../world.ts';

/** Words that never stand in our own voice, and what to write instead. Quotations are exempt. */
export const forbiddenWords: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /\bterrorists?\b/iu, instead: 'Name the group, or quote who calls it that, in quotation marks' },
  { pattern: /\bneutrali[sz]ed?\b/iu, instead: 'Write killed, wounded or captured as the source has it, or quote the word with its owner' },
  { pattern: /\bcleansed\b/iu, instead: 'Describe the act' },
  { pattern: /\bstrongholds?\b/iu, instead: 'Say who holds the place' },
  { pattern: /\bmartyr(?:s|ed)?\b/iu, instead: 'Write who was killed' },
  { pattern: /\bso-called\b/iu, instead: 'Say who calls it so' },
  { pattern: /\bregime\b/iu, instead: 'Write government or transitional authorities' },
  { pattern: /\bliberated\b/iu, instead: 'Write who took the place from whom' },
];

/** The forbidden words of a text outside quotation marks, each with what to write instead. */
export function forbiddenWordsIn(text: string): { word: string; instead: string }[] {
  const ours = withoutQuotations(text);
  return forbiddenWords.flatMap(({ pattern, instead }) => {
    const word = pattern.exec(ours)?.[0];
    return word === undefined ? [] : [{ word, instead }];
  });
}

/** Forbidden words in our own voice. */
export function findForbiddenWords(world: World): Problem[] {
  const problems: Problem[] = [];
  const look = (file: string, text: string, place: { field?: (string | number)[]; line?: number }) => {
    for (const { word, instead } of forbiddenWordsIn(withoutCitations(text))) {
      problems.push({
        file,
        field: place.field ?? [],
        ...(place.line === undefined ? {} : { line: place.line }),
        message: `"${word}" must not stand in our own voice. ${instead}.`,
      });
    }
  };
  for (const { file, facts, paragraphs } of [...world.events, ...world.chapters]) {
    for (const field of ['title', 'shortTitle', 'summary'] as const) look(file, facts[field], { field: [field] });
    for (const { line, text } of paragraphs) look(file, text, { line });
  }
  for (const { file, paragraphs } of [...world.actors, ...world.terms]) for (const { line, text } of paragraphs) look(file, text, { line });
  return problems;
}
