import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPaths, builtSite, readBuilt } from './built-files.ts';
import { attribute, readPage, textIn } from './built-pages.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** The entries of the index, as the browser would read them. */
const fragments = builtPaths()
  .filter((path) => path.endsWith('.pf_fragment'))
  .map((path) => {
    const packed = gunzipSync(readFileSync(join(builtSite.folder, path))).toString('utf8');
    return JSON.parse(packed.replace(/^pagefind_dcd/u, '')) as Fragment;
  });
const found = new Map(fragments.map((fragment) => [fragment.url, fragment]));

/** Addresses below the base of all built pages in a folder, without those that only lead elsewhere. */
const pagesIn = (folder: string) =>
  builtPaths()
    .filter((path) => new RegExp(`^${folder}/[^/]+/index\\.html$`, 'u').test(path))
    .filter((path) => !readBuilt(path).includes('http-equiv="refresh"'))
    .map((path) => `/${path.replace(/index\.html$/u, '')}`);

const inGroup = (group: string) =>
  fragments
    .filter(({ filters }) => filters['group']?.includes(group))
    .map(({ url }) => url)
    .sort();

for (const [group, folder] of [
  ['event', 'events'],
  ['actor', 'actors'],
  ['place', 'places'],
  ['chapter', 'chapters'],
] as const) {
  test(`every page of ${folder} can be found, and nothing else is called one`, () => {
    expect(pagesIn(folder).length).toBeGreaterThan(5);
    expect(inGroup(group)).toEqual(pagesIn(folder).sort());
  });
}

test('every word of the glossary can be found, at its own place on the page', () => {
  const terms = readPage('glossary/index.html')
    .elements.filter(({ tagName }) => tagName === 'h2')
    .map((heading) => `/glossary/#${attribute(heading, 'id') ?? ''}`);
  expect(terms.length).toBeGreaterThan(20);
  expect(inGroup('term')).toEqual(terms.sort());
});

test('nothing is found twice, the story not at all, and every entry has a name and some text', () => {
  expect(found.size).toBe(fragments.length);
  expect(found.has('/')).toBe(false);
  expect(inGroup('page')).toEqual(['/about/', '/about/method/', '/sources/']);
  expect(fragments.filter(({ meta, content }) => !meta['title'] || content.trim() === '').map(({ url }) => url)).toEqual([]);
});

test('an entry says what its page says: title, and of an event date and place', () => {
  for (const [path, { meta }] of found) {
    if (!path.startsWith('/events/')) continue;
    const { elements } = readPage(`${path.slice(1)}index.html`);
    const [title] = elements.filter(({ tagName }) => tagName === 'h1').map((heading) => textIn(heading).trim());
    expect(meta['title'], path).toBe(title);
    expect(meta['date'], path).toBeTruthy();
    expect(meta['place'], path).toBeTruthy();
  }
});

test('no marks of sources stand in what is found', () => {
  expect(fragments.filter(({ content }) => /\[@|\*\*/u.test(content)).map(({ url }) => url)).toEqual([]);
});

test('of Pagefind only what is fetched is published', () => {
  const others = builtPaths().filter(
    (path) => path.startsWith('pagefind/') && !/\.pf_\w+$|^pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind)$/u.test(path),
  );
  expect(others).toEqual([]);
});
