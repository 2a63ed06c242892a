import type { Claim } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import { type Corroboration, corroborations } from '../model/vocabulary.ts';

/** True for a source that is a party’s own voice, or that merely passes it on. */
export function speaksForParty(source: Pick<Source, 'type' | 'repeats'>): boolean {
  return source.type === 'government' || source.type === 'armed-group' || source.repeats !== undefined;
}

/**
 * Publishers that carry an event on their own: grade A or B, no party’s voice, no encyclopedia. All bodies of the
 * UN count as one, and a copy counts as the publisher that it copies.
 */
export function independentPublishers(sources: readonly Source[]): string[] {
  const names = sources
    .filter((source) => !speaksForParty(source) && source.type !== 'encyclopedia' && source.grade !== 'C')
    .map(({ type, publisher }) => (type === 'un' ? 'United Nations' : publisher));
  return [...new Set(names)];
}

/** How well the sources of an event support it. */
export function corroborationOf(sources: readonly Source[]): Corroboration {
  if (independentPublishers(sources).length >= 2) return 'independent';
  return sources.length > 0 && sources.every(speaksForParty) ? 'party-statement' : 'single-source';
}

/** "4 independent publishers", "one independent publisher", "one party’s own statement only". */
export function corroborationWords(sources: readonly Source[]): string {
  const corroboration = corroborationOf(sources);
  const count = independentPublishers(sources).length;
  if (corroboration === 'independent') return `${count} ${corroborations.independent.label}`;
  if (corroboration === 'party-statement') return 'One party’s own statement only';
  if (count === 1) return 'One independent publisher';
  return sources.every(({ grade }) => grade === 'C') ? 'Copies and digests only' : 'No independent publisher';
}

/** Points on which two claims differ: different holders, none of whom is said to agree with the other. */
export function contestedPoints(claims: readonly Pick<Claim, 'by' | 'about' | 'agreesWith'>[]): string[] {
  const points = [...new Set(claims.map(({ about }) => about))];
  return points.filter((point) => camps(claims.filter(({ about }) => about === point)).length > 1);
}

/** The holders of one point, those who agree together; agreement carries over from holder to holder. */
function camps(claims: readonly Pick<Claim, 'by' | 'agreesWith'>[]): Set<string>[] {
  let groups = [...new Set(claims.map(({ by }) => by))].map((holder) => new Set([holder]));
  for (const { by, agreesWith } of claims) {
    if (agreesWith === undefined) continue;
    const together = groups.filter((group) => group.has(by) || group.has(agreesWith));
    groups = [...groups.filter((group) => !together.includes(group)), new Set(together.flatMap((group) => [...group]))];
  }
  return groups;
}
