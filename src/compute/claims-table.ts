import type { Claim } from '../model/event.ts';
import { type ClaimStanding, claimStandingIds } from '../model/vocabulary.ts';
import { contestedPoints } from './corroboration.ts';

/** Somebody who says something: a column. */
export interface Holder {
  readonly name: string;
  readonly standing: ClaimStanding;
  /** The id of the actor that the holder is, where it is one. */
  readonly actor: string | undefined;
  /** The date of what was said, where all that it said is of one date. */
  readonly on: string | undefined;
}

/** A point on which something is said: a row. `cells` stand in the order of the holders. */
export interface ClaimRow {
  readonly point: string;
  readonly contested: boolean;
  readonly cells: readonly (readonly Claim[])[];
  /** Holders of whom the sources carry nothing on this point. */
  readonly silent: readonly string[];
}

/** Claims side by side: who in columns (inquiries, then observers, then parties), what in rows. */
export function claimsTable(claims: readonly Claim[]): { holders: Holder[]; rows: ClaimRow[] } {
  const names = [...new Set(claims.map(({ by }) => by))];
  const holders = names
    .map((name): Holder => {
      const own = claims.filter(({ by }) => by === name);
      const dates = new Set(own.map(({ on }) => on));
      return {
        name,
        standing: own[0]?.standing ?? 'observer',
        actor: own.find(({ actor }) => actor !== undefined)?.actor,
        on: dates.size === 1 ? own[0]?.on : undefined,
      };
    })
    .sort((a, b) => claimStandingIds.indexOf(a.standing) - claimStandingIds.indexOf(b.standing));
  const contested = contestedPoints(claims);
  const rows = [...new Set(claims.map(({ about }) => about))].map((point): ClaimRow => {
    const cells = holders.map(({ name }) => claims.filter((claim) => claim.about === point && claim.by === name));
    return {
      point,
      contested: contested.includes(point),
      cells,
      silent: holders.filter((_, index) => cells[index]?.length === 0).map(({ name }) => name),
    };
  });
  return { holders, rows };
}
