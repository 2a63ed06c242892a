import { didYouMean } from '../nearest.ts';
import type { Problem, World } from '../world.ts';

/** Claims that say they agree with somebody who says nothing about the same point: they would count as a dispute. */
export function findClaimProblems(world: World): Problem[] {
  return world.events.flatMap(({ file, facts }) =>
    facts.claims.flatMap((claim, index): Problem[] => {
      const { about, agreesWith } = claim;
      const others = facts.claims.filter((other) => other !== claim && other.about === about).map(({ by }) => by);
      if (agreesWith === undefined || others.includes(agreesWith)) return [];
      return [
        {
          file,
          field: ['claims', index, 'agreesWith'],
          message: `agreesWith names "${agreesWith}", but no other claim about "${about}" has that holder under \`by\`.${didYouMean(agreesWith, others)} Copy both texts letter by letter.`,
        },
      ];
    }),
  );
}
