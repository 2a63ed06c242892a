import { daySpan } from '../date-span.ts';
import type { ActorRole } from '../vocabulary.ts';
import type { Problem, World } from '../world.ts';

/** Roles that an actor may have before it began or after it ended. */
const timelessRoles: readonly ActorRole[] = ['cited', 'tried'];

/** Actors in events outside their own life-span. */
export function findLifeSpanProblems(world: World): Problem[] {
  const actors = new Map(world.actors.map((actor) => [actor.id, actor]));
  return world.events.flatMap(({ file, facts }) => {
    const span = daySpan(facts.date);
    return facts.actors.flatMap(({ id, role }, index): Problem[] => {
      const actor = actors.get(id);
      if (actor === undefined || timelessRoles.includes(role)) return [];
      const { from, to } = actor.facts;
      const field = ['actors', index, 'role'];
      const wayOut =
        'If the event only mentions it, write role: cited; if its members stood trial, role: tried. Else correct the date here or there.';
      if (from !== 'unknown' && span.last !== undefined && daySpan(from).first > span.last) {
        return [
          { file, field, message: `"${id}" takes part here ("${facts.date}"), before it began: ${actor.file} says from: "${from}". ${wayOut}` },
        ];
      }
      if (to !== 'ongoing' && to !== 'unknown' && (daySpan(to).last ?? Infinity) < span.first) {
        return [{ file, field, message: `"${id}" takes part here ("${facts.date}"), after it ended: ${actor.file} says to: "${to}". ${wayOut}` }];
      }
      return [];
    });
  });
}
