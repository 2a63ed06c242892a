import type { Source } from '../model/source.ts';

/** "Reuters", or "Reuters, as republished by Townhall". */
export function publisherWords({ publisher, republishedBy }: Pick<Source, 'publisher' | 'republishedBy'>): string {
  return republishedBy === undefined ? publisher : `${publisher}, as republished by ${republishedBy}`;
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** "French" for "fr". */
export function languageName(code: string): string {
  return languages.of(code) ?? code;
}
