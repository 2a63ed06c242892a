import { basename, dirname } from 'node:path';
import type { HastPluginEntry } from 'satteri';
import { markId, noteId } from './compute/citation-marks.ts';
import { findCitations } from './model/citations.ts';

/**
 * Turns `[@source-id]` in a text into numbered marks that lead to the source list of the same entry, and names
 * the first paragraph the lead. Ids carry the entry's own id, so that many entries can stand on one page.
 */
export const citations: HastPluginEntry = ({ fileURL }) => {
  if (fileURL === undefined) return null;
  const entry = entryIdOf(fileURL);
  const numbers = new Map<string, number>();
  let marks = 0;
  let paragraphs = 0;
  return {
    name: 'citations',
    element: {
      filter: ['p'],
      visit(node, context) {
        paragraphs += 1;
        if (paragraphs === 1) context.setProperty(node, 'data-lead', true);
      },
    },
    text(node, context) {
      const found = findCitations(node.value);
      if (found.length === 0) return;
      const children: Parameters<typeof context.replaceNode>[1] = [];
      let at = 0;
      for (const { start, end, sources } of found) {
        if (start > at) children.push({ type: 'text', value: node.value.slice(at, start) });
        children.push({
          type: 'element',
          tagName: 'sup',
          properties: {},
          children: sources.flatMap((source, index) => {
            marks += 1;
            if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
            const number = numbers.get(source) ?? 0;
            return [
              ...(index === 0 ? [] : [{ type: 'text' as const, value: ',' }]),
              {
                type: 'element' as const,
                tagName: 'a',
                properties: { id: markId(entry, marks), href: `#${noteId(entry, source)}`, 'aria-label': `Source ${number}` },
                children: [{ type: 'text' as const, value: String(number) }],
              },
            ];
          }),
        });
        at = end;
      }
      if (at < node.value.length) children.push({ type: 'text', value: node.value.slice(at) });
      context.replaceNode(node, children);
    },
  };
};

/** The id of an entry on a page: a chapter’s is "chapter-SLUG", all others are their file’s name. */
export function entryIdOf(file: URL): string {
  const path = decodeURIComponent(file.pathname);
  const slug = basename(path).replace(/\.\w+$/u, '');
  return basename(dirname(path)) === 'chapters' ? `chapter-${slug}` : slug;
}
