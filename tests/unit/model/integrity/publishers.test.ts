import { expect, test } from '@playwright/test';
import { findPublisherProblems } from '../../../../src/model/integrity/publishers.ts';
import type { World } from '../../../../src/model/world.ts';

/** What is found in a world of glossary terms, each with one source by these publishers. */
function found(...publishers: readonly string[]): string[] {
  const source = { id: 'a', title: 'News', url: 'https://a.example/', language: 'en', type: 'news', grade: 'A' } as const;
  const terms = publishers.map((publisher, index) => ({
    id: `t${index}`,
    file: `t${index}.md`,
    facts: { term: 'x', alsoWritten: [], notIn: [], sources: [{ ...source, publisher }] },
    paragraphs: [],
  }));
  const world: Pick<World, 'events' | 'actors' | 'chapters' | 'terms'> = { events: [], actors: [], chapters: [], terms };
  return findPublisherProblems(world).map(({ file, message }) => `${file}: ${message}`);
}

test('capitals, accents and punctuation do not make another publisher', () => {
  expect(found('Le Matin d’Algérie', "Le matin d'Algerie")).toEqual([
    't0.md: The publisher "Le Matin d’Algérie" is spelt "Le matin d\'Algerie" in t1.md. Spell it in one way everywhere.',
    't1.md: The publisher "Le matin d\'Algerie" is spelt "Le Matin d’Algérie" in t0.md. Spell it in one way everywhere.',
  ]);
  expect(found('Afrique-sur7', 'Afrique sur 7')).toHaveLength(2);
});

test('each spelling is told once, however often it stands', () => {
  expect(found('The Paper', 'The Paper', 'The paper', 'The paper', 'The-Paper')).toHaveLength(3);
});

test('other letters are another publisher, also in scripts without Latin letters', () => {
  expect(found('RFI', 'RFM', 'المصدر', 'الخبر')).toEqual([]);
});
