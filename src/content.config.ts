import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from './content-folder.ts';
import { actorSchema } from './model/actor.ts';
import { chapterSchema } from './model/chapter.ts';
import { eventSchema } from './model/event.ts';
import { glossaryTermSchema } from './model/glossary-term.ts';
import { placeSchema } from './model/place.ts';

const folder = (name: string, pattern: string) => glob({ base: `${contentFolder}/${name}`, pattern });

export const collections = {
  events: defineCollection({ loader: folder('events', '*.mdx'), schema: eventSchema }),
  chapters: defineCollection({ loader: folder('chapters', '*.mdx'), schema: chapterSchema }),
  actors: defineCollection({ loader: folder('actors', '*.mdx'), schema: actorSchema }),
  glossary: defineCollection({ loader: folder('glossary', '*.md'), schema: glossaryTermSchema }),
  places: defineCollection({ loader: file(`${contentFolder}/places.yaml`), schema: placeSchema }),
};
