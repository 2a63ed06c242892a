import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtSite, readBuilt } from './built-files.ts';
import { attribute, type BuiltPage, type Element, readPage, textIn } from './built-pages.ts';
import { importsIn, loadedModules } from './built-scripts.ts';

/**
 * Budgets of the story, KB of what is sent: files in brotli, fonts as they are, for they are packed already. The
 * HTML may weigh 90 KB at 150 events; with more it may grow as they do. All scripts are those before any interaction
 * and those that are fetched when somebody wants what they do; the index of the search and what reads it stand apart.
 */
const budgets = { html: 90, events: 150, scripts: 30, allScripts: 90, firstView: 180 };

const kilobytes = (bytes: number) => Math.round((bytes / 1024) * 10) / 10;
const sentSize = (path: string) =>
  path.endsWith('.woff2') ? readFileSync(join(builtSite.folder, path)).length : brotliCompressSync(readBuilt(path)).length;
const total = (paths: readonly string[]) => kilobytes(paths.reduce((sum, path) => sum + sentSize(path), 0));

/** Files that a page names in some of its elements. */
function filesOf({ elements, address }: BuiltPage, name: 'href' | 'src', is: (element: Element) => boolean): string[] {
  const named = elements
    .filter(is)
    .map((element) => attribute(element, name))
    .filter((value) => value !== undefined);
  return [...new Set(named)].map((value) => new URL(value, address).href.slice(builtSite.root.length));
}

test('the story stays small enough for a slow connection', () => {
  const story = readPage('index.html');
  const rel = (element: Element) => (element.tagName === 'link' ? attribute(element, 'rel') : undefined);
  const { atOnce: scripts, later } = loadedModules(filesOf(story, 'src', ({ tagName }) => tagName === 'script'));
  const [styles = ''] = story.elements.filter(({ tagName }) => tagName === 'style').map(textIn);
  const fonts = filesOf(story, 'href', (element) => rel(element) === 'preload' && attribute(element, 'as') === 'font');
  expect(scripts.length).toBeGreaterThan(0);
  expect(
    filesOf(story, 'href', (element) => rel(element) === 'stylesheet'),
    'the styles stand in the page',
  ).toEqual([]);
  expect(styles).not.toBe('');
  expect(fonts.length).toBeGreaterThan(0);

  const sizes = {
    html: total(['index.html']),
    scripts: total(scripts),
    allScripts: total([...scripts, ...later]),
    styles: kilobytes(brotliCompressSync(styles).length),
    fonts: total(fonts),
  };
  const firstView = total(['index.html', ...scripts, ...fonts]);
  console.log(
    `Story, KB sent: HTML ${sizes.html}, styles in it ${sizes.styles}, scripts ${sizes.scripts} (all, when used: ${sizes.allScripts}), fonts ${sizes.fonts}; first view ${firstView}`,
  );
  const { length: events } = JSON.parse(readBuilt('data/events.json')).events as { length: number };
  expect(sizes.html, 'with the styles in it').toBeLessThanOrEqual(budgets.html * Math.max(1, events / budgets.events));
  expect(sizes.scripts, 'before any interaction').toBeLessThanOrEqual(budgets.scripts);
  expect(sizes.allScripts, 'after using everything but the search').toBeLessThanOrEqual(budgets.allScripts);
  expect(firstView).toBeLessThanOrEqual(budgets.firstView);
});

test('what a script imports at once is told from what it imports later', () => {
  const script =
    'import{a as b}from"./a.js";import"./b.js";export*from"../c.js";const d=()=>import(`./d.js`);const e=n=>import(n);import("https://x.example/f.js")';
  expect(importsIn(script, (name) => name)).toEqual({ now: ['./a.js', './b.js', '../c.js'], then: ['./d.js'] });
});
