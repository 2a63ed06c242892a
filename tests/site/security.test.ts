import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { contentSecurityPolicy, policyWithStyle } from '../../src/compute/security.ts';
import { referencesOf } from './broken-links.ts';
import { builtPaths, builtSite, readBuilt } from './built-files.ts';
import { attribute, type BuiltPage, type Element, metaOf, readPages, textIn } from './built-pages.ts';

const pages = readPages();
const story = pages.find(({ path }) => path === 'index.html') as BuiltPage;
const { origin } = new URL(builtSite.root);
/** Elements that break a rule, as sentences. */
const offences = (breaks: (element: Element, page: BuiltPage) => boolean) =>
  pages.flatMap((page) => page.elements.filter((element) => breaks(element, page)).map(({ tagName }) => `${page.path}: <${tagName}>`));

/** The style sheets that stand in a page. */
const ownStyles = ({ elements }: BuiltPage) => elements.filter(({ tagName }) => tagName === 'style').map(textIn);
/** The policy of a page: it allows the style sheet that stands in it, and no other. */
const policyOf = (page: BuiltPage) => {
  const [css] = ownStyles(page);
  return css === undefined ? contentSecurityPolicy : policyWithStyle(createHash('sha256').update(css).digest('base64'));
};

test('every page carries the content security policy, before anything that it loads', () => {
  expect(pages.filter((page) => metaOf(page, 'Content-Security-Policy') !== policyOf(page)).map(({ path }) => path)).toEqual([]);
  const late = pages.filter(({ elements }) => {
    const policy = elements.findIndex((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    return elements.findIndex(({ tagName }) => ['script', 'link', 'style', 'img'].includes(tagName)) < policy;
  });
  expect(late.map(({ path }) => path)).toEqual([]);
});

test('the policy allows nothing inline and nothing from elsewhere', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  // The search is WebAssembly from this origin.
  expect(contentSecurityPolicy.replace("script-src 'self' 'wasm-unsafe-eval';", '')).not.toMatch(/unsafe|\*|https?:|data:|blob:/u);
});

test('hosts that send headers send the policy of the story', () => {
  const [all = ''] = readBuilt('_headers').split(/\n\s*\n/u);
  const sent = /^ {2}Content-Security-Policy: (.*)$/mu.exec(all)?.[1]?.split(/;\s*/u) ?? [];
  expect(all.startsWith('/*\n')).toBe(true);
  // Browsers heed frame-ancestors in a header only.
  expect(sent.filter((directive) => !directive.startsWith('frame-ancestors'))).toEqual(policyOf(story).split('; '));
});

test('no page has a script of its own, only data blocks, and none but the story a style sheet, only one', () => {
  expect(pages.filter((page) => ownStyles(page).length > 0)).toEqual([story]);
  expect(ownStyles(story)).toHaveLength(1);
  expect(
    offences(
      (element) =>
        element.tagName === 'script' && !attribute(element, 'src') && !/^application\/(?:ld\+)?json$/u.test(attribute(element, 'type') ?? ''),
    ),
  ).toEqual([]);
  expect(offences((element) => element.attrs.some(({ name }) => name === 'style' || name.startsWith('on')))).toEqual([]);
  expect(offences((element) => /^\s*(?:javascript|data):/iu.test(attribute(element, 'href') ?? attribute(element, 'src') ?? ''))).toEqual([]);
});

test('scripts, styles, fonts and pictures come from this site', () => {
  const isLoaded = (element: Element) =>
    element.tagName !== 'a' && !(element.tagName === 'link' && /^(?:canonical|alternate|license)$/u.test(attribute(element, 'rel') ?? ''));
  const loaded = pages.flatMap((page) =>
    referencesOf(page)
      .filter(({ element }) => isLoaded(element))
      .map(({ address }) => ({ path: page.path, address })),
  );
  expect(loaded.length).toBeGreaterThan(pages.length);
  expect(loaded.filter(({ address }) => address.origin !== origin).map(({ path, address }) => `${path}: ${address.href}`)).toEqual([]);

  const inStyles = builtPaths()
    .filter((path) => path.endsWith('.css') || path === story.path)
    .flatMap((path) =>
      [...(path === story.path ? ownStyles(story).join('') : readBuilt(path)).matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gu)].map(
        (match) => new URL(match[1] ?? match[2] ?? '', new URL(path, builtSite.root)),
      ),
    );
  expect(inStyles.length).toBeGreaterThan(0);
  expect(inStyles.filter((address) => address.origin !== origin)).toEqual([]);
});

test('a link to somebody else’s page does not hand over ours', () => {
  const opened = offences(
    (element) => element.tagName === 'a' && attribute(element, 'target') !== undefined && !attribute(element, 'rel')?.includes('noopener'),
  );
  expect(opened).toEqual([]);
});
