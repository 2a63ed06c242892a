import { expect, test } from '@playwright/test';
import { brokenLinks, referencesOf } from './broken-links.ts';
import { builtSite } from './built-files.ts';
import { attribute, isListed, readPages } from './built-pages.ts';

test('every link, file and fragment leads somewhere', () => {
  expect(brokenLinks(builtSite)).toEqual([]);
});

test('from the story every page can be reached by links', () => {
  const pages = new Map(readPages().map((page) => [page.address, page]));
  const reached = new Set([builtSite.root]);
  for (const address of reached) {
    const page = pages.get(address);
    for (const { element, address: next } of page === undefined ? [] : referencesOf(page)) {
      const target = next.href.replace(/#.*$/u, '');
      if (element.tagName === 'a' && pages.has(target)) reached.add(target);
    }
  }
  expect([...pages.values()].filter((page) => isListed(page) && !reached.has(page.address)).map(({ path }) => path)).toEqual([]);
});

test('what labels, describes or heads something is on the same page', () => {
  const lost = readPages().flatMap(({ path, elements }) => {
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'].flatMap((name) =>
      elements.flatMap((element) => (attribute(element, name) ?? '').split(/\s+/u).filter((id) => id !== '')),
    );
    return named.filter((id) => !ids.has(id)).map((id) => `${path}: #${id}`);
  });
  expect(lost).toEqual([]);
});
