import { daySpan } from '../../model/date-span.ts';
import type { EventIndex } from '../event-index.ts';
import { type Choice, conditionsOf, everything } from './choice.ts';
import { addressNames, type Facet, facets } from './facets.ts';
import { foldedWords } from './folded-words.ts';

/** So long may words be, in letters. */
const longestWords = 100;

/** Changes an address of one version, in place, so that the next one reads it as it was meant. */
export type Migration = (params: URLSearchParams) => void;

/** The first turns an address of version 1 into one of version 2, and so on. An address that names no version is of version 1. */
export const migrations: readonly Migration[] = [];

/** A choice as an address gives it, and a sentence for each thing that was left out. */
export interface ReadChoice {
  readonly choice: Choice;
  readonly dropped: readonly string[];
}

/**
 * Reads a choice from the query of an address. A facet may be named several times, once for each value. What cannot
 * be read is left out, and said.
 */
export function readChoice(query: URLSearchParams, options: EventIndex['options'], steps: readonly Migration[] = migrations): ReadChoice {
  const { params, dropped } = migrated(query, steps);

  const valuesFor = (facet: Facet) => {
    const known = new Set(options[facet].map(({ id }) => id));
    const values = [...new Set(params.getAll(facet).map((value) => value.trim().toLowerCase()))].filter((value) => value !== '');
    for (const value of values) if (!known.has(value)) dropped.push(unknownValue(facet, value, [...known]));
    return values.filter((value) => known.has(value)).sort();
  };
  const chosen = Object.fromEntries(facets.map((facet) => [facet, valuesFor(facet)])) as Record<Facet, string[]>;
  const choice = { ...everything, ...chosen, ...readPeriod(params, dropped), words: readWords(params, dropped) };
  return { choice, dropped };
}

const notKnown: Readonly<Record<Facet, string>> = {
  actor: 'there is no actor of this name here',
  kind: 'there is no kind of event of this name here',
  region: 'there is no region of this name here',
  chapter: 'there is no chapter of this name here',
  importance: 'there is no importance of this name here',
  corroboration: 'there is no degree of support of this name here',
  contested: 'it does not answer whether accounts differ',
};

/** So many values are named where one of them would be right; where there are more, the filters show them. */
const fewValues = 4;

function unknownValue(facet: Facet, value: string, known: readonly string[]): string {
  const right =
    known.length <= fewValues
      ? `An address may name ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(known.map(quoted))}.`
      : 'The filters show all that can be chosen.';
  return `${quoted(value)} was left out: ${notKnown[facet]}. ${right}`;
}

/** An address of any version as one of the newest, without its version; and a sentence where the version is not known. */
export function migrated(query: URLSearchParams, steps: readonly Migration[] = migrations): { params: URLSearchParams; dropped: string[] } {
  const params = new URLSearchParams(query);
  const dropped: string[] = [];
  const newest = steps.length + 1;
  const written = params.get('v') ?? '1';
  const version = /^[1-9]\d{0,2}$/u.test(written) ? Number(written) : newest + 1;
  if (version > newest)
    dropped.push(
      `The address says that it is of version ${quoted(written)}, which is not known here. It was read as one of version ${newest}, so look whether the choice is what you meant.`,
    );
  for (const step of steps.slice(version - 1)) step(params);
  params.delete('v');
  return { params, dropped };
}

function readPeriod(params: URLSearchParams, dropped: string[]): Pick<Choice, 'from' | 'to'> {
  const read = (name: 'from' | 'to') => {
    const written = params.get(name)?.trim() ?? '';
    if (/^[12]\d{3}-(?:0[1-9]|1[0-2])$/u.test(written) || isDay(written)) return written;
    if (/^[12]\d{3}$/u.test(written)) return `${written}-${name === 'from' ? '01' : '12'}`;
    if (written !== '')
      dropped.push(
        `${quoted(written)}, ${name === 'from' ? 'the beginning' : 'the end'} of the period, was left out: it is no date. Write a year, a month or a day, such as “2012”, “2012-03” or “2012-03-22”.`,
      );
    return undefined;
  };
  const from = read('from');
  const to = read('to');
  if (from === undefined || to === undefined || daySpan(from).first <= (daySpan(to).last ?? 0)) return { from, to };
  dropped.push(`The period was left out: from ${quoted(from)} to ${quoted(to)} it would end before it begins. Write the earlier date first.`);
  return { from: undefined, to: undefined };
}

/** True for a day of the calendar, "2012-03-22". */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/u.test(text)) return false;
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text); // 31 February is read as 3 March
}

function readWords(params: URLSearchParams, dropped: string[]): string {
  const written = [...(params.get('q') ?? '').replace(/[\p{C}\s]+/gu, ' ').trim()];
  const words = written.slice(0, longestWords).join('').trim();
  if (written.length > longestWords) dropped.push(`The words were cut: only their first ${longestWords} letters are looked for.`);
  if (words === '' || foldedWords(words).length > 0) return words;
  dropped.push(`${quoted(words)} was left out: words to look for need a letter or a digit.`);
  return '';
}

/** The words of others, as text, no longer than one reads at a glance. */
function quoted(text: string): string {
  const letters = [...text];
  return `“${letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : text}”`;
}

/**
 * The query of an address for a choice, always in the same order and as short as can be. What others have in the
 * query stays, before it.
 */
export function writeChoice(choice: Choice, others = new URLSearchParams(), steps: readonly Migration[] = migrations): URLSearchParams {
  const params = new URLSearchParams(others);
  for (const name of addressNames) params.delete(name);
  for (const facet of facets) for (const value of choice[facet]) params.append(facet, value);
  if (choice.from !== undefined) params.set('from', choice.from);
  if (choice.to !== undefined) params.set('to', choice.to);
  if (choice.words !== '') params.set('q', choice.words);
  if (steps.length > 0 && conditionsOf(choice).length > 0) params.set('v', String(steps.length + 1));
  return params;
}
