import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** A part of a page: how many there are of it, and how much of the HTML they are, KB before packing. */
export interface PagePart {
  readonly name: string;
  readonly count: number;
  readonly size: number;
}

const parts: readonly { readonly name: string; readonly is: (element: Tree.Element) => boolean }[] = [
  { name: 'timeline', is: ({ tagName }) => tagName === 'overview-strip' },
  { name: 'links in the timeline', is: () => false },
  { name: 'cards', is: (element) => element.tagName === 'article' && hasClass(element, 'event-card') },
  { name: 'lines', is: (element) => element.tagName === 'article' && hasClass(element, 'event-line') },
  { name: 'chapter heads', is: (element) => hasClass(element, 'chapter-head') },
  { name: 'map', is: (element) => hasClass(element, 'story-map') },
];

/** What a story page is made of; last the whole page, with the number of its elements. */
export function partsOf(html: string): PagePart[] {
  const found = new Map(parts.map(({ name }) => [name, { count: 0, size: 0 }]));
  const add = (name: string, size: number) => {
    const before = found.get(name) ?? { count: 0, size: 0 };
    found.set(name, { count: before.count + 1, size: before.size + size });
  };
  let elements = 0;
  const look = (node: Tree.Node, inTimeline: boolean): void => {
    if (!('childNodes' in node)) return;
    let inside = inTimeline;
    if ('tagName' in node) {
      elements += 1;
      const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
      const size = (endOffset - startOffset) / 1024;
      for (const { name, is } of parts) if (is(node)) add(name, size);
      if (inTimeline && node.tagName === 'a') add('links in the timeline', size);
      inside ||= node.tagName === 'overview-strip';
    }
    for (const child of node.childNodes) look(child, inside);
  };
  look(parse(html, { sourceCodeLocationInfo: true }), false);
  return [...[...found].map(([name, part]) => ({ name, ...part })), { name: 'elements in all', count: elements, size: html.length / 1024 }];
}

function hasClass({ attrs }: Tree.Element, name: string): boolean {
  return (attrs.find((each) => each.name === 'class')?.value ?? '').split(/\s+/u).includes(name);
}
