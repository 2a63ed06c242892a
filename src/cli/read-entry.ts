import { basename, extname } from 'node:path';
import type { z } from 'zod';
import { readParagraphs } from '../compute/paragraphs.ts';
import type { Entry, Paragraph, Problem } from '../model/world.ts';
import { type Mistake, readText } from './read-text.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';
import { checkFacts } from './zod-sentences.ts';

/** What one file held; without an entry where its own mistakes keep it from being one. */
export interface ReadEntry<Facts> {
  readonly id: string;
  readonly file: string;
  readonly entry: Entry<Facts> | undefined;
  readonly problems: readonly Problem[];
  readonly yaml: YamlText | undefined;
}

/** Reads one file: facts between two lines of hyphens and a text below, or, in a .yaml file, facts alone. */
export function readEntry<Schema extends z.ZodType>(file: string, schema: Schema): ReadEntry<z.output<Schema>> {
  const id = basename(file, extname(file));
  const faulty = (line: number, message: string, yaml?: YamlText) => ({
    id,
    file,
    entry: undefined,
    problems: [{ file, field: [], line, message }],
    yaml,
  });

  const content = readText(file);
  if (content.mistake !== undefined) return faulty(content.mistake.line, content.mistake.message);
  const parts = file.endsWith('.yaml') ? { front: content.text, text: '', linesBeforeFront: 0, linesBeforeText: 0 } : splitFrontMatter(content.text);
  if (parts === undefined)
    return faulty(1, 'The facts must stand at the top of the file, between two lines that hold only ---. One of these lines is missing.');

  const { yaml, value, mistake } = parseYaml(parts.front, parts.linesBeforeFront);
  if (mistake !== undefined) return faulty(mistake.line, mistake.message, yaml);
  const { facts, problems } = checkFacts(schema, value);
  const text = readBlocks(parts.text, parts.linesBeforeText);
  const all: Problem[] = [
    ...problems.map((problem) => ({ file, ...problem })),
    ...(text.mistake === undefined ? [] : [{ file, field: [], ...text.mistake }]),
  ];
  return {
    id,
    file,
    entry: facts === undefined || text.mistake !== undefined ? undefined : { id, file, facts, paragraphs: text.paragraphs },
    problems: all,
    yaml,
  };
}

function splitFrontMatter(content: string): { front: string; text: string; linesBeforeFront: number; linesBeforeText: number } | undefined {
  const [whole, front] = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/u.exec(content) ?? [];
  if (whole === undefined || front === undefined) return undefined;
  return { front, text: content.slice(whole.length), linesBeforeFront: 1, linesBeforeText: whole.split('\n').length - 1 };
}

function readBlocks(text: string, linesBefore: number): { readonly paragraphs: Paragraph[]; readonly mistake: Mistake | undefined } {
  try {
    return { paragraphs: readParagraphs(text, linesBefore), mistake: undefined };
  } catch (error) {
    const { line = 1 } = error as { line?: number };
    const message =
      'The text cannot be read here. The signs <, { and } have a meaning in MDX, and so have "import" and "export" at the start of a paragraph: write "fewer than 50" for "<50", or use other words.';
    return { paragraphs: [], mistake: { line: line + linesBefore, message } };
  }
}
