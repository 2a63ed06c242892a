/** The part of citation-js that the project uses; the packages ship no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(name: 'bibtex' | 'ris'): string;
  }
  export const plugins: { readonly config: { get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
