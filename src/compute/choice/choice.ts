import type { IndexedEvent } from '../event-index.ts';
import { type Facet, facets } from './facets.ts';

/**
 * Which events somebody wants to see. Values of one facet widen each other, facets narrow each other; an empty list
 * asks for nothing. A period goes from a month or day to another, "2012-03" or "2012-03-22", both taken in whole.
 */
export interface Choice extends Readonly<Record<Facet, readonly string[]>> {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Words as they were typed. */
  readonly words: string;
}

/** The choice that asks for nothing, so that every event matches. */
export const everything: Choice = {
  actor: [],
  kind: [],
  region: [],
  chapter: [],
  importance: [],
  corroboration: [],
  contested: [],
  from: undefined,
  to: undefined,
  words: '',
};

/** Each thing that a choice can ask for, and that can be taken from it as one. */
export const conditions = [...facets, 'period', 'words'] as const;
export type Condition = (typeof conditions)[number];

/** What a choice asks for. */
export function conditionsOf(choice: Choice): Condition[] {
  return conditions.filter((condition) => {
    if (condition === 'period') return choice.from !== undefined || choice.to !== undefined;
    if (condition === 'words') return choice.words !== '';
    return choice[condition].length > 0;
  });
}

/** The same choice without one of its conditions, or without one value of a facet. */
export function without(choice: Choice, condition: Condition, value?: string): Choice {
  if (condition === 'period') return { ...choice, from: undefined, to: undefined };
  if (condition === 'words') return { ...choice, words: '' };
  return { ...choice, [condition]: value === undefined ? [] : choice[condition].filter((other) => other !== value) };
}

/** The same choice with a value of a facet added, or taken away if it is there. */
export function toggled(choice: Choice, facet: Facet, value: string): Choice {
  const values = choice[facet].includes(value) ? choice[facet].filter((other) => other !== value) : [...choice[facet], value].sort();
  return { ...choice, [facet]: values };
}

/** The region of events for which no region of Mali is named: abroad, or all of the country. */
export const noRegion = 'elsewhere';

/** The values of an event under a facet; at least one, but for actors. */
export function valuesOf(event: IndexedEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'actor':
      return event.actors.map(({ id }) => id);
    case 'region':
      return event.regions.length > 0 ? event.regions : [noRegion];
    case 'importance':
      return [String(event.importance)];
    case 'contested':
      return [event.contested ? 'yes' : 'no'];
    default:
      return [event[facet]];
  }
}
