import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Mistake } from './read-text.ts';

/**
 * A text in YAML, to be asked where in its file a field stands. Only the text is kept and read again when asked: what
 * a parser knows of it is a hundred times as large, and of thousands of files hardly one is ever asked.
 */
export interface YamlText {
  readonly text: string;
  /** Lines of the file before the YAML begins. */
  readonly linesBefore: number;
}

/** What a YAML text holds; `mistake` where it cannot be read, and then `value` means nothing. */
export interface ParsedYaml {
  readonly yaml: YamlText;
  readonly value: unknown;
  readonly mistake: Mistake | undefined;
}

/**
 * Parses YAML as Astro does: an unquoted date becomes a `Date`, so that the schemas can refuse it.
 * Of several mistakes only the first is told: the others mostly follow from it.
 */
export function parseYaml(text: string, linesBefore = 0): ParsedYaml {
  const { document, lines } = read(text);
  const [error] = [...document.errors, ...document.warnings];
  const position = error === undefined ? findMark(document) : error.pos[0];
  const yaml = { text, linesBefore };
  if (position === undefined) return { yaml, value: document.toJS(), mistake: undefined };
  const message = error === undefined ? explanations.TAG_RESOLVE_FAILED : explain(error);
  return { yaml, value: undefined, mistake: { line: lines.linePos(position).line + linesBefore, message } };
}

function read(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'] }), lines };
}

/** The line of a field in its file, or of the nearest field above it that exists. */
export function lineOfField({ text, linesBefore }: YamlText, field: readonly (string | number)[]): number {
  const { document, lines } = read(text);
  let line = linesBefore + 1;
  let node: unknown = document.contents;
  for (const step of field) {
    const pair = isMap(node) ? node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step)) : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    const range = pair && isScalar(pair.key) ? pair.key.range : (next as { range?: [number, number, number] | null } | undefined)?.range;
    if (!range) break;
    line = lines.linePos(range[0]).line + linesBefore;
    node = next;
  }
  return line;
}

/** `&name` and `*name` are marks and their repetition in YAML; here they are texts whose quotes were forgotten. */
function findMark(document: Document): number | undefined {
  let position: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      position = node.range?.[0];
      return visit.BREAK;
    },
  });
  return position;
}

const explanations = {
  BAD_DQ_ESCAPE: 'A backslash \\ in a text in "double quotes" has a meaning of its own. Take it out.',
  BAD_INDENT: 'A bracket [ or { that was opened further up is not closed, or this line begins too far to the left.',
  BAD_SCALAR_START: 'A text that begins with @, ` or % must stand in quotes: "@example".',
  BLOCK_AS_IMPLICIT_KEY:
    'Either a text holds a colon and must stand in quotes, as in title: "Mali: a year later"; or this line or the next begins too far to the right.',
  DUPLICATE_KEY: 'This field stands twice. Keep one of the two.',
  MISSING_CHAR: 'This line has no colon, or no hyphen where those of its list have one, or it does not begin under the line above.',
  MULTILINE_IMPLICIT_KEY: 'This line is no field with a value. Write the name, a colon, a space and the value: kind: agreement.',
  MULTIPLE_DOCS: 'Take out the line ---.',
  TAB_AS_INDENT: 'The line begins with a tab. Begin it with spaces.',
  TAG_RESOLVE_FAILED: 'A text that begins with *, & or ! must stand in quotes: "*example".',
  UNEXPECTED_TOKEN: 'A text goes on after its closing quotation mark or bracket. Inside "…" write “curly” quotation marks or single ones.',
} as const satisfies Partial<Record<YAMLError['code'], string>>;

function explain({ code, message }: YAMLError): string {
  if (message.startsWith('Missing closing')) return 'A quotation mark is opened here and not closed.';
  return code in explanations
    ? explanations[code as keyof typeof explanations]
    : 'This line cannot be read. Look at quotation marks, colons and the spaces at its start.';
}
