import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtSite, readBuilt } from './built-files.ts';
import { attribute, readPages, textIn } from './built-pages.ts';

/** Names of layers in the order in which a style sheet first says them, which is their order of strength. */
function layersIn(css: string): string[] {
  const named = [...css.matchAll(/@layer\s+([\w\s,-]+?)\s*[{;]/gu)].flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim()));
  return [...new Set(named)];
}

test('on every page the layers have the order of main.css, so that a view is stronger than the base', () => {
  const [firstLine = ''] = readFileSync('src/styles/main.css', 'utf8').split('\n');
  const wanted = layersIn(firstLine);
  expect(wanted).toEqual(['reset', 'tokens', 'base', 'layout', 'views', 'utilities', 'print']);
  const wrong = readPages().filter(({ elements, address }) => {
    const sheets = elements.flatMap((element) => {
      if (element.tagName === 'style') return [textIn(element)];
      if (element.tagName !== 'link' || attribute(element, 'rel') !== 'stylesheet') return [];
      return [readBuilt(new URL(attribute(element, 'href') ?? '', address).href.slice(builtSite.root.length))];
    });
    return layersIn(sheets.join('\n')).join() !== wanted.join();
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
