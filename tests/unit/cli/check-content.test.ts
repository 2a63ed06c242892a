import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkContent, type Finding } from '../../../src/cli/check-content.ts';
import { brokenSamples } from './broken-samples.ts';

const root = join(import.meta.dirname, '../../..');
const samples = join(root, 'tests/samples');
const boundaries = join(root, 'content/data/boundaries');

// There are very many samples; they keep all processors busy.
test.describe.configure({ mode: 'parallel' });

/** The sound sample, with the files of broken ones laid over it. */
function compose(...overlays: string[]): string {
  const folder = test.info().outputPath('content');
  for (const layer of ['sound', ...overlays.map((name) => `broken/${name}`)]) cpSync(join(samples, layer), folder, { recursive: true });
  return folder;
}

/** What the check finds, with files as seen from the content folder. */
function findings(folder: string): Finding[] {
  const above = `${relative(process.cwd(), folder)}/`;
  return checkContent(folder, boundaries).problems.map(({ file, line, message }) => ({
    file: relative(folder, file),
    line,
    message: message.replaceAll(above, ''),
  }));
}

function runCheck(folder: string): { exitCode: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check-content.ts', folder, boundaries], { cwd: root, encoding: 'utf8' });
  return { exitCode: status, output: `${stdout}${stderr}`.trimEnd() };
}

test('the sound sample is sound', () => {
  expect(findings(compose())).toEqual([]);
});

for (const [rule, expected] of Object.entries(brokenSamples)) {
  test.describe(rule, () => {
    for (const [sample, problems] of Object.entries(expected)) {
      test(sample, () => {
        const told = Object.entries(problems).map(([place, says]) => ({ place, message: expect.stringContaining(says) }));
        const found = findings(compose(sample));
        expect(found.map(({ file, line, message }) => ({ place: `${file}:${line}`, message }))).toEqual(told);
        for (const { message } of found) {
          expect(message, 'is one line and ends as a sentence does').toMatch(/^[^\n]+[.?…]$/u);
          expect(message, 'speaks no code').not.toMatch(/undefined|null|NaN|\[object|Invalid|expected \w+, received|Unexpected token/u);
        }
      });
    }
  });
}

const bySample = Object.assign({}, ...Object.values(brokenSamples)) as Record<string, Record<string, string>>;

test('every broken sample has its line in the table', () => {
  expect(Object.keys(bySample).sort()).toEqual(readdirSync(join(samples, 'broken')).sort());
});

test('several files with mistakes are told all at once, none hides or repeats another', () => {
  const overlays = ['broken-mdx', 'malformed-citation', 'longitude-without-minus', 'tolls-out-of-order', 'published-json-broken', 'empty-correction'];
  const alone = overlays.flatMap((sample) => Object.keys(bySample[sample] ?? {}));
  expect(
    findings(compose(...overlays))
      .map(({ file, line }) => `${file}:${line}`)
      .sort(),
  ).toEqual(alone.sort());
});

test('lines are right in files of Windows, with its line ends and its mark at the beginning', () => {
  const folder = compose('unknown-place', 'lead-too-long', 'published-json-misspelt');
  for (const name of ['events/orchard-agreement.mdx', 'places.yaml', 'published.json']) {
    const file = join(folder, name);
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  expect(findings(folder).map(({ file, line }) => `${file}:${line}`)).toEqual(['events/orchard-agreement.mdx:26', 'published.json:3']);
});

test('a folder that does not exist is told, not taken for sound', () => {
  const { problems, report } = checkContent('no-such-folder', boundaries);
  expect(problems).toHaveLength(1);
  expect(report).toBe('no-such-folder:1\n  There is no folder of this name.\n');
});

test('without the gazetteer the check says that it is missing, not that each place is unknown', () => {
  const folder = compose();
  rmSync(join(folder, 'places.yaml'));
  expect(findings(folder)).toEqual([{ file: 'places.yaml', line: 1, message: 'There is no such file. It lists the places that events may name.' }]);
});

test('before anything is published, no ledger is needed', () => {
  const folder = compose();
  rmSync(join(folder, 'published.json'));
  expect(findings(folder)).toEqual([]);
});

test('the command ends well on sound content and says how much it read', () => {
  expect(runCheck(compose())).toEqual({ exitCode: 0, output: 'The content is sound: 3 events, 3 actors, 3 places, 2 chapters.' });
});

test('the command fails on broken content with file, line and sentence, and counts at the end', () => {
  const folder = compose('several-at-once');
  const { exitCode, output } = runCheck(folder);
  expect(exitCode).toBe(1);
  expect(output).toContain(`${relative(root, folder)}/events/kita-market-reopens.mdx:7\n  "kitta" is no place we know`);
  expect(output.split('\n').at(-1)).toBe('7 problems in the content (2 events, 3 actors, 3 places, 2 chapters). Nothing was built.');
});

test('the command counts one problem in words', () => {
  expect(runCheck(compose('unknown-place')).output.split('\n').at(-1)).toBe(
    'One problem in the content (3 events, 3 actors, 3 places, 2 chapters). Nothing was built.',
  );
});

for (const sample of [
  'broken-yaml-star-at-start',
  'broken-mdx',
  'published-json-comma-too-many',
  'empty-front-matter',
  'places-as-list',
  'not-utf-8',
]) {
  test(`the command shows no trace of the program: ${sample}`, () => {
    const { exitCode, output } = runCheck(compose(sample));
    expect(exitCode).toBe(1);
    expect(output).not.toMatch(/^\s+at /mu);
    expect(output).not.toMatch(/\w*Error\b|node:internal/u);
  });
}
