import type { Problem, World } from '../world.ts';

/** Forms that two terms claim: a link could lead to one of them only. */
export function findTermProblems(world: World): Problem[] {
  const owners = new Map<string, string>();
  return world.terms.flatMap(({ file, facts }) =>
    [{ form: facts.term, field: ['term'] }, ...facts.alsoWritten.map((form, index) => ({ form, field: ['alsoWritten', index] }))].flatMap(
      ({ form, field }): Problem[] => {
        const owner = owners.get(form);
        owners.set(form, owner ?? file);
        if (owner === undefined) return [];
        return [
          { file, field, message: `"${form}" already stands in ${owner}. A word can lead to one explanation only: take it out here or there.` },
        ];
      },
    ),
  );
}
