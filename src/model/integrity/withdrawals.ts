import type { Problem, World } from '../world.ts';

/** Notices of withdrawal for events that are still told, or that nobody has seen. */
export function findWithdrawalProblems(world: World): Problem[] {
  const told = new Map(world.events.flatMap(({ id, file, facts }) => [id, ...facts.aliases].map((slug) => [slug, file] as const)));
  const published = new Set(world.ledger.events);
  return world.withdrawals.flatMap(({ id, file }): Problem[] => {
    const event = told.get(id);
    if (event !== undefined) {
      return [{ file, field: [], line: 1, message: `"${id}" is withdrawn here, but ${event} still answers to it. Take one of the two away.` }];
    }
    if (!published.has(id)) {
      const message = `"${id}" was never published: ${world.ledger.file} does not have it under "events". Correct the name of this file, or take it away.`;
      return [{ file, field: [], line: 1, message }];
    }
    return [];
  });
}
