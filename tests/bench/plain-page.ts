import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

const headings = new Set(['h1', 'h2', 'h3', 'h4']);
/** What ends a paragraph before it and begins one after it. */
const blocks = new Set(['p', 'div', 'section', 'article', 'li', 'ul', 'ol', 'details', 'summary', 'header', 'nav', 'main', 'aside', 'footer']);
const furtherBlocks = ['dl', 'dt', 'dd', 'table', 'tr', 'th', 'td', 'caption', 'figure', 'figcaption', 'blockquote', 'br'];
for (const name of furtherBlocks) blocks.add(name);
/** What holds no text for a reader. */
const silent = new Set(['script', 'noscript', 'style', 'template', 'svg']);

/**
 * The yardstick: the same text as that of a page, in headings and paragraphs of plain HTML, without styles, scripts,
 * fonts or drawings. Nothing with this text can be there sooner.
 */
export function plainPage(html: string): string {
  const pieces: { tag: string; text: string }[] = [];
  let open: { tag: string; text: string } | undefined;
  const write = (node: Tree.Node, heading: string | undefined): void => {
    if ('value' in node) {
      open ??= { tag: heading ?? 'p', text: '' };
      open.text += node.value;
      return;
    }
    if (!('childNodes' in node)) return;
    const name = 'tagName' in node ? node.tagName : '';
    if (silent.has(name)) return;
    const isBlock = headings.has(name) || blocks.has(name);
    if (isBlock) end();
    for (const child of node.childNodes) write(child, headings.has(name) ? name : heading);
    if (isBlock) end();
  };
  const end = (): void => {
    if (open !== undefined && open.text.trim() !== '') pieces.push({ ...open, text: open.text.replace(/\s+/gu, ' ').trim() });
    open = undefined;
  };
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html');
  const body = root !== undefined && 'childNodes' in root ? root.childNodes.find((node) => node.nodeName === 'body') : undefined;
  if (body === undefined) throw new Error('The page has no body.');
  write(body, undefined);
  end();
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain text</title>';
  return `<!doctype html><html lang="en"><head>${head}</head><body>\n${pieces.map(({ tag, text }) => `<${tag}>${escaped(text)}</${tag}>`).join('\n')}\n</body></html>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
