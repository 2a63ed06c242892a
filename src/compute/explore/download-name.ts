import type { Choice } from '../choice/choice.ts';
import { facets } from '../choice/facets.ts';
import { foldedWords } from '../choice/folded-words.ts';

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
  return `${['mali', ...(what === 'sources' ? ['sources-of'] : []), count, ...parts].join('-')}.${extension}`;
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
  return short.length > 0 ? short : ['all'];
}

/** "2023" for a whole year, "2023-05-to-2024-04", "from-2023-05-01". */
function periodIn({ from, to }: Choice): string {
  if (from === undefined) return to === undefined ? '' : `until-${to}`;
  if (to === undefined) return `from-${from}`;
  if (from === to) return from;
  return from.endsWith('-01') && to === `${from.slice(0, 4)}-12` && from.length === 7 ? from.slice(0, 4) : `${from}-to-${to}`;
}
