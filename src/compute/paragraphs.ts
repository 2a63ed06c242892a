import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Paragraph } from '../model/world.ts';

const markdown = unified().use(remarkParse).use(remarkMdx);

/**
 * The paragraphs and list items of an MDX text; headings are left out.
 * @param text the text below the front matter
 * @param linesBefore how many lines of the file come before the text
 * @throws where the text is not MDX: an error with `line` and `reason`
 */
export function readParagraphs(text: string, linesBefore = 0): Paragraph[] {
  const root = markdown.parse(text) as Root;
  const blocks = (node: RootContent): Paragraph[] => {
    if (node.type === 'heading') return [];
    if (node.type !== 'paragraph' && 'children' in node && node.children.length > 0) return node.children.flatMap((child) => blocks(child));
    const words = toString(node).trim();
    return words === '' ? [] : [{ line: (node.position?.start.line ?? 1) + linesBefore, text: words }];
  };
  return root.children.flatMap((node) => blocks(node));
}
