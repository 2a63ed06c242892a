import { asSlug } from '../fields.ts';
import type { Problem, World } from '../world.ts';

/** One spelling of a name, and the first place that has it. */
interface Spelling {
  readonly name: string;
  readonly file: string;
  readonly field: readonly (string | number)[];
}

/**
 * Publishers spelt in several ways that differ in capitals, accents or punctuation alone: they would count as several,
 * in the bibliography and in how sure we are. Each spelling is told once, where it stands first.
 */
export function findPublisherProblems(world: Pick<World, 'events' | 'actors' | 'chapters' | 'terms'>): Problem[] {
  const spellings = new Map<string, Map<string, Spelling>>();
  for (const { file, facts } of [...world.events, ...world.actors, ...world.chapters, ...world.terms]) {
    facts.sources.forEach((source, index) => {
      for (const key of ['publisher', 'republishedBy'] as const) {
        const name = source[key];
        if (name === undefined) continue;
        const letters = asSlug(name).replaceAll('-', '') || name;
        const known = spellings.get(letters) ?? new Map<string, Spelling>();
        if (!known.has(name)) known.set(name, { name, file, field: ['sources', index, key] });
        spellings.set(letters, known);
      }
    });
  }
  return [...spellings.values()].flatMap((known) =>
    [...known.values()].flatMap(({ name, file, field }): Problem[] => {
      const other = [...known.values()].find((each) => each.name !== name);
      if (other === undefined) return [];
      const where = other.file === file ? 'elsewhere in this file' : `in ${other.file}`;
      return [{ file, field, message: `The publisher "${name}" is spelt "${other.name}" ${where}. Spell it in one way everywhere.` }];
    }),
  );
}
