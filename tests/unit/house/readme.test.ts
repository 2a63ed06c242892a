import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const readme = read('README.md');

/** What stands in a text between backticks, outside blocks of code. */
function quoted(text: string): string[] {
  return [...text.replace(/^```[\s\S]*?^```$/gmu, '').matchAll(/`([^`]+)`/gu)].map(([, words = '']) => words);
}

/** What names a file or a folder of the project; `content/events/SLUG.mdx` stands for its folder. */
function pathsIn(text: string, below = ''): string[] {
  return quoted(text)
    .filter((words) => /^[\w.-]+(?:\/[\w.-]+)*\/?$/u.test(words) && /\/|\.(?:ts|md|mjs|json|yaml|css)$|^LICENSE$/u.test(words))
    .filter((words) => !/^(?:dist\/|\.\/dist|index\.html)/u.test(words))
    .map((words) => words.replace(/\/?SLUG\.mdx$/u, ''))
    .map((words) => (existsSync(join(root, words)) ? words : join(below, words)));
}

test('the table "To …, go to …" names files that exist', () => {
  const table = /^## To …, go to …$([\s\S]*?)^## /mu.exec(readme)?.[1] ?? '';
  const rows = table.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.length).toBeGreaterThan(10);
  const lost = rows.flatMap((row) =>
    pathsIn(row)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${path} in: ${row}`),
  );
  expect(lost).toEqual([]);
});

test('whatever else the READMEs name exists', () => {
  const named = [...pathsIn(readme), ...pathsIn(read('src/README.md'), 'src')];
  expect(named).toContain('src/compute/strip-layout.ts');
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('links between the READMEs lead somewhere', () => {
  for (const [file, folder] of [
    ['README.md', ''],
    ['content/README.md', 'content'],
    ['src/README.md', 'src'],
  ] as const) {
    const targets = [...read(file).matchAll(/\]\(([^)#:]+)\)/gu)].map(([, target = '']) => join(root, folder, target));
    expect(
      targets.filter((target) => !existsSync(target)),
      file,
    ).toEqual([]);
  }
});

test('every script of package.json has its row, and no script is named that does not exist', () => {
  const command = (name: string) => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`);
  const rows = readme.split('\n').filter((line) => line.startsWith('| `npm '));
  expect(rows.map((row) => quoted(row)[0]).sort()).toEqual(Object.keys(scripts).map(command).sort());

  const named = ['README.md', 'content/README.md', 'src/README.md'].flatMap((file) =>
    [...read(file).matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the table of steps has those of the test run, in their order', () => {
  const steps = [...read('tests/run.ts').matchAll(/\bstep\('([^']+)'/gu)].map(([, name]) => name);
  const section = /^## Test it$([\s\S]*?)^## /mu.exec(readme)?.[1] ?? '';
  const rows = section.split('\n').filter((line) => /^\| (?!---|step )/u.test(line));
  expect(steps.length).toBeGreaterThan(0);
  expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual(steps);
});

test('every variable of the environment that the project reads is explained', () => {
  const variables = ['astro.config.mjs', 'tests/tools/find-browser.ts'].flatMap((file) =>
    [...read(file).matchAll(/process\.env(?:\.|\[')([A-Z_]+)/gu)].map(([, name = '']) => name),
  );
  expect(variables).toContain('SITE_URL');
  expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
