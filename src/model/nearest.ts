import { distance } from 'fastest-levenshtein';

/** What somebody who wrote this most likely meant: one slip in three letters at most, or the beginning of a longer name. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestSlips = Math.floor(written.length / 3) + 1;
  for (const candidate of known) {
    const slips = slipsBetween(written, candidate);
    if (slips < bestSlips) [best, bestSlips] = [candidate, slips];
  }
  return best;
}

/** ` Did you mean "x"?`, where something known is near to what was written; else nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const meant = nearest(written, known);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

function slipsBetween(written: string, candidate: string): number {
  const oneGoesOn = candidate.startsWith(`${written}-`) || written.startsWith(`${candidate}-`);
  return oneGoesOn || sameLetters(written, candidate) ? 1 : distance(written.toLowerCase(), candidate.toLowerCase());
}

function sameLetters(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}
