import { eventKindIds } from '../../src/model/vocabulary.ts';
import { kindDrawings } from '../../src/views/kind-symbol/kind-drawings.ts';

/** From one sign to the next in the picture, px: so far apart that none shows at the edge of another. */
const pitch = 24;

/** What `KindSign.astro` is drawn from, by file: all symbols in one picture, and which part of it is the sign of which kind. */
export function signFiles(): Record<string, string> {
  const folder = 'src/views/kind-symbol';
  return { [`${folder}/kind-signs.svg`]: picture(), [`${folder}/kind-signs.css`]: style() };
}

/** One symbol under the other. A mask has a shape and no colour. */
function picture(): string {
  const height = pitch * eventKindIds.length;
  const outline = 'fill="none" stroke="#000" stroke-width="1.5" stroke-miterlimit="10"';
  const signs = eventKindIds.map(
    (kind, index) => `<g transform="translate(0 ${pitch * index})">${kindDrawings[kind].replaceAll('class="hollow-shape"', outline)}</g>`,
  );
  return [`<svg xmlns="http://www.w3.org/2000/svg" width="12" height="${height}" viewBox="0 0 12 ${height}">`, ...signs, '</svg>', ''].join('\n');
}

/** Shares of what the picture is longer than a sign, so that they hold for signs of any size. */
function style(): string {
  const rest = pitch * eventKindIds.length - 12;
  const share = (index: number) => Math.round((pitch * index * 1e5) / rest) / 1e3;
  const rules = eventKindIds.map((kind, index) =>
    [`  .kind-sign[data-kind='${kind}'] {`, `    mask-position: 0 ${share(index)}%;`, '  }', ''].join('\n'),
  );
  return `/* Written by tests/tools/make-kind-signs.ts. */\n@layer views {\n${rules.join('\n')}}\n`;
}
