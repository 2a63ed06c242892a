import { type DefaultTreeAdapterTypes as Tree, html as spaces, parseFragment, serializeOuter } from 'parse5';
import { format } from 'prettier';

/** Just enough to look at a picture without the style sheets of the site. */
const look = `
text { font: 11px sans-serif; }
line, .axis, .strip-tick, .hatch-line { stroke: #000; }
.dotted { stroke-dasharray: 2 3; }
.cut { stroke: #fff; stroke-width: 3; }
.hollow-shape, .map-ring, .map-area, .map-dot { fill: none; stroke: #000; }
.map-land, #map-regions { fill: #eee; stroke: #999; }
.map-river { fill: none; stroke: #369; }
.map-lake { fill: #369; }`;

/** A drawing, and where it stands in a picture. */
export interface Part {
  readonly drawing: Tree.Element;
  readonly x: number;
  readonly width: number;
}

/** All drawings of a piece of HTML, the outermost ones. */
export function drawingsIn(html: string): Tree.Element[] {
  const walk = (node: Tree.ParentNode): Tree.Element[] =>
    node.childNodes.flatMap((child) => (!('tagName' in child) ? [] : child.namespaceURI === spaces.NS.SVG ? [child] : walk(child)));
  return walk(parseFragment(html));
}

/** Drawings side by side as SVG text that can be looked at, and read and compared line by line. Numbers are rounded. */
export function pictureOf(parts: readonly Part[], height: number, symbols = ''): Promise<string> {
  const width = Math.max(...parts.map((part) => part.x + part.width));
  const drawn = parts.map((part) => `<svg x="${part.x}" width="${part.width}" height="${height}">${serializeOuter(part.drawing)}</svg>`);
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${look}</style>\n${symbols}\n${drawn.join('\n')}\n</svg>`;
  const rounded = text.replace(/-?\d+\.\d{3,}/gu, (number) => String(Math.round(Number(number) * 100) / 100)).replaceAll('&nbsp;', '\u00a0');
  return format(rounded, { parser: 'html', printWidth: 160, htmlWhitespaceSensitivity: 'ignore' });
}
