import { expect, test } from '@playwright/test';
import { type Import, importsOf, localTimeCalls, scriptsOfTemplate, type SourceFile, sourceFiles, worldlyWords } from './source-files.ts';

const files = sourceFiles();
const imports = new Map(files.map((file) => [file.path, importsOf(file)]));

/** Imports of some files that a rule forbids, as sentences. */
function offences(from: RegExp, isForbidden: (each: Import, path: string) => boolean): string[] {
  return [...imports].flatMap(([path, each]) =>
    from.test(path) ? each.filter((one) => isForbidden(one, path)).map(({ written }) => `${path} imports ${written}`) : [],
  );
}

function reads(path: string, script: string): string[] {
  return importsOf({ path, script }).map(({ target, typesOnly }) => (typesOnly ? `types of ${target}` : target));
}

test('the reader of imports finds every way in which a module names another', () => {
  expect(reads('src/compute/a.ts', `import { b } from './b.ts';`)).toEqual(['src/compute/b.ts']);
  expect(reads('src/compute/a.ts', `import type { B } from '../model/b.ts';`)).toEqual(['types of src/model/b.ts']);
  expect(reads('src/compute/a.ts', `import { type B } from './b.ts';`), 'stays at run time').toEqual(['src/compute/b.ts']);
  expect(reads('src/compute/a.ts', `import './b.ts'; export * from './c.ts'; await import('./d.ts');`)).toEqual([
    'src/compute/b.ts',
    'src/compute/c.ts',
    'src/compute/d.ts',
  ]);
  expect(reads('src/compute/a.ts', `let b: import('./b.ts').B;`)).toEqual(['types of src/compute/b.ts']);
  expect(
    reads(
      'src/a.ts',
      `import text from '../content/x.csv?raw'; import { x } from '@scope/name/deep'; import { y } from 'name/deep.js'; import { z } from 'node:fs';`,
    ),
  ).toEqual(['content/x.csv', '@scope/name', 'name', 'node:fs']);
  expect(
    reads(
      'src/views/A.astro',
      scriptsOfTemplate(`---\nimport B from './B.astro';\n---\n<p>import c from 'c';</p>\n<script>\nimport './d.ts';\n</script>`),
    ),
  ).toEqual(['src/views/B.astro', 'src/views/d.ts']);
});

test('the reader of scripts finds the clock and the browser, and leaves other words alone', () => {
  const found = (script: string) => worldlyWords({ path: 'src/compute/a.ts', script });
  expect(found('const now = new Date(); Date.now(); Date();')).toEqual(['new Date()', 'Date.now()', 'Date()']);
  expect(found('document.title; window.x;')).toEqual(['document', 'window']);
  expect(found(`new Date(0); Date.UTC(2012, 0); part.document; const map = { window: 1 }; // the window`)).toEqual([]);
  expect(localTimeCalls({ path: 'src/a.ts', script: 'date.getFullYear(); date.getUTCFullYear(); date.toISOString();' })).toEqual([
    'date.getFullYear',
  ]);
});

test('all of src is read', () => {
  for (const path of ['src/content.ts', 'src/model/event.ts', 'src/compute/story.ts', 'src/pages/index.astro'])
    expect(files.map((file) => file.path)).toContain(path);
  expect(imports.get('src/content.ts')?.map(({ target }) => target)).toContain('astro:content');
});

test('the model imports Zod, the words of dates and spellings, and itself', () => {
  const packages = ['zod', 'edtf', 'fastest-levenshtein'];
  expect(offences(/^src\/model\//u, ({ target }) => !target.startsWith('src/model/') && !packages.includes(target))).toEqual([]);
});

test('compute imports the model, itself, D3 that counts, and libraries that turn values into values', () => {
  const d3 = ['d3-array', 'd3-scale', 'd3-time', 'd3-shape', 'd3-geo', 'd3-dsv'];
  const pure = [
    'zod',
    'edtf',
    'unified',
    'remark-parse',
    'remark-mdx',
    'mdast',
    'mdast-util-to-string',
    'unist-util-visit',
    'hast',
    'feed',
    'ical-generator',
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-ris',
    'geojson',
  ];
  expect(offences(/^src\/compute\//u, ({ target }) => !/^src\/(?:model|compute)\//u.test(target) && ![...d3, ...pure].includes(target))).toEqual([]);
});

test('model and compute never ask what time it is, nor look at a browser or a machine', () => {
  const asking = files
    .filter(({ path }) => /^src\/(?:model|compute)\//u.test(path))
    .flatMap((file) => worldlyWords(file).map((words) => `${file.path} says ${words}`));
  expect(asking).toEqual([]);
});

test('nothing reads a date in the time zone of the machine', () => {
  expect(files.flatMap((file) => localTimeCalls(file).map((words) => `${file.path} says ${words}`))).toEqual([]);
});

test('compute names no colour: those stand in the tokens', () => {
  const colour = /(['"`])(?:#[\da-f]{3,8}|(?:rgba?|hsla?|oklch|oklab|color|var)\(.*?)\1/iu;
  const naming = files.filter(({ path, script }) => path.startsWith('src/compute/') && colour.test(script));
  expect(naming.map(({ path }) => path)).toEqual([]);
});

test('only src/content.ts and src/content.config.ts import astro:content', () => {
  const doors = ['src/content.ts', 'src/content.config.ts'];
  expect(offences(/^src\//u, ({ target }, path) => target === 'astro:content' && !doors.includes(path))).toEqual([]);
});

test('a view never fetches: it is given what it shows', () => {
  expect(
    offences(/^src\/views\//u, ({ target }) => target.startsWith('astro:content') || /^src\/(?:content|content\.config|datasets)\.ts$/u.test(target)),
  ).toEqual([]);
});

test('imports point one way: views know no layout or page, layouts no page, and nobody but npm the commands', () => {
  expect(offences(/^src\/views\//u, ({ target }) => /^src\/(?:layouts|pages|cli)\//u.test(target))).toEqual([]);
  expect(offences(/^src\/layouts\//u, ({ target }) => /^src\/(?:pages|cli)\//u.test(target))).toEqual([]);
  expect(offences(/^src\/pages\//u, ({ target }) => target.startsWith('src/cli/'))).toEqual([]);
});

test('the commands use nothing of views, layouts or pages', () => {
  expect(offences(/^src\/cli\//u, ({ target }) => /^src\/(?:views|layouts|pages)\//u.test(target))).toEqual([]);
});

test('D3 that moves things is imported by elements only', () => {
  expect(offences(/^src\/(?!.*\.element\.ts$)/u, ({ target }) => /^d3(?:-selection|-zoom|-drag|-brush|-transition)?$/u.test(target))).toEqual([]);
});

/** All that the browser loads with a file: the modules that it imports at run time, and what those import. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  for (const { target, typesOnly } of imports.get(path) ?? []) {
    if (typesOnly || seen.has(target)) continue;
    seen.add(target);
    loadedWith(target, seen);
  }
  return seen;
}

test('the follower of imports goes through modules, and not after types', () => {
  expect([...loadedWith('src/compute/date-words.ts')]).toContain('src/model/date-span.ts');
  expect([...loadedWith('src/compute/story.ts')], 'which takes only types of the events').not.toContain('zod');
  expect([...loadedWith('src/model/event.ts')]).toContain('zod');
});

test('no schema, no date parser and nothing of Node is sent to the browser, by whatever detour', () => {
  const heavy = (target: string) => /^(?:zod|edtf|fastest-levenshtein|unified|feed|yaml|remark-.*|node:.*|astro:content)$/u.test(target);
  const elements = files.filter(({ path }) => path.endsWith('.element.ts'));
  expect(elements.length).toBeGreaterThan(0);
  const sent = elements.flatMap(({ path }) => [...loadedWith(path)].filter(heavy).map((target) => `${path} brings ${target} into the browser`));
  expect(sent).toEqual([]);
});

test('elements do not know each other', () => {
  expect(offences(/\.element\.ts$/u, ({ target }) => target.endsWith('.element.ts'))).toEqual([]);
});

test('every relative import names its file whole, and the file is there', () => {
  const paths = new Set(files.map(({ path }: SourceFile) => path));
  const lost = offences(/^src\//u, ({ target }) => target.startsWith('src/') && /\.(?:ts|astro)$|\/[^.]*$/u.test(target) && !paths.has(target));
  expect(lost).toEqual([]);
});
