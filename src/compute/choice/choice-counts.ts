import type { IndexedEvent } from '../event-index.ts';
import { type Choice, type Condition, valuesOf } from './choice.ts';
import { failedBy, type WithWords } from './choice-match.ts';
import { type Facet, facets } from './facets.ts';

/** How many events each value of each facet has; what is not there has none. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What a choice comes to. */
export interface Outcome {
  /** Slugs of the events that match, in the order of the events. */
  readonly slugs: readonly string[];
  /**
   * Beside each value: how many events have it and meet the conditions of all other facets; so many would be seen if
   * it alone were chosen in its facet.
   */
  readonly counts: Counts;
  /** How many events would match without one condition; the most first. Only what gives more than there is now. */
  readonly looser: readonly { readonly condition: Condition; readonly events: number }[];
}

/** Counts once over all events. */
export function countChoices(events: readonly IndexedEvent[], choice: Choice, withWords: WithWords): Outcome {
  const failed = failedBy(choice, withWords);
  const slugs: string[] = [];
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
  const barred = new Map<Condition, number>();
  const count = (event: IndexedEvent, facet: Facet) => {
    const values = valuesOf(event, facet);
    for (const value of values.length > 1 ? new Set(values) : values) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  for (const event of events) {
    const [first, ...more] = failed(event);
    if (more.length > 0) continue;
    if (first === undefined) {
      slugs.push(event.slug);
      for (const facet of facets) count(event, facet);
    } else {
      barred.set(first, (barred.get(first) ?? 0) + 1);
      if (first !== 'period' && first !== 'words') count(event, first);
    }
  }
  const looser = [...barred].map(([condition, more]) => ({ condition, events: slugs.length + more })).sort((a, b) => b.events - a.events);
  return { slugs, counts, looser };
}
