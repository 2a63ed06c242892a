import { dateWords } from '../date-words.ts';
import { type EventIndex, labelOf } from '../event-index.ts';
import type { Choice, Condition } from './choice.ts';
import { facets } from './facets.ts';

/** One thing that was chosen, in words. */
export interface ChosenPart {
  readonly condition: Condition;
  /** The value of a facet; empty for a period and for words. */
  readonly value: string;
  readonly label: string;
}

/** What was chosen, one by one. */
export function chosenParts(choice: Choice, index: EventIndex): ChosenPart[] {
  const values = facets.flatMap((facet) => choice[facet].map((value) => ({ condition: facet, value, label: labelOf(index, facet, value) })));
  const period = periodWords(choice);
  return [
    ...values,
    ...(period === undefined ? [] : [{ condition: 'period' as const, value: '', label: period }]),
    ...(choice.words === '' ? [] : [{ condition: 'words' as const, value: '', label: `“${choice.words}”` }]),
  ];
}

/** "March 2012 – May 2013", "since March 2012", "until May 2013"; undefined where no period is chosen. */
export function periodWords({ from, to }: Pick<Choice, 'from' | 'to'>): string | undefined {
  if (from === undefined) return to === undefined ? undefined : `until ${dateWords(to)}`;
  if (to === undefined) return `since ${dateWords(from)}`;
  return from === to ? dateWords(from) : dateWords(`${from}/${to}`);
}

/** What it is called to ask for a thing no more. */
export const loosened: Readonly<Record<Condition, string>> = {
  actor: 'Any actor',
  kind: 'Any kind of event',
  region: 'Any region',
  chapter: 'Any chapter',
  importance: 'Any importance',
  corroboration: 'However well supported',
  contested: 'Whether accounts differ or not',
  period: 'Any time',
  words: 'Any words',
};

/** "14 events", "1 event", "No event". */
export function eventsWords(count: number): string {
  return count === 0 ? 'No event' : `${count} ${count === 1 ? 'event' : 'events'}`;
}

/** What the button says that shows the events which match. */
export function doneWords(matching: number): string {
  return matching === 0 ? 'No event matches: show why' : `Show ${eventsWords(matching)}`;
}
