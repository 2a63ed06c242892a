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
  return [...new Set(slugs)]
    .filter((slug) => !listed.has(slug))
    .sort()
    .map((slug) => {
      const before = ledger[list].findLast((other) => other < slug);
      return `Add "${slug}" to "${list}" in content/published.json, ${before === undefined ? 'as its first line' : `after "${before}"`}.`;
    });
}

test('the ledger of published addresses has every event and chapter with its aliases, every actor, place of an event, and term', () => {
  const { names, events, chapters } = shippedWorld();
  const aliases = (entries: typeof events | typeof chapters) => entries.flatMap(({ facts }) => facts.aliases);
  expect([
    ...whatToAdd('events', [...names.event, ...aliases(events)]),
    ...whatToAdd('chapters', [...names.chapter, ...aliases(chapters)]),
    ...whatToAdd('actors', names.actor),
    // A place without events has no page.
    ...whatToAdd(
      'places',
      events.flatMap(({ facts }) => [facts.place, ...facts.alsoAt]),
    ),
    ...whatToAdd('terms', names.term),
  ]).toEqual([]);
});

test('each list of the ledger is in the order of the alphabet, each address once', () => {
  for (const [list, slugs] of Object.entries(ledger)) expect(slugs, list).toEqual([...new Set(slugs)].sort());
});
