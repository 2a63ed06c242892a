import { expect, test } from '@playwright/test';
import { forbiddenWordsIn } from '../../src/model/integrity/forbidden-words.ts';
import { attribute, type BuiltPage, type Element, hasClass, metaOf, readPages } from './built-pages.ts';

/** Elements inside a sentence. All others end it. */
const inSentence = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tspan',
  'copy-link',
]);

/** The texts of an element, one for each block, without what `isOthers` says are words of others. */
function textsIn(element: Element, isOthers: (element: Element) => boolean): string[] {
  const texts = [''];
  const walk = (node: Element) => {
    for (const child of node.childNodes) {
      if ('value' in child) texts[texts.length - 1] += child.value;
      if (!('tagName' in child) || child.tagName === 'script' || isOthers(child)) continue;
      if (!inSentence.has(child.tagName)) texts.push('');
      walk(child);
      if (!inSentence.has(child.tagName)) texts.push('');
    }
  };
  walk(element);
  return texts.map((text) => withoutAddresses(text).replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}

/** Addresses are not speech: "un-mali-sanctions-regime" is the name of an arrangement, and stays as it is. */
const withoutAddresses = (text: string) => text.replace(/https?:\/\/\S+/gu, '');

const isOthers = (element: Element) =>
  ['source-title', 'source-address'].some((name) => hasClass(element, name)) || element.tagName === 'q' || element.tagName === 'blockquote';
const spokenWords = ({ elements }: BuiltPage) =>
  elements.flatMap((element) => ['aria-label', 'title', 'alt'].map((name) => attribute(element, name))).filter((text) => text !== undefined);

test('the reader of texts keeps sentences whole, and finds a word that is not ours to say', () => {
  const page = readPages().find(({ path }) => path === 'about/method/index.html');
  const texts = page === undefined ? [] : textsIn(page.body, isOthers);
  expect(texts.find((text) => text.includes('“terrorist” or “liberated”'))).toMatch(/^We describe acts.*\.$/u);
  expect(forbiddenWordsIn('They liberated the town from “terrorists”.').map(({ word }) => word)).toEqual(['liberated']);
});

test('words that take a side stand only in quotation marks or in titles of sources', () => {
  const found = readPages().flatMap((page) =>
    [...textsIn(page.body, isOthers), ...spokenWords(page), metaOf(page, 'description') ?? '', metaOf(page, 'og:title') ?? ''].flatMap((text) =>
      forbiddenWordsIn(text).map(({ word }) => `${page.path}: "${word}" in: ${text}`),
    ),
  );
  expect(found).toEqual([]);
});
