import { expect, test } from '@playwright/test';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attribute, type BuiltPage, type Element, elementsIn, hasClass, readPage, readPages, textIn } from './built-pages.ts';

const slugs = globSync('*.md', { cwd: join(import.meta.dirname, '../../content/glossary') }).map((name) => basename(name, '.md'));
const glossary = readPage('glossary/index.html');
const termLinks = (elements: readonly Element[]) => elements.filter((element) => hasClass(element, 'term'));
const slugOf = (link: Element) => attribute(link, 'href')?.replace(/^.*#/u, '') ?? '';
const twice = (of: readonly string[]) => of.filter((slug, index) => of.indexOf(slug) !== index);

test('every term has its place on the page of the glossary, and its link in the index', () => {
  expect(slugs.length).toBeGreaterThan(40);
  const ids = glossary.elements.map((element) => attribute(element, 'id'));
  expect(slugs.filter((slug) => !ids.includes(slug))).toEqual([]);
  const index = glossary.elements.filter((element) => hasClass(element, 'glossary-index')).flatMap(elementsIn);
  expect(
    index
      .filter(({ tagName }) => tagName === 'a')
      .map(slugOf)
      .sort(),
  ).toEqual([...slugs].sort());
});

test('terms stand in the order of the alphabet', () => {
  const names = glossary.elements.filter(({ tagName }) => tagName === 'h2').map(textIn);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en', { ignorePunctuation: true })));
});

test('on the page of an event, and of a chapter, a term is linked once', () => {
  const pages = readPages().filter(({ path }) => /^(?:events|chapters)\//u.test(path));
  expect(pages.flatMap(({ path, elements }) => twice(termLinks(elements).map(slugOf)).map((slug) => `${path}: ${slug}`))).toEqual([]);
  expect(pages.filter(({ elements }) => termLinks(elements).length > 0).length).toBeGreaterThan(pages.length / 2);
});

test('in the story a term is linked once in a chapter', () => {
  const chapters = readPage('index.html').elements.filter((element) => hasClass(element, 'chapter'));
  expect(chapters.flatMap((chapter) => twice(termLinks(elementsIn(chapter)).map(slugOf)))).toEqual([]);
  expect(chapters.filter((chapter) => termLinks(elementsIn(chapter)).length === 0).map((chapter) => attribute(chapter, 'id'))).toEqual([]);
});

test('the first use is the one that is linked', () => {
  const { elements } = readPage('events/azawad-declaration/index.html');
  const text = elements.find((element) => attribute(element, 'id') === 'what-happened');
  const first = text && elementsIn(text).find((element) => element.tagName === 'p' && textIn(element).includes('Azawad'));
  expect(first && termLinks(elementsIn(first)).map(slugOf)).toContain('azawad');
});

test('titles, quotations and links hold no link to a term', () => {
  const holders = (page: BuiltPage) => page.elements.filter(({ tagName }) => ['h1', 'h2', 'h3', 'summary', 'blockquote', 'q', 'a'].includes(tagName));
  expect(
    readPages().flatMap((page) => holders(page).flatMap((holder) => termLinks(elementsIn(holder)).map((link) => `${page.path}: ${slugOf(link)}`))),
  ).toEqual([]);
});

test('every button beside a term opens a definition on the same page, which leads to its sources', () => {
  const lost = readPages().flatMap(({ path, elements }) => {
    const notes = new Map(elements.filter((element) => attribute(element, 'popover') !== undefined).map((note) => [attribute(note, 'id'), note]));
    return elements
      .filter((element) => attribute(element, 'popovertarget') !== undefined)
      .map((button) => ({ id: attribute(button, 'popovertarget'), name: attribute(button, 'aria-label') }))
      .filter(({ id, name }) => {
        const note = notes.get(id);
        return note === undefined || name === undefined || !elementsIn(note).some((element) => slugs.includes(slugOf(element)));
      })
      .map(({ id }) => `${path}: ${id}`);
  });
  expect(lost).toEqual([]);
});

test('in the story no definition is brought along by what is closed', () => {
  const closed = readPage('index.html')
    .elements.filter(({ tagName }) => tagName === 'details')
    .flatMap(elementsIn);
  expect(closed.filter((element) => hasClass(element, 'term-note'))).toEqual([]);
});

test('a chapter lists its words', () => {
  const { elements } = readPage('chapters/two-coups/index.html');
  const list = elements.find((element) => attribute(element, 'aria-labelledby') === 'words');
  expect(
    list &&
      elementsIn(list)
        .filter(({ tagName }) => tagName === 'a')
        .map(slugOf),
  ).toEqual(expect.arrayContaining(['coup', 'junta', 'transition']));
});
