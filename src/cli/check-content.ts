import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { findProblems } from '../model/integrity/find-problems.ts';
import { readContent, type ReadContent } from './read-content.ts';

/** Something wrong, where an author can find it: the file as seen from where the check was started, and the line. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What a check found: how much was read, what is wrong, and the same as a text, empty when all is well. */
export interface CheckResult {
  readonly counted: string;
  readonly problems: readonly Finding[];
  readonly report: string;
}

/**
 * Checks all content below a folder and reports every problem at once: file, line, sentence.
 * @param folder the content folder
 * @param boundaries the folder of the outlines; by default that of the content itself
 */
export function checkContent(folder: string, boundaries = `${folder}/data/boundaries`): CheckResult {
  for (const needed of [folder, boundaries]) {
    if (!existsSync(needed)) return resultOf('nothing was read', [{ file: needed, line: 1, message: 'There is no folder of this name.' }]);
  }
  return findingsIn(readContent(relative(process.cwd(), resolve(folder)), boundaries));
}

/** Checks content that was read, and reports every problem at once. */
export function findingsIn({ world, problems, lineOf }: ReadContent): CheckResult {
  return resultOf(
    `${world.events.length} events, ${world.actors.length} actors, ${world.places.length} places, ${world.chapters.length} chapters`,
    [...problems, ...findProblems(world)].map((problem) => ({ file: problem.file, line: lineOf(problem), message: problem.message })),
  );
}

function resultOf(counted: string, found: readonly Finding[]): CheckResult {
  const problems = found.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return { counted, problems, report: problems.map(({ file, line, message }) => `${file}:${line}\n  ${message}\n`).join('\n') };
}

/** "One problem", "12 problems". */
export function problemCount({ problems }: CheckResult): string {
  return problems.length === 1 ? 'One problem' : `${problems.length} problems`;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const result = checkContent(process.argv[2] ?? 'content', process.argv[3]);
  if (result.problems.length > 0) {
    console.error(`${result.report}\n${problemCount(result)} in the content (${result.counted}). Nothing was built.`);
    process.exitCode = 1;
  } else {
    console.log(`The content is sound: ${result.counted}.`);
  }
}
