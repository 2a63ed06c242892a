import type { Source } from '../model/source.ts';
import type { SourceType } from '../model/vocabulary.ts';

/** An entry of CSL-JSON, the format of reference managers: https://docs.citationstyles.org. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'report' | 'article' | 'entry-encyclopedia' | 'document';
  readonly title: string;
  readonly publisher: string;
  readonly 'container-title'?: string;
  readonly URL: string;
  readonly language: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: boolean };
  readonly archive?: string;
  readonly note?: string;
}

const types: Readonly<Record<SourceType, CslItem['type']>> = {
  news: 'article-newspaper',
  un: 'report',
  ngo: 'report',
  academic: 'article',
  government: 'document',
  'armed-group': 'document',
  encyclopedia: 'entry-encyclopedia',
};

/** A source as CSL-JSON. A date is given as far as it is known; what the format has no field for stands in the note. */
export function cslOf(source: Source): CslItem {
  const { id, type, title, publisher, republishedBy, url, language, published, archived, repeats } = source;
  const notes = [
    republishedBy === undefined ? undefined : `Read as republished by ${republishedBy}.`,
    repeats === undefined ? undefined : `Passes on a statement of: ${repeats}.`,
    published === undefined ? 'The page gives no date.' : undefined,
  ].filter((note) => note !== undefined);
  return {
    id,
    type: types[type],
    title,
    publisher,
    ...(type === 'news' ? { 'container-title': publisher } : {}),
    URL: url,
    language,
    ...(published === undefined ? {} : { issued: issuedOn(published) }),
    ...(archived === undefined ? {} : { archive: archived.url }),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}

function issuedOn(published: string): NonNullable<CslItem['issued']> {
  const bare = published.replace(/[~?%]$/u, '');
  return { 'date-parts': [bare.split('-').map(Number)], ...(bare === published ? {} : { circa: true }) };
}
