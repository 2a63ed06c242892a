import type { Fatalities } from '../model/event.ts';
import { peopleGroups } from '../model/vocabulary.ts';

/**
 * Whole numbers from 0 as English writes them: 1,359. Without the browser's own means, which take a phone a tenth of a
 * second to begin.
 */
export function numberWords(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** The figure alone: "at least 500", "203", "1 to 4", "1 to 4, best estimate 3". A best estimate is named unless it is all that is said. */
export function tollFigure({ low, best, high }: Pick<Fatalities, 'low' | 'best' | 'high'>): string {
  const from = numberWords(low);
  const estimate = best === undefined ? '' : `, best estimate ${numberWords(best)}`;
  if (high === undefined) return `at least ${from}${best === low ? '' : estimate}`;
  return high === low ? from : `${from} to ${numberWords(high)}${estimate}`;
}

/** "at least 500 people", "1 soldier". */
export function tollWords(fatalities: Fatalities): string {
  return `${tollFigure(fatalities)} ${peopleWords(fatalities)}`;
}

const singular: Partial<Record<Fatalities['group'], string>> = {
  all: 'person',
  civilians: 'civilian',
  soldiers: 'soldier',
  fighters: 'fighter',
  peacekeepers: 'peacekeeper',
  'foreign-soldiers': 'foreign soldier',
  'wagner-fighters': 'Wagner fighter',
};

function peopleWords({ group, low, high }: Fatalities): string {
  const plural = group === 'soldiers' ? 'soldiers' : peopleGroups[group].label;
  return low === 1 && (high === 1 || high === undefined) ? (singular[group] ?? plural) : plural;
}
