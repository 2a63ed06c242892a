import { citedSources, findCitations } from '../model/citations.ts';

/** One note mark of a text: the number it shows, and the source that it stands for. */
export interface CitationMark {
  /** The place of the mark among all marks of the text, from 1: part of its id. */
  readonly index: number;
  readonly number: number;
  readonly source: string;
}

/** All note marks of a text. Sources are numbered in the order in which they first come up. */
export function citationMarks(text: string): CitationMark[] {
  const order = citedSources(text);
  return findCitations(text)
    .flatMap(({ sources }) => sources)
    .map((source, at) => ({ index: at + 1, number: order.indexOf(source) + 1, source }));
}

/**
 * The sources of an entry in the order of their numbers: first those that the text cites, in its order, then
 * those that only figures, claims or links cite.
 */
export function sourcesInOrder<S extends { readonly id: string }>(text: string, sources: readonly S[]): S[] {
  const order = citedSources(text);
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...sources].sort((a, b) => rank(a.id) - rank(b.id));
}

/** Ids of the marks and notes on a page. `entry` is the id of the entry there: "coup-2012". */
export const markId = (entry: string, index: number): string => `${entry}-cite-${index}`;
export const noteId = (entry: string, source: string): string => `${entry}-source-${source}`;
