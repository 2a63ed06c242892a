import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { entryPage, searchEntries } from '../compute/search-entries.ts';
import { joinStory, type Story } from '../compute/story.ts';
import type { Entry, World } from '../model/world.ts';

/** Built pages beside the story that can be found; they mark the part that counts with data-pagefind-body. */
const furtherPages = ['about', 'about/method', 'sources'];

/** What the browser fetches; Pagefind writes user interfaces of its own beside it, which nobody asks for. */
const isNeeded = (path: string) => /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown).*|.*\.pf_\w+)$/u.test(path);

/** Makes the search index with every build, from the content itself. */
export function searchIndex(world: World): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeSearchIndex(storyOf(world), fileURLToPath(dir));
        logger.info(`${count} entries can be found.`);
      },
    },
  };
}

/**
 * Writes the index into `pagefind/` of a built site.
 * @returns how many entries it has
 * @throws where Pagefind finds fault with an entry or cannot run
 */
async function writeSearchIndex(story: Story, site: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['nav', 'figure', 'details', '.group-index'] });
  if (index === undefined) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
  const pages = [
    ...searchEntries(story).map((entry) => ({ url: entry.address, content: entryPage(entry) })),
    ...furtherPages.map((path) => ({ url: `/${path}/`, content: readFileSync(join(site, path, 'index.html'), 'utf8') })),
  ];
  try {
    for (const page of pages) {
      const { errors: faults } = await index.addHTMLFile(page);
      if (faults.length > 0) throw new Error(`The search index cannot take in ${page.url}: ${faults.join(' ')}`);
    }
    await writeFiles(index, join(site, 'pagefind'));
  } finally {
    await close();
  }
  return pages.length;
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index cannot be written: ${errors.join(' ')}`);
  for (const { path, content } of files.filter((file) => isNeeded(file.path))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The story as the pages tell it. @throws where an id leads nowhere; the content check has stopped the build before */
function storyOf({ events, chapters, actors, places, terms }: World): Story {
  const raw = <Facts>(entries: readonly Entry<Facts>[]) =>
    entries.map(({ id, facts, paragraphs }) => ({ id, facts, body: paragraphs.map(({ text }) => text).join('\n\n') }));
  return joinStory({ events: raw(events), chapters: raw(chapters), actors: raw(actors), places: raw(places), terms: raw(terms) });
}
