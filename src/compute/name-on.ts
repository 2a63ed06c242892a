import { ascending } from 'd3-array';
import type { ActorFacts } from '../model/actor.ts';
import { daySpan } from '../model/date-span.ts';

/**
 * The name that an actor bore when a date began: the first of its earlier names that had not yet given way, else its
 * present one. `until` is when the next name came; with a month or a year its first day counts.
 * @param date EDTF, as an event has it
 */
export function nameOn(actor: Pick<ActorFacts, 'name' | 'shortName' | 'namesBefore'>, date: string): Pick<ActorFacts, 'name' | 'shortName'> {
  const day = daySpan(date).first;
  const { name, shortName } =
    actor.namesBefore.toSorted((one, other) => ascending(one.until, other.until)).find(({ until }) => day < daySpan(until).first) ?? actor;
  return { name, shortName };
}
