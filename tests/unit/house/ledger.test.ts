import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Ledger } from '../../../src/model/ledger.ts';
import { shippedWorld } from '../shipped-world.ts';

const content = join(import.meta.dirname, '../../../content');
const ledger = JSON.parse(readFileSync(join(content, 'published.json'), 'utf8')) as Ledger;

/** What to add to a list of the ledger, and where, as sentences. */
function whatToAdd(list: keyof Ledger, slugs: Iterable<string>): string[] {
  const listed = new Set(ledger[list]);
  return [...slugs]
    .filter((slug) => !listed.has(slug))
    .sort()
    .map((slug) => {
      const before = ledger[list].findLast((other) => other < slug);
      return `Add "${slug}" to "${list}" in content/published.json, ${before === undefined ? 'as its first line' : `after "${before}"`}.`;
    });
}

test('the ledger of published addresses has every event and every alias', () => {
  const aliases = shippedWorld().events.flatMap(({ facts }) => facts.aliases);
  expect(whatToAdd('events', [...shippedWorld().names.event, ...aliases])).toEqual([]);
});

test('the ledger of published addresses has every chapter', () => {
  expect(whatToAdd('chapters', shippedWorld().names.chapter)).toEqual([]);
});

test('both lists of the ledger are in the order of the alphabet, each address once', () => {
  for (const list of ['events', 'chapters'] as const) expect(ledger[list], list).toEqual([...new Set(ledger[list])].sort());
});
