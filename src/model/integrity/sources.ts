import type { Source } from '../source.ts';
import type { Problem, World } from '../world.ts';

/** One id for two sources anywhere in the content, and essential events that rest on weak sources alone. */
export function findSourceProblems(world: World): Problem[] {
  const seen = new Map<string, { url: string; file: string }>();
  const problems: Problem[] = [];
  const look = (file: string, sources: readonly Source[]) => {
    sources.forEach(({ id, url }, index) => {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, { url, file });
      else if (first.url !== url && first.file !== file) {
        problems.push({
          file,
          field: ['sources', index, 'id'],
          message: `The source id "${id}" stands for another address in ${first.file}. If it is the same source, write the same address; if not, give it an id of its own: "${id}-2".`,
        });
      }
    });
  };
  for (const { file, facts } of [...world.events, ...world.actors, ...world.chapters, ...world.terms]) look(file, facts.sources);
  for (const { file, facts } of world.events) {
    if (facts.importance === 1 && facts.sources.every(({ type }) => type === 'encyclopedia')) {
      problems.push({
        file,
        field: ['sources'],
        message: 'An essential event rests on encyclopedias alone. Find a newspaper, a UN body, a court or an organisation that carries it.',
      });
    }
  }
  return problems;
}
