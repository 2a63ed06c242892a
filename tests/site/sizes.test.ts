import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtSite, readBuilt } from './built-files.ts';
import { attribute, type BuiltPage, type Element, readPage } from './built-pages.ts';

/**
 * Budgets of the story, KB of what is sent: files in brotli, fonts as they are, for they are packed already. The
 * HTML may weigh 90 KB at 150 events; with more it may grow as they do.
 */
const budgets = { html: 90, events: 150, scripts: 30, firstView: 180 };

const kilobytes = (bytes: number) => Math.round((bytes / 1024) * 10) / 10;
const sentSize = (path: string) =>
  path.endsWith('.woff2') ? readFileSync(join(builtSite.folder, path)).length : brotliCompressSync(readBuilt(path)).length;
const total = (paths: readonly string[]) => paths.reduce((sum, path) => sum + sentSize(path), 0);

/** Files that a page names in some of its elements. */
function filesOf({ elements, address }: BuiltPage, name: 'href' | 'src', is: (element: Element) => boolean): string[] {
  const named = elements
    .filter(is)
    .map((element) => attribute(element, name))
    .filter((value) => value !== undefined);
  return [...new Set(named)].map((value) => new URL(value, address).href.slice(builtSite.root.length));
}

/** Modules with all that they import. */
function withImports(modules: readonly string[]): string[] {
  const all = new Set(modules);
  for (const module of all) {
    for (const [, imported = ''] of readBuilt(module).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{0,2}\/[^"'`]+)["'`]/gu)) {
      all.add(new URL(imported, new URL(module, builtSite.root)).href.slice(builtSite.root.length));
    }
  }
  return [...all];
}

test('the story stays small enough for a slow connection', () => {
  const story = readPage('index.html');
  const rel = (element: Element) => (element.tagName === 'link' ? attribute(element, 'rel') : undefined);
  const scripts = withImports(filesOf(story, 'src', ({ tagName }) => tagName === 'script'));
  const styles = filesOf(story, 'href', (element) => rel(element) === 'stylesheet');
  const fonts = filesOf(story, 'href', (element) => rel(element) === 'preload' && attribute(element, 'as') === 'font');
  expect(scripts.length).toBeGreaterThan(0);
  expect(styles.length).toBeGreaterThan(0);
  expect(fonts.length).toBeGreaterThan(0);

  const bytes = { html: total(['index.html']), scripts: total(scripts), styles: total(styles), fonts: total(fonts) };
  const sizes = { html: kilobytes(bytes.html), scripts: kilobytes(bytes.scripts), styles: kilobytes(bytes.styles), fonts: kilobytes(bytes.fonts) };
  const firstView = kilobytes(bytes.html + bytes.scripts + bytes.styles + bytes.fonts);
  console.log(`Story, KB sent: HTML ${sizes.html}, scripts ${sizes.scripts}, styles ${sizes.styles}, fonts ${sizes.fonts}; first view ${firstView}`);
  const { length: events } = JSON.parse(readBuilt('data/events.json')).events as { length: number };
  expect(sizes.html).toBeLessThanOrEqual(budgets.html * Math.max(1, events / budgets.events));
  expect(sizes.scripts).toBeLessThanOrEqual(budgets.scripts);
  expect(firstView).toBeLessThanOrEqual(budgets.firstView);
});
