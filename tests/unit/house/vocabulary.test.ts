import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { eventKindIds, eventKinds, kindGroupIds } from '../../../src/model/vocabulary.ts';
import { groupDrawings, kindDrawings } from '../../../src/views/kind-symbol/kind-drawings.ts';
import { signFiles } from '../../tools/kind-signs.ts';

/** Drawings that two words share. */
function shared(drawings: Readonly<Record<string, string>>): string[] {
  const words = Object.keys(drawings);
  return words.filter((word) => words.some((other) => other !== word && drawings[other] === drawings[word]));
}

test('every kind of event has a symbol, and no symbol is left without a kind', () => {
  expect(Object.keys(kindDrawings).sort()).toEqual([...eventKindIds].sort());
  for (const kind of eventKindIds) expect(kindDrawings[kind], kind).toMatch(/^<(?:path|circle) /u);
});

test('every group of kinds has a shape for the strip', () => {
  expect(Object.keys(groupDrawings).sort()).toEqual([...kindGroupIds].sort());
  for (const group of kindGroupIds) expect(groupDrawings[group], group).toMatch(/^<(?:path|circle) /u);
});

test('no two kinds look the same, nor two groups', () => {
  expect(shared(kindDrawings)).toEqual([]);
  expect(shared(groupDrawings)).toEqual([]);
});

test('every group has a kind', () => {
  const used = new Set<string>(eventKindIds.map((kind) => eventKinds[kind].group));
  expect(kindGroupIds.filter((group) => !used.has(group))).toEqual([]);
});

test('symbols are ink: they name no colour and no size of their own', () => {
  const painted = Object.entries({ ...kindDrawings, ...groupDrawings }).filter(([, drawing]) =>
    /fill=|stroke|style=|#|width=|height=/u.test(drawing),
  );
  expect(painted).toEqual([]);
});

test('the signs of long lists are the symbols of all kinds', () => {
  for (const [file, text] of Object.entries(signFiles()))
    expect(readFileSync(file, 'utf8'), `${file}: run npx node tests/tools/make-kind-signs.ts`).toBe(text);
});
