import { expect, test } from '@playwright/test';
import { bibliographyOrders, type BibliographyOrder, groupSources } from '../../../src/compute/bibliography.ts';
import type { CitedSource } from '../../../src/compute/bibliography.ts';

const base = {
  title: 'News',
  url: 'https://example.org/1',
  language: 'en',
  type: 'news',
  grade: 'A',
  events: [],
  chapters: [],
  actors: [],
  terms: [],
} as const;
const sources: readonly CitedSource[] = [
  { ...base, id: 'paper-1', publisher: 'Écho d’Alger' },
  { ...base, id: 'army-1', publisher: 'The Army', type: 'government', language: 'fr', grade: 'C' },
  { ...base, id: 'wire-1', publisher: 'Écho d’Alger', repeats: 'The Army' },
];

test('in every order each source stands once, and each heading has an address of its own', () => {
  for (const order of Object.keys(bibliographyOrders) as BibliographyOrder[]) {
    const groups = groupSources(sources, order);
    expect(groups.flatMap((group) => group.sources.map(({ id }) => id)).sort(), order).toEqual(['army-1', 'paper-1', 'wire-1']);
    expect(new Set(groups.map(({ id }) => id)).size, order).toBe(groups.length);
    for (const { id } of groups) expect(id).toMatch(/^[a-z][a-z0-9-]*$/u);
  }
});

test('a report that only passes on what a party said stands with the parties', () => {
  const party = groupSources(sources, 'voice').find(({ id }) => id === 'party');
  expect(party?.sources.map(({ id }) => id)).toEqual(['army-1', 'wire-1']);
});
