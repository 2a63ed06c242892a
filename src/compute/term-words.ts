import { withoutCitations } from '../model/citations.ts';
import type { Term } from './story.ts';

/** A term as it stands over its own entry: with a capital. */
export function headword({ term }: Pick<Term, 'term'>): string {
  return term.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** A definition in plain words: without its notes and without emphasis. */
export function definitionWords(body: string): string {
  return withoutCitations(body).replace(/\*/gu, '').replace(/\s+/gu, ' ').trim();
}
