import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/cli/content-check.ts';
import { readContent } from './src/cli/read-content.ts';
import { pageScripts } from './src/cli/page-scripts.ts';
import { pageStyles } from './src/cli/page-styles.ts';
import { contentFolder } from './src/content-folder.ts';
import { searchIndex } from './src/cli/search-index.ts';
import { citations } from './src/markdown-citations.ts';

// SITE_URL is the public origin, BASE_PATH the folder below it; both are stated in README.md.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

// Earlier addresses of events and chapters lead to the present ones, withdrawn events to a notice: nobody needs to find them.
const content = readContent(contentFolder, 'content/data/boundaries');
const { world } = content;
const aliases = (folder, entries) => entries.flatMap(({ facts }) => facts.aliases.map((alias) => `${folder}/${alias}`));
const left = new Set([
  ...aliases('events', world.events),
  ...aliases('chapters', world.chapters),
  ...world.withdrawals.map(({ id }) => `events/${id}`),
]);
const isToBeFound = (page) => !page.includes('/404') && !page.endsWith('/search/') && !left.has(page.split('/').slice(-3, -1).join('/'));

/** What the views share, by the paths of modules. */
const sharedModules = /\/src\/views\/(?:copy-link\/)?[\w.-]+\.ts$|\/date-words\.ts$|preload-helper/u;

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  // What Astro keeps from build to build, apart for each folder of content.
  cacheDir: `./node_modules/.astro/${contentFolder.replaceAll(/\W+/gu, '-')}`,
  trailingSlash: 'always',
  // Nothing is inlined, so that the content security policy can forbid inline scripts and styles; only the story gets its styles (pageStyles).
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Small modules that most scripts need are one file for the browser: each file costs a request.
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: sharedModules }] } } } } } },
  },
  markdown: {
    processor: satteri({ hastPlugins: [citations], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [contentCheck(content), mdx(), sitemap({ filter: isToBeFound }), searchIndex(world), pageStyles(), pageScripts()],
  devToolbar: { enabled: false },
});
