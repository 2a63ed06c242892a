import { file, glob } from 'astro/loaders';
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

export const collections = {
  events: defineCollection({ loader: folder('events', '*.mdx'), schema: eventSchema }),
  chapters: defineCollection({ loader: folder('chapters', '*.mdx'), schema: chapterSchema }),
  actors: defineCollection({ loader: folder('actors', '*.mdx'), schema: actorSchema }),
  glossary: defineCollection({ loader: folder('glossary', '*.md'), schema: glossaryTermSchema }),
  corrections: defineCollection({ loader: folder('corrections', '*.yaml'), schema: correctionSchema }),
  withdrawn: defineCollection({ loader: folder('withdrawn', '*.yaml'), schema: withdrawalSchema }),
  places: defineCollection({ loader: file(`${contentFolder}/places.yaml`), schema: placeSchema }),
};
