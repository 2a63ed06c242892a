import { ascending, group } from 'd3-array';
import type { Source } from '../model/source.ts';
import { sourceGradeIds, sourceGrades, sourceTypeIds, sourceTypes } from '../model/vocabulary.ts';
import { speaksForParty } from './corroboration.ts';
import { languageName } from './source-words.ts';
import type { Story } from './story.ts';
import { headword } from './term-words.ts';

/** A source with the events, chapters, actors and explained words that rest on it. */
export interface CitedSource extends Source {
  readonly events: readonly { readonly slug: string; readonly title: string }[];
  readonly chapters: readonly { readonly slug: string; readonly number: number }[];
  readonly actors: readonly { readonly id: string; readonly shortName: string }[];
  readonly terms: readonly { readonly slug: string; readonly name: string }[];
}

/** All sources of the story, each address once, by publisher, then date. */
export function bibliography({ events, chapters, actors, terms }: Story): CitedSource[] {
  const cited = new Map<
    string,
    {
      source: Source;
      events: CitedSource['events'][number][];
      chapters: CitedSource['chapters'][number][];
      actors: CitedSource['actors'][number][];
      terms: CitedSource['terms'][number][];
    }
  >();
  const enter = (source: Source) => {
    const entry = cited.get(source.url) ?? { source, events: [], chapters: [], actors: [], terms: [] };
    cited.set(source.url, entry);
    return entry;
  };
  for (const { slug, title, sources } of events) for (const source of sources) enter(source).events.push({ slug, title });
  for (const { slug, number, sources } of chapters) for (const source of sources) enter(source).chapters.push({ slug, number });
  for (const { id, shortName, sources } of actors.values()) for (const source of sources) enter(source).actors.push({ id, shortName });
  for (const term of terms) for (const source of term.sources) enter(source).terms.push({ slug: term.slug, name: headword(term) });
  return [...cited.values()]
    .map(({ source, ...used }) => ({ ...source, ...used }))
    .sort((a, b) => ascending(a.publisher, b.publisher) || ascending(a.published ?? '9999', b.published ?? '9999') || ascending(a.id, b.id));
}

/** In how many ways the bibliography can be sorted: each has an address of its own. */
export const bibliographyOrders = {
  type: { label: 'kind of publisher' },
  publisher: { label: 'publisher' },
  language: { label: 'language' },
  access: { label: 'kind of address' },
  voice: { label: 'whose voice' },
} as const;
export type BibliographyOrder = keyof typeof bibliographyOrders;

/** Sources under one heading. */
export interface SourceGroup {
  readonly id: string;
  readonly title: string;
  readonly meaning: string | undefined;
  readonly sources: readonly CitedSource[];
}

/** The sources in groups: by kind of publisher, by publisher, by language, by grade of the address, by whose voice they are. */
export function groupSources(sources: readonly CitedSource[], order: BibliographyOrder): SourceGroup[] {
  const pick = (id: string, title: string, meaning: string | undefined, wanted: (source: CitedSource) => boolean): SourceGroup => ({
    id,
    title,
    meaning,
    sources: sources.filter(wanted),
  });
  const groups = (): SourceGroup[] => {
    switch (order) {
      case 'type':
        return sourceTypeIds.map((id) => pick(id, capital(sourceTypes[id].label), sourceTypes[id].meaning, ({ type }) => type === id));
      case 'access':
        return sourceGradeIds.map((id) =>
          pick(`grade-${id.toLowerCase()}`, `${id}: ${sourceGrades[id].label}`, sourceGrades[id].meaning, ({ grade }) => grade === id),
        );
      case 'language':
        return [...new Set(sources.map(({ language }) => language))]
          .map((id) => pick(id, languageName(id), undefined, ({ language }) => language === id))
          .sort((a, b) => b.sources.length - a.sources.length || ascending(a.title, b.title));
      case 'publisher':
        return [...group(sources, ({ publisher }) => publisher)]
          .map(([name, own]): SourceGroup => ({ id: idOf(name), title: name, meaning: undefined, sources: own }))
          .sort((a, b) => ascending(a.title.toLowerCase(), b.title.toLowerCase()));
      case 'voice':
        return [
          pick(
            'own',
            'Publishers that report on their own',
            'They count towards how sure we are, unless they are copies or encyclopedias.',
            (source) => !speaksForParty(source),
          ),
          pick('party', 'Parties, and reports that only pass on what a party said', 'They never count as independent.', speaksForParty),
        ];
    }
  };
  return groups().filter((group) => group.sources.length > 0);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An id for an address from a publisher’s name: letters without accents, digits, hyphens. */
function idOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\w\s-]/gu, '')
    .trim();
  return `p-${plain.toLowerCase().replace(/[\s_]+/gu, '-') || [...name].map((letter) => letter.codePointAt(0)).join('-')}`;
}
