import type { ActorFacts } from '../model/actor.ts';
import { daySpan } from '../model/date-span.ts';
import { dateWords } from './date-words.ts';

type Life = Pick<ActorFacts, 'from' | 'to' | 'lastEvidence' | 'activeHereSince'>;

/** The life of an actor in words: "from 2 March 2017; goes on", "until 14 July 2014; start not known". */
export function lifeWords({ from, to, lastEvidence, activeHereSince }: Life): string {
  const start = from === 'unknown' ? 'start not known' : `from ${dateWords(from)}`;
  const here = activeHereSince === undefined ? '' : `, here since ${dateWords(activeHereSince)}`;
  if (to === 'ongoing') return `${start}${here}; goes on`;
  if (to === 'unknown') return `${start}${here}; end not known, last seen ${dateWords(lastEvidence?.date ?? '')}`;
  return `${start}${here}; until ${dateWords(to)}`;
}

/** First and last day of a life that are known, ms UTC. `last` is `undefined` where it goes on. */
export function lifeDays({ from, to, lastEvidence, activeHereSince }: Life): { first: number | undefined; last: number | undefined } {
  const start = from === 'unknown' ? activeHereSince : from;
  const end = to === 'unknown' ? lastEvidence?.date : to;
  return {
    first: start === undefined ? undefined : daySpan(start).first,
    last: end === undefined || end === 'ongoing' ? undefined : daySpan(end).last,
  };
}
