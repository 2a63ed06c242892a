const citation = /\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]/gu;

/** One `[@a; @b]` of a text: where it stands and which sources it names. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly sources: readonly string[];
}

/** All citations of a text, in order. */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(citation)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    sources: (match[1] ?? '').split(';').map((key) => key.trim().slice(1)),
  }));
}

/** Ids of the sources that a text cites, each once, in the order in which they first come up. */
export function citedSources(text: string): string[] {
  return [...new Set(findCitations(text).flatMap(({ sources }) => sources))];
}

/**
 * What looks like a citation and is none: `[@a, @b]`, `(@a)`, `[@a` without its end, `[a]` without the sign.
 * @param known the ids of the sources that the text may cite
 */
export function findBrokenCitations(text: string, known: readonly string[]): string[] {
  const suspicious = /\[\s*@[^\][]*\]|\[?\s*(?<!\w)@\w[\w-]*|\[([a-z0-9-]+)\]/gu;
  return [...withoutCitations(text).matchAll(suspicious)]
    .filter(([, bare]) => bare === undefined || known.includes(bare))
    .map(([piece]) => piece.trim());
}

/** A text without its citations. */
export function withoutCitations(text: string): string {
  return text.replace(citation, '');
}
