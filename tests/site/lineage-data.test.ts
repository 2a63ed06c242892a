import { expect, test } from '@playwright/test';
import formats from 'ajv-formats';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import type { ActorsFile } from '../../src/model/actor-record.ts';
import type { LineageFile } from '../../src/model/lineage-record.ts';
import { readBuilt } from './built-files.ts';

const readJson = (path: string): unknown => JSON.parse(readBuilt(path));
const ajv = formats.default(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }));

for (const name of ['actors', 'lineage']) {
  test(`${name}.json is what its published schema says`, () => {
    const isFile = ajv.compile(readJson(`data/schema/${name}.schema.json`) as AnySchemaObject);
    isFile(readJson(`data/${name}.json`));
    expect(isFile.errors).toBeNull();
  });
}

test('links name actors that are there, and actors name links that are there', () => {
  const { actors } = readJson('data/actors.json') as ActorsFile;
  const { links } = readJson('data/lineage.json') as LineageFile;
  const ids = new Set(actors.map(({ id }) => id));
  expect(links.flatMap(({ from, to }) => [...from, ...to]).filter(({ actor }) => !ids.has(actor))).toEqual([]);
  const named = new Set(actors.flatMap((actor) => actor.links));
  expect([...named].sort()).toEqual(links.map(({ id }) => id).sort());
});

test('every link of lineage.json has its sentence on the page of all actors', () => {
  const { links } = readJson('data/lineage.json') as LineageFile;
  const page = readBuilt('actors/index.html');
  expect(links.filter(({ id }) => !page.includes(`id="${id}"`))).toEqual([]);
});
