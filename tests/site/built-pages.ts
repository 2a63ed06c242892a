import { parse, type DefaultTreeAdapterTypes as Tree, type ParserError } from 'parse5';
import { builtPaths, builtSite, readBuilt } from './built-files.ts';

export type Element = Tree.Element;

/** A built page, read as a browser reads it. */
export interface BuiltPage {
  /** The file below the folder of the site: "events/coup-2012/index.html". */
  readonly path: string;
  /** The address in full: "https://example.org/mali/events/coup-2012/". */
  readonly address: string;
  /** All elements, in the order of the page. */
  readonly elements: readonly Element[];
  readonly body: Element;
  /** Where the HTML is wrong, in words. */
  readonly errors: readonly string[];
}

const read = new Map<string, BuiltPage[]>();

/** All built pages. They are read once: hundreds of pages for each test would take minutes. */
export function readPages(site = builtSite): BuiltPage[] {
  const known = read.get(site.folder);
  if (known !== undefined) return known;
  const pages = builtPaths(site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => readPage(path, site));
  read.set(site.folder, pages);
  return pages;
}

/** One built page. @throws where it was not built */
export function readPage(path: string, site = builtSite): BuiltPage {
  const errors: string[] = [];
  const onParseError = ({ code, startLine, startCol }: ParserError) => errors.push(`${path}:${startLine}:${startCol} ${code}`);
  const elements = elementsIn(parse(readBuilt(path, site), { sourceCodeLocationInfo: true, onParseError }));
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (body === undefined) throw new Error(`${path} has no body.`);
  return { path, address: new URL(path.replace(/(?:^|(?<=\/))index\.html$/u, ''), site.root).href, elements, body, errors };
}

/** All elements below a node, in the order of the page. */
export function elementsIn(node: Tree.Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}

/** The text below a node as it stands in the file. */
export function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** The value of a meta element. */
export function metaOf({ elements }: BuiltPage, name: string): string | undefined {
  const meta = elements.find(
    (element) => element.tagName === 'meta' && ['name', 'property', 'http-equiv'].some((key) => attribute(element, key) === name),
  );
  return meta && attribute(meta, 'content');
}

/** The address that a page names as its own; pages that are not to be found have none. */
export function canonicalOf({ elements }: BuiltPage): string | undefined {
  const link = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}

/** Pages that are what they say, neither an alias nor the page for wrong addresses. */
export function isListed(page: BuiltPage): boolean {
  return canonicalOf(page) === page.address;
}
