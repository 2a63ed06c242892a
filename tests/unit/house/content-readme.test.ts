import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { z } from 'zod';
import { checkContent } from '../../../src/cli/check-content.ts';
import { fieldNames, isOptionalField } from '../../../src/cli/schema-fields.ts';
import { dateWords } from '../../../src/compute/date-words.ts';
import { actorSchema } from '../../../src/model/actor.ts';
import { chapterSchema } from '../../../src/model/chapter.ts';
import { correctionSchema } from '../../../src/model/correction.ts';
import { eventSchema } from '../../../src/model/event.ts';
import { glossaryTermSchema } from '../../../src/model/glossary-term.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { withdrawalSchema } from '../../../src/model/withdrawal.ts';
import * as vocabulary from '../../../src/model/vocabulary.ts';

const content = join(import.meta.dirname, '../../../content');
const readme = readFileSync(join(content, 'README.md'), 'utf8');

const fence = /^```(?<language>\w+)\n(?<code>[\s\S]*?\n)```$/gmu;
const blocks = [...readme.matchAll(fence)].map(({ groups = {} }) => ({ language: groups['language'], code: groups['code'] ?? '' }));
const prose = readme.replace(fence, '');
const example = blocks.find(({ language }) => language === 'mdx')?.code ?? '';
const exampleName = /`content\/(events\/[\w-]+\.mdx)`/u.exec(section('A whole example'))?.[1] ?? '';

/** The text below a heading, up to the next one. */
function section(heading: string): string {
  const body = prose.split(/^#+ /mu).find((part) => part.startsWith(`${heading}\n`));
  if (body === undefined) throw new Error(`content/README.md has no section "${heading}".`);
  return body;
}

/** The rows of the tables in a section, without their heads. */
function rows(heading: string): string[][] {
  return section(heading)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const unquoted = (cell = '') => cell.replaceAll('`', '');

/** What the check says of a text that stands as the example among the real content. */
function messages(text: string): string {
  const folder = test.info().outputPath('content');
  cpSync(content, folder, { recursive: true, filter: (path) => !path.startsWith(join(content, 'data')) });
  writeFileSync(join(folder, exampleName), text);
  return checkContent(folder, join(content, 'data/boundaries'))
    .problems.filter(({ file }) => file.endsWith(exampleName))
    .map(({ line, message }) => `content/${exampleName}:${line}\n  ${message}\n`)
    .join('\n');
}

test('the example of an event is whole, and sound among the real content', () => {
  expect(example).toMatch(/^---\n[\s\S]+\n---\n[\s\S]+$/u);
  expect(messages(example)).toBe('');
});

test('the messages shown are what the checker says of the example with three slips', () => {
  const slips = [
    ['names Tuesday 12 March', 'names Monday 12 March'],
    ['place: segou\n', 'place: sego\n'],
    ['[@example-institute-2019-05]', '[@example-institute-2019]'],
  ] as const;
  for (const [right] of slips) expect(example).toContain(right);
  const slipped = slips.reduce((text, [right, wrong]) => text.replace(right, wrong), example);
  expect(blocks.find(({ language }) => language === 'text')?.code).toBe(messages(slipped));
});

const schemas: Readonly<Record<string, z.ZodObject>> = {
  'events/': eventSchema,
  'actors/': actorSchema,
  'corrections/': correctionSchema,
  'withdrawn/': withdrawalSchema,
};

test('every excerpt names its file, and its fields hold what they may hold', () => {
  const excerpts = blocks.filter(({ language }) => language === 'yaml');
  expect(excerpts.length).toBeGreaterThan(0);
  for (const { code } of excerpts) {
    const place = /^# .*content\/(events\/|actors\/|corrections\/|withdrawn\/|places\.yaml)/u.exec(code)?.[1] ?? '';
    const facts = parse(code) as Record<string, unknown>;
    const wrong = Object.entries(facts).filter(
      ([name, value]) => (place === 'places.yaml' ? placeSchema : schemas[place]?.shape[name])?.safeParse(value).success !== true,
    );
    expect(wrong, code).toEqual([]);
  }
});

const fieldTables: readonly { section: string; schema: z.ZodType; path?: (string | number)[] }[] = [
  { section: 'The fields of an event', schema: eventSchema },
  { section: 'Figures', schema: eventSchema, path: ['fatalities', 0] },
  { section: 'Claims', schema: eventSchema, path: ['claims', 0] },
  { section: 'Notes and links', schema: eventSchema, path: ['leadsTo', 0] },
  { section: 'Sources', schema: eventSchema, path: ['sources', 0] },
  { section: 'Chapters', schema: chapterSchema },
  { section: 'Places', schema: placeSchema },
  { section: 'Glossary terms', schema: glossaryTermSchema },
  { section: 'Corrections', schema: correctionSchema },
  { section: 'Withdrawn events', schema: withdrawalSchema },
];

for (const { section: heading, schema, path = [] } of fieldTables) {
  test(`every field has its row, and the row says whether it is needed: ${heading}`, () => {
    expect(rows(heading).map(([name, needed]) => `${unquoted(name)}: ${needed}`)).toEqual(neededFields(schema, path));
  });
}

test('every field has its row, and the row says whether it is needed: Actors and their links', () => {
  const expected = [...neededFields(actorSchema), ...neededFields(actorSchema, ['lineage', 0])];
  expect(rows('Actors').map(([name, needed]) => `${unquoted(name)}: ${needed}`)).toEqual(expected);
});

function neededFields(schema: z.ZodType, path: readonly (string | number)[] = []): string[] {
  return fieldNames(schema, path).map((name) => `${name}: ${isOptionalField(schema, [...path, name]) ? 'no' : 'yes'}`);
}

test('a field that holds fields names them in its row, where they have no table of their own', () => {
  const withTable = ['fatalities', 'claims', 'leadsTo', 'sources', 'lineage'];
  const unnamed = (heading: string, schema: z.ZodType, path: readonly (string | number)[] = []) =>
    fieldNames(schema, path)
      .filter((name) => !withTable.includes(name))
      .flatMap((name) => {
        const inner = [...fieldNames(schema, [...path, name]), ...fieldNames(schema, [...path, name, 0])];
        const meaning = rows(heading).findLast(([field]) => unquoted(field) === name)?.[2] ?? '';
        return inner.filter((field) => !meaning.includes(`\`${field}\``)).map((field) => `${name}.${field}`);
      });
  expect(unnamed('The fields of an event', eventSchema)).toEqual([]);
  expect(unnamed('Sources', eventSchema, ['sources', 0])).toEqual([]);
  expect(unnamed('Actors', actorSchema)).toEqual([]);
  expect(unnamed('Actors', actorSchema, ['lineage', 0])).toEqual([]);
});

test('dates are shown as the table of dates says', () => {
  const dates = rows('Dates');
  expect(dates.length).toBeGreaterThan(4);
  for (const [written, shown] of dates) expect(dateWords(unquoted(written).replaceAll('"', '')).replaceAll('\u00a0', ' ')).toBe(shown);
});

const wordTables = {
  'Kinds of event': vocabulary.eventKinds,
  Importance: vocabulary.importances,
  Roles: vocabulary.actorRoles,
  'Groups of people': vocabulary.peopleGroups,
  'What is counted': vocabulary.countedThings,
  Standings: vocabulary.claimStandings,
  'Types of source': vocabulary.sourceTypes,
  Grades: vocabulary.sourceGrades,
  'Families of actors': vocabulary.actorFamilies,
  'Types of link': vocabulary.lineageTypes,
  'States of a link': vocabulary.lineageStatuses,
  Precision: vocabulary.geographicPrecisions,
  Regions: vocabulary.regions,
  'Newer regions': vocabulary.newerRegions,
};

for (const [heading, words] of Object.entries(wordTables)) {
  test(`every word of the vocabulary has its line: ${heading}`, () => {
    const lines = Object.entries(words).map(([id, { label, meaning }]) => `| \`${id}\` | ${label} | ${meaning} |`);
    expect(
      section(heading)
        .split('\n')
        .filter((line) => line.startsWith('| `')),
    ).toEqual(lines);
  });
}

test('every link within the page leads to a heading', () => {
  const anchors = [...prose.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'));
  const lost = [...prose.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor = '']) => anchor).filter((anchor) => !anchors.includes(anchor));
  expect(lost).toEqual([]);
});
