import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtSite } from './built-files.ts';
import { attribute, type BuiltPage, canonicalOf, type Element, elementsIn, isListed, metaOf, readPages, textIn } from './built-pages.ts';

const pages = readPages();
const tags = ({ elements }: BuiltPage, ...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));
const titleOf = (page: BuiltPage) =>
  tags(page, 'head')
    .flatMap(elementsIn)
    .find(({ tagName }) => tagName === 'title');
/** What is wrong with the pages: for each the sentences that `look` finds. */
const complaints = (look: (page: BuiltPage) => readonly string[]) => pages.flatMap((page) => look(page).map((each) => `${page.path}: ${each}`));

test('the HTML of every page is without errors', () => {
  expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
});

test('an id stands once on a page', () => {
  const twice = complaints(({ elements }) => {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
  });
  expect(twice).toEqual([]);
});

test('every page has one main heading, and no level is left out', () => {
  const wrong = complaints((page) => {
    const levels = tags(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName.slice(1)));
    const jumps = levels
      .filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
      .map((level) => `h${level} after a higher one than h${level - 1}`);
    return [...jumps, ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not exactly one h1'])];
  });
  expect(wrong).toEqual([]);
});

test('no heading is empty', () => {
  expect(
    complaints((page) =>
      tags(page, 'h1', 'h2', 'h3', 'h4')
        .filter((heading) => textIn(heading).trim() === '')
        .map(({ tagName }) => tagName),
    ),
  ).toEqual([]);
});

test('every page has one main part, and says its language', () => {
  expect(complaints((page) => (tags(page, 'main').length === 1 ? [] : ['not exactly one main']))).toEqual([]);
  expect(complaints((page) => (tags(page, 'html').every((html) => attribute(html, 'lang') === 'en') ? [] : ['no lang']))).toEqual([]);
});

test('every page has a title of its own and a description', () => {
  const titles = pages.filter(isListed).map((page) => textIn(titleOf(page) ?? page.body));
  expect(titles.filter((title, index) => title.trim() === '' || titles.indexOf(title) !== index)).toEqual([]);
  expect(complaints((page) => (titleOf(page) && metaOf(page, 'description') ? [] : ['no title or no description']))).toEqual([]);
});

test('every page names its permanent address in full; search, wrong addresses and withdrawn events ask not to be found', () => {
  const withdrawn = globSync('*.yaml', { cwd: 'content/withdrawn' }).map((name) => `events/${basename(name, '.yaml')}/index.html`);
  const wrong = complaints((page) => {
    const canonical = canonicalOf(page);
    if (canonical === undefined) return metaOf(page, 'robots') === 'noindex' ? [] : ['no canonical address'];
    return canonical.startsWith(builtSite.root) && metaOf(page, 'og:url') === canonical ? [] : [canonical];
  });
  expect(wrong).toEqual([]);
  expect(pages.filter((page) => canonicalOf(page) === undefined).map(({ path }) => path)).toEqual(['404.html', ...withdrawn, 'search/index.html']);
});

test('every picture has a name, or is hidden from those who do not see it', () => {
  const named = (element: Element) =>
    [attribute(element, 'aria-label'), attribute(element, 'aria-labelledby'), attribute(element, 'alt')].some(
      (name) => name !== undefined && name.trim() !== '',
    );
  const pictures = pages.flatMap((page) =>
    tags(page, 'svg', 'img')
      .filter((picture) => attribute(picture, 'role') === 'img')
      .map((picture) => ({ page, picture })),
  );
  expect(pictures.length).toBeGreaterThan(50);
  expect(pictures.filter(({ picture }) => !named(picture)).map(({ page }) => page.path)).toEqual([]);
  expect(
    complaints((page) =>
      spokenDrawings(page.body)
        .filter((svg) => !named(svg))
        .map(() => 'a drawing without a name'),
    ),
  ).toEqual([]);
});

test('a control that needs a script is hidden until the script is there', () => {
  const controls = ['button', 'input', 'select', 'textarea', 'dialog'];
  expect(
    complaints((page) =>
      tags(page, ...controls)
        .filter((control) => attribute(control, 'hidden') === undefined && attribute(control, 'popovertarget') === undefined)
        .filter((control) => !awaitsScript(control))
        .map(({ tagName }) => tagName),
    ),
  ).toEqual([]);
  expect(
    complaints((page) =>
      tags(page, 'a')
        .filter((link) => attribute(link, 'href') === undefined)
        .map(() => 'a link without an address'),
    ),
  ).toEqual([]);
});

/** True where a style keeps the place of a control, unseen, until its script is there: tests without scripts look at it. */
function awaitsScript({ parentNode }: Element): boolean {
  return parentNode !== null && 'attrs' in parentNode && (attribute(parentNode, 'data-awaits-script') !== undefined || awaitsScript(parentNode));
}

/** The outermost drawings below an element that are not hidden from those who listen. */
function spokenDrawings(element: Element): Element[] {
  return element.childNodes.flatMap((child) => {
    if (!('tagName' in child) || attribute(child, 'aria-hidden') === 'true') return [];
    return child.tagName === 'svg' ? [child] : spokenDrawings(child);
  });
}
