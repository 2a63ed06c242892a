import { basename, dirname } from 'node:path';
import type { HastPluginEntry } from 'satteri';
import { addressesUnder } from './compute/addresses.ts';
import { placeTermLinks, termFinder } from './compute/glossary-links.ts';
import { leadOf } from './compute/reading-time.ts';
import type { Story } from './compute/story.ts';
import { definitionWords, headword } from './compute/term-words.ts';
import { entryIdOf } from './markdown-citations.ts';

/**
 * Makes links of the first use of each term in the texts of events and chapters. A link carries what the view that
 * draws it needs: what becomes of it on shared pages (see `placeTermLinks`), the name of the term, and the first
 * paragraph of its definition. It must run before the citations, which break texts in pieces.
 */
export function glossaryLinks(story: Pick<Story, 'chapters' | 'events' | 'terms'>, base: string): HastPluginEntry {
  const addresses = addressesUnder(base);
  const terms = new Map(story.terms.map((term) => [term.slug, { name: headword(term), says: definitionWords(leadOf(term.body)) }]));
  const find = termFinder(story.terms);
  const places = placeTermLinks(story, find);

  return ({ fileURL }) => {
    if (fileURL === undefined || !['events', 'chapters'].includes(basename(dirname(decodeURIComponent(fileURL.pathname))))) return null;
    const entry = entryIdOf(fileURL);
    const linked = new Set<string>();
    return {
      name: 'glossary-links',
      text(node, context) {
        for (let around = context.parent(node); around !== undefined && 'tagName' in around; around = context.parent(around))
          if (!runningText.has(around.tagName)) return;
        const firsts = find(node.value).filter(({ slug }) => !linked.has(slug) && linked.add(slug));
        if (firsts.length === 0) return;
        const children: Parameters<typeof context.replaceNode>[1] = [];
        let at = 0;
        for (const { slug, start, end } of firsts) {
          if (start > at) children.push({ type: 'text', value: node.value.slice(at, start) });
          children.push({
            type: 'element',
            tagName: 'a',
            properties: {
              href: addresses.term(slug),
              'data-term': `term-${slug}`,
              'data-in-chapter': places.get(entry)?.get(slug)?.chapter,
              'data-in-story': places.get(entry)?.get(slug)?.story,
              'data-name': terms.get(slug)?.name,
              'data-says': terms.get(slug)?.says,
            },
            children: [{ type: 'text', value: node.value.slice(start, end) }],
          });
          at = end;
        }
        if (at < node.value.length) children.push({ type: 'text', value: node.value.slice(at) });
        context.replaceNode(node, children);
      },
    };
  };
}

/** Elements whose text is ours and running: not headings, links or blocks of quotation. */
const runningText = new Set(['p', 'ul', 'ol', 'li', 'em', 'strong']);
