import { expect, test } from '@playwright/test';
import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { actorsFileJsonSchema, lineageFileJsonSchema } from '../../../src/compute/actor-json-schema.ts';
import { actorsFile, lineageFile } from '../../../src/compute/actor-record.ts';
import { lineageOfLines } from '../../samples/lineage.ts';
import { sampleEvents, samplePublication } from '../../samples/world.ts';

const { addresses } = samplePublication;
const { actors } = lineageOfLines(['a+b* merged-into c 2013-01-02', 'd split-from c 2014-05']);
const story = { actors, events: sampleEvents, chapters: [], places: new Map(), terms: [] };
const ajv = formats.default(new Ajv2020({ strict: true, allowUnionTypes: true }));

test('the JSON schemas take what we publish', () => {
  const isActors = ajv.compile(actorsFileJsonSchema('https://site.example/actors.schema.json'));
  isActors(actorsFile(story, addresses));
  expect(isActors.errors).toBeNull();
  const isLineage = ajv.compile(lineageFileJsonSchema('https://site.example/lineage.schema.json'));
  isLineage(lineageFile(story, addresses));
  expect(isLineage.errors).toBeNull();
});

test('actors and links name each other', () => {
  const links = lineageFile(story, addresses).links;
  expect(links.map(({ id, url }) => `${id} ${url}`)[0]).toBe(
    'link-a-b-merged-into-c-2013 https://site.example/mali/actors/#link-a-b-merged-into-c-2013',
  );
  expect(links[0]?.from).toEqual([
    { actor: 'a', part: null },
    { actor: 'b', part: 'one wing' },
  ]);
  expect(actorsFile(story, addresses).actors.map(({ id, links: own }) => `${id}: ${own.length}`)).toEqual(['a: 1', 'b: 1', 'c: 2', 'd: 1']);
});

test('what is not known is null, and the state says why', () => {
  const [first] = actorsFile(story, addresses).actors;
  expect(first).toMatchObject({ from: '1990', to: null, state: 'ongoing', lastEvidence: null, nameFr: null });
});
