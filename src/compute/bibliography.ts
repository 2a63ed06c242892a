import type { Source } from '../model/source.ts';
import { type SourceType, sourceTypeIds } from '../model/vocabulary.ts';
import type { Story } from './story.ts';

/** A source with the events, chapters and actors that rest on it. */
export interface CitedSource extends Source {
  readonly events: readonly { readonly slug: string; readonly title: string }[];
  readonly chapters: readonly { readonly slug: string; readonly title: string; readonly number: number }[];
  readonly actors: readonly string[];
}

/** All sources of the story, each address once, by type, then publisher, then date. */
export function bibliography({ events, chapters, actors }: Story): { type: SourceType; sources: CitedSource[] }[] {
  const addresses = new Map([...events, ...chapters, ...actors.values()].flatMap(({ sources }) => sources.map((source) => [source.url, source])));
  const rests = (url: string) => (entry: { readonly sources: readonly Source[] }) => entry.sources.some((source) => source.url === url);
  const all = [...addresses.values()]
    .map((source): CitedSource => ({
      ...source,
      events: events.filter(rests(source.url)).map(({ slug, title }) => ({ slug, title })),
      chapters: chapters.filter(rests(source.url)).map(({ slug, title, number }) => ({ slug, title, number })),
      actors: [...actors.values()].filter(rests(source.url)).map(({ shortName }) => shortName),
    }))
    .sort(
      (a, b) =>
        a.publisher.localeCompare(b.publisher, 'en') || (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.id.localeCompare(b.id),
    );
  return sourceTypeIds.map((type) => ({ type, sources: all.filter((source) => source.type === type) })).filter(({ sources }) => sources.length > 0);
}
