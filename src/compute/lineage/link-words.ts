import type { StoryLineage } from '../actor-profile.ts';
import { dateWords, datePrecision, isApproximate } from '../date-words.ts';
import { lifeWords } from '../life-span.ts';
import type { Actor } from '../story.ts';
import { actorFamilies, lineageTypes, type LineageType } from '../../model/vocabulary.ts';

/** A date inside a sentence: "on 2 March 2017", "in October 2011", "about 2008". */
export function whenWords(date: string): string {
  if (date.includes('/')) return dateWords(date).startsWith('since') ? dateWords(date) : `in ${dateWords(date)}`;
  if (isApproximate(date)) return dateWords(date);
  return `${datePrecision(date) === 'day' ? 'on' : 'in'} ${dateWords(date)}`;
}

/** "A", "A and B", "A, B and C". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A link in a few words: "MNA and MTNM merged into MNLA, October 2011". */
export function linkWords({ type, from, to, date, status }: StoryLineage): string {
  const names = (ends: StoryLineage['from']) =>
    listWords(ends.map(({ actor, part }) => (part === undefined ? actor.shortName : `${actor.shortName} (${part})`)));
  return `${names(from)} ${lineageTypes[type].label} ${names(to)}, ${dateWords(date)}${status === 'done' ? '' : ` (${status})`}`;
}

const verbs: Record<LineageType, string> = {
  'merged-into': 'merged',
  'split-from': 'split',
  renamed: 'renamed',
  'succeeded-by': 'succeeded',
  joined: 'joined',
  left: 'left',
  'allied-with': 'allied',
  'member-of': 'member',
};

/** A link in date and verb, to stand beside it: "24 January 2013, split". */
export function labelWords({ type, date, status }: Pick<StoryLineage, 'type' | 'date' | 'status'>): string {
  return `${dateWords(date)}, ${verbs[type]}${status === 'done' ? '' : ` (${status})`}`.replaceAll('\u00a0', ' ');
}

/** What an actor is called for who hears the chart: "JNIM, al-Qaeda-linked, from 2 March 2017; goes on, 4 links". */
export function actorWords(actor: Actor, links: number): string {
  return `${actor.shortName}, ${actorFamilies[actor.family].label}, ${lifeWords(actor)}, ${links === 1 ? '1 link' : `${links} links`}`;
}

const told: Record<LineageType, { mine: (to: string) => string; theirs: (from: string) => string }> = {
  'merged-into': { mine: (to) => `It merged into ${to}`, theirs: (from) => `${from} merged into it` },
  'split-from': { mine: (to) => `It split from ${to}`, theirs: (from) => `${from} split from it` },
  renamed: { mine: (to) => `It was renamed ${to}`, theirs: (from) => `Until then it was ${from}; the new name came` },
  'succeeded-by': { mine: (to) => `It was succeeded by ${to}`, theirs: (from) => `It succeeded ${from}` },
  joined: { mine: (to) => `It joined ${to}`, theirs: (from) => `${from} joined it` },
  left: { mine: (to) => `It left ${to}`, theirs: (from) => `${from} left it` },
  'allied-with': { mine: (to) => `It allied with ${to}`, theirs: (from) => `${from} allied with it` },
  'member-of': { mine: (to) => `It became a member of ${to}`, theirs: (from) => `${from} became a member of it` },
};

/** The life and the links of an actor as sentences, in order of date. */
export function actorSentences(actor: Actor, links: readonly StoryLineage[]): string[] {
  const life = lifeWords(actor);
  return [
    `${actorFamilies[actor.family].label}.`,
    `${life.charAt(0).toUpperCase()}${life.slice(1)}.`,
    ...links.map(({ type, from, to, date, status }) => {
      const isMine = from.some((end) => end.actor.id === actor.id);
      const ends = isMine ? to : from;
      const names = listWords(ends.map(({ actor: { shortName }, part }) => (part === undefined ? shortName : `${shortName} (${part})`)));
      const own = (isMine ? from : to).find((end) => end.actor.id === actor.id)?.part;
      const beside = isMine ? from.filter((end) => end.actor.id !== actor.id).map((end) => end.actor.shortName) : [];
      const words = isMine ? told[type].mine(names) : told[type].theirs(names);
      const subject = own === undefined ? words : isMine ? words.replace(/^It /u, `A part of it (${own}) `) : `${words} (${own})`;
      const together = beside.length === 0 || type === 'split-from' ? '' : `, like ${listWords(beside)},`;
      const note = status === 'announced' ? '; this was announced, not carried out' : status === 'undone' ? '; this was later taken back' : '';
      return `${subject}${together} ${whenWords(date)}${note}.`;
    }),
  ];
}
