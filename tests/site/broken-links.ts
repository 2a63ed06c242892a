import { builtPaths, type BuiltSite, readBuilt } from './built-files.ts';
import { attribute, type BuiltPage, type Element, readPages } from './built-pages.ts';

/** A reference of a page: what is written, and the address that it means. */
export interface Reference {
  readonly written: string;
  readonly address: URL;
  readonly element: Element;
}

/** Everything that a page leads to or loads: links, files, shapes, moved addresses. */
export function referencesOf(page: BuiltPage): Reference[] {
  return page.elements.flatMap((element) => {
    const refresh = attribute(element, 'http-equiv') === 'refresh' ? attribute(element, 'content')?.replace(/^.*?url=/u, '') : undefined;
    const written = [...['href', 'src', 'poster', 'data', 'action'].map((name) => attribute(element, name)), refresh].filter(
      (value) => value !== undefined,
    );
    return written.map((value) => ({ written: value, address: new URL(value, page.address), element }));
  });
}

/** References into a site that lead nowhere in it, one sentence each; empty when all is well. Addresses of others are not asked. */
export function brokenLinks(site: BuiltSite): string[] {
  const paths = new Set(builtPaths(site));
  const pages = readPages(site);
  const ids = new Map<string, ReadonlySet<string | undefined>>([
    ...pages.map((page) => [page.path, new Set(page.elements.map((element) => attribute(element, 'id')))] as const),
    ...[...paths].filter((path) => path.endsWith('.svg')).map((path) => [path, idsOfDrawing(path, site)] as const),
  ]);
  const complaint = (address: URL): string | undefined => {
    if (address.origin !== new URL(site.root).origin) return undefined;
    const { hash, origin, pathname } = address;
    const path = origin + pathname;
    if (!path.startsWith(site.root)) return `lies outside ${site.root}`;
    const file = decodeURIComponent(path.slice(site.root.length)).replace(/(?:^|(?<=\/))$/u, 'index.html');
    if (!paths.has(file)) return 'was not built';
    return hash === '' || hash === '#' || ids.get(file)?.has(decodeURIComponent(hash.slice(1))) ? undefined : 'has no such id';
  };
  const inPages = pages.flatMap((page) => referencesOf(page).map(({ written, address }) => ({ path: page.path, written, address })));
  const inFiles = [...paths].flatMap((path) =>
    addressesInFile(path, site).map((written) => ({ path, written, address: new URL(written, new URL(path, site.root)) })),
  );
  return [...inPages, ...inFiles].flatMap(({ path, written, address }) => {
    const found = complaint(address);
    return found === undefined ? [] : [`${path}: ${written} ${found}`];
  });
}

function idsOfDrawing(path: string, site: BuiltSite): ReadonlySet<string | undefined> {
  return new Set([...readBuilt(path, site).matchAll(/\bid="([^"]+)"/gu)].map((match) => match[1]));
}

/** Addresses in files that are not pages: what styles and modules load, and what feed, sitemap and data name. */
function addressesInFile(path: string, site: BuiltSite): string[] {
  const found = (pattern: RegExp) => [...readBuilt(path, site).matchAll(pattern)].map((match) => match[1] ?? '');
  if (path.endsWith('.css')) return found(/url\((?!["']?data:)["']?([^"')]+)["']?\)/gu);
  if (path.endsWith('.js')) return found(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.{0,2}\/[^"']+)["']/gu);
  if (path.endsWith('.xml')) return found(/(?:<loc>|<id>|\bhref=")(https?:[^<"]+)/gu);
  if (path === 'robots.txt') return found(/^Sitemap: (\S+)$/gmu);
  if (path === 'data/events.json') return found(/^\s*"url": ?"([^"]+)"/gmu);
  return [];
}
