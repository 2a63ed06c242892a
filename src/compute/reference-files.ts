import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';

// Our ids are the keys under which texts cite a source; they must be the same in a reference manager, hyphens and all.
const { format } = plugins.config.get('@bibtex');
format.useIdAsLabel = true;
format.checkLabel = false;

/** All entries as BibTeX. */
export function bibtexOf(items: readonly CslItem[]): string {
  return new Cite(items).format('bibtex');
}

/** All entries as RIS. */
export function risOf(items: readonly CslItem[]): string {
  return new Cite(items).format('ris');
}
