import { file, glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from './content-folder.ts';
import { actorSchema } from './model/actor.ts';
import { chapterSchema } from './model/chapter.ts';
import { correctionSchema } from './model/correction.ts';
import { eventSchema } from './model/event.ts';
import { glossaryTermSchema } from './model/glossary-term.ts';
import { placeSchema } from './model/place.ts';
import { withdrawalSchema } from './model/withdrawal.ts';

const folder = (name: string, pattern: string) => glob({ base: `${contentFolder}/${name}`, pattern });

/**
 * Entries whose texts are no modules: `content.ts` draws them from what was read. Astro would make modules of each text in
 * MDX, and its bundler would hold all of them at once; with ten thousand events that is most of the memory of a build.
 */
function withoutModules(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({ ...context, store: { ...context.store, set: (entry) => context.store.set({ ...entry, deferredRender: false }) } }),
  };
}

export const collections = {
  events: defineCollection({ loader: withoutModules(folder('events', '*.mdx')), schema: eventSchema }),
  chapters: defineCollection({ loader: withoutModules(folder('chapters', '*.mdx')), schema: chapterSchema }),
  actors: defineCollection({ loader: withoutModules(folder('actors', '*.mdx')), schema: actorSchema }),
  glossary: defineCollection({ loader: folder('glossary', '*.md'), schema: glossaryTermSchema }),
  corrections: defineCollection({ loader: folder('corrections', '*.yaml'), schema: correctionSchema }),
  withdrawn: defineCollection({ loader: folder('withdrawn', '*.yaml'), schema: withdrawalSchema }),
  places: defineCollection({ loader: file(`${contentFolder}/places.yaml`), schema: placeSchema }),
};
