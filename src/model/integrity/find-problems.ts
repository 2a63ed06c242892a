import type { Problem, World } from '../world.ts';
import { findAddressProblems } from './addresses.ts';
import { findChapterProblems } from './chapters.ts';
import { findCitationProblems } from './citations.ts';
import { findClaimProblems } from './claims.ts';
import { findDateProblems } from './dates.ts';
import { findForbiddenWords } from './forbidden-words.ts';
import { findGeographyProblems } from './geography.ts';
import { findLifeSpanProblems } from './life-spans.ts';
import { findPublisherProblems } from './publishers.ts';
import { findUnknownNames } from './references.ts';
import { findSourceProblems } from './sources.ts';
import { findTermProblems } from './terms.ts';
import { findTextProblems } from './texts.ts';
import { findWithdrawalProblems } from './withdrawals.ts';

/** What is wrong between entries, one sentence a problem; empty when all is well. */
export function findProblems(world: World): Problem[] {
  return [
    findUnknownNames,
    findCitationProblems,
    findClaimProblems,
    findDateProblems,
    findChapterProblems,
    findAddressProblems,
    findLifeSpanProblems,
    findGeographyProblems,
    findSourceProblems,
    findPublisherProblems,
    findTextProblems,
    findTermProblems,
    findForbiddenWords,
    findWithdrawalProblems,
  ].flatMap((find) => find(world));
}
