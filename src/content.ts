import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { HastPluginList } from 'satteri';
import { joinStory, type Story } from './compute/story.ts';
import { citations } from './markdown-citations.ts';
import { glossaryLinks } from './markdown-glossary.ts';
import { textComponent } from './markdown-text.ts';
import type { Withdrawal } from './model/withdrawal.ts';

const withText = ['events', 'chapters', 'actors', 'glossary'] as const;
type Collection = (typeof withText)[number];

let story: Promise<Story> | undefined;

/** The whole story as plain objects. Loaded once a build. */
export function getStory(): Promise<Story> {
  story ??= load();
  return story;
}

async function load(): Promise<Story> {
  const [events, chapters, actors, places, terms, corrections] = await Promise.all([
    getCollection('events'),
    getCollection('chapters'),
    getCollection('actors'),
    getCollection('places'),
    getCollection('glossary'),
    getCollection('corrections'),
  ]);
  return joinStory({
    events: events.map(({ id, data, body }) => ({ id, facts: data, body: body ?? '' })),
    chapters: chapters.map(({ id, data, body }) => ({ id, facts: data, body: body ?? '' })),
    actors: actors.map(({ id, data, body }) => ({ id, facts: data, body: body ?? '' })),
    places: places.map(({ id, data }) => ({ id, facts: data, body: '' })),
    terms: terms.map(({ id, data, body }) => ({ id, facts: data, body: body ?? '' })),
    corrections: corrections.map(({ id, data }) => ({ id, facts: data, body: '' })),
  });
}

/** Events that were published once and are no longer told, by their slugs. */
export async function getWithdrawals(): Promise<readonly (Withdrawal & { readonly slug: string })[]> {
  return (await getCollection('withdrawn')).map(({ id, data }) => ({ ...data, slug: id }));
}

let entries: Promise<Map<string, CollectionEntry<Collection>>> | undefined;
let plugins: Promise<HastPluginList> | undefined;

/** The component that draws the text of an entry; Astro itself draws only the glossary, which is plain Markdown. */
export async function getText(collection: Collection, id: string): Promise<AstroComponentFactory> {
  entries ??= Promise.all(withText.map((name) => getCollection(name))).then(
    (all) => new Map(all.flat().map((entry) => [`${entry.collection}/${entry.id}`, entry])),
  );
  const entry = (await entries).get(`${collection}/${id}`);
  if (entry === undefined) throw new Error(`There is no text of ${collection}/${id}.`);
  if (entry.collection === 'glossary') return (await render(entry)).Content;
  plugins ??= getStory().then((all) => [glossaryLinks(all, import.meta.env.BASE_URL), citations]);
  return textComponent(entry.body ?? '', new URL(`file:///${collection}/${id}.mdx`), await plugins);
}
