import { type Choice, without } from '../choice/choice.ts';
import { facets } from '../choice/facets.ts';
import { foldedWords } from '../choice/folded-words.ts';
import type { LaneOrder } from './lanes.ts';
import { type TimeWindow, windowDays } from './time-window.ts';

/** So many letters of what was chosen stand in the name of a file. */
const longest = 60;

/**
 * The name of a file that says what is inside: "mali-12-events-gao-2023.csv", "mali-3-events-set.ics",
 * "mali-sources-of-12-events-jnim.bib".
 */
export function downloadName(
  { choice, isSet, events }: { choice: Choice; isSet: boolean; events: number },
  { extension, what }: { extension: string; what: 'events' | 'sources' },
): string {
  const parts = isSet ? ['set'] : chosenIn(choice);
  const count = events === 1 ? '1-event' : `${events}-events`;
  return `${['mali', ...(what === 'sources' ? ['sources-of'] : []), count, ...(parts.length > 0 ? parts : ['all'])].join('-')}.${extension}`;
}

/** "mali-timeline-2013-01-01-to-2013-12-31-lanes-by-region-coup.svg": the window of the picture, its lanes, and what else was chosen. */
export function pictureName({ choice, stretch, lanes }: { choice: Choice; stretch: TimeWindow; lanes: LaneOrder }, form: 'svg' | 'png'): string {
  const { first, last } = windowDays(stretch);
  return `${['mali-timeline', first, 'to', last, 'lanes-by', lanes, ...chosenIn(without(choice, 'period'))].join('-')}.${form}`;
}

function chosenIn(choice: Choice): string[] {
  const values = facets
    .filter((facet) => facet !== 'contested')
    .flatMap((facet) => choice[facet].map((value) => (facet === 'importance' ? `importance-${value}` : value)));
  const differ = choice.contested.map((value) => (value === 'yes' ? 'accounts-differ' : 'accounts-agree'));
  const period = periodIn(choice);
  const all = [...values, ...differ, ...(period === '' ? [] : [period]), ...foldedWords(choice.words)];
  const short: string[] = [];
  for (const part of all) if ([...short, part].join('-').length <= longest) short.push(part);
  return short;
}

/** "2023" for a whole year, "2023-05-to-2024-04", "from-2023-05-01". */
function periodIn({ from, to }: Choice): string {
  if (from === undefined) return to === undefined ? '' : `until-${to}`;
  if (to === undefined) return `from-${from}`;
  if (from === to) return from;
  return from.endsWith('-01') && to === `${from.slice(0, 4)}-12` && from.length === 7 ? from.slice(0, 4) : `${from}-to-${to}`;
}
