import type { StoryLineage } from '../actor-profile.ts';
import { daySpan } from '../../model/date-span.ts';
import { directionOf } from './lives.ts';

/** A relative of an actor, and the link through which descent ran to it or from it. */
export interface Relative {
  readonly id: string;
  /** The link on which descent turns: for an ancestor the latest on which it fed the line, for an heir the earliest. */
  readonly link: StoryLineage;
}

/** The kin of an actor: whom it came from, what came of it, and with whom it was allied. */
export interface Kin {
  readonly ancestors: readonly Relative[];
  readonly heirs: readonly Relative[];
  readonly allies: readonly Relative[];
  /** With whom it was joined, or parted from, in a coalition. This carries no descent on. */
  readonly fellows: readonly Relative[];
  /** The ids of the links that make it up. */
  readonly links: readonly string[];
}

/** Links that carry descent on. Membership, departure and alliance do not, nor does what was only announced. */
const descent: ReadonlySet<string> = new Set(['merged-into', 'split-from', 'renamed', 'succeeded-by', 'joined']);

/**
 * The kin of an actor. Ancestors are found back along links of descent, each only through links not later than the
 * one before it: what happened to an ancestor after it fed the line is no part of it. Heirs likewise forward.
 * Alliances, memberships and departures are told one step far, and so is what was only announced.
 */
export function kinOf(id: string, lineage: readonly StoryLineage[]): Kin {
  const steps = lineage
    .filter(({ type, status }) => descent.has(type) && status !== 'announced')
    .map((link) => ({ link, ...directionOf(link), ...days(link) }));
  const back = steps.map(({ link, origins, heirs, first, last }) => ({ link, near: heirs, far: origins, from: first, to: last }));
  const forth = steps.map(({ link, origins, heirs, first, last }) => ({ link, near: origins, far: heirs, from: -last, to: -first }));
  const [ancestors, heirs] = [reach(id, back), reach(id, forth)];
  const near = lineage.filter((link) => !steps.some((step) => step.link === link)).flatMap((link) => farEnds(id, link));
  const allies = near.filter(({ link }) => link.type === 'allied-with');
  const kin = new Set([...ancestors.relatives, ...heirs.relatives, ...allies].map((relative) => relative.id));
  const fellows = near.filter((relative) => relative.link.type !== 'allied-with' && !kin.has(relative.id));
  const links = new Set([...ancestors.links, ...heirs.links, ...near.map(({ link }) => link.id)]);
  return { ancestors: ancestors.relatives, heirs: heirs.relatives, allies: firstOfEach(allies), fellows: firstOfEach(fellows), links: [...links] };
}

/** Who stands at the other end of a link; of members of a coalition only the coalition, of a coalition its members. */
function farEnds(id: string, link: StoryLineage): Relative[] {
  const [from, to] = [link.from, link.to].map((ends) => ends.map(({ actor }) => actor.id));
  const far = [...(from?.includes(id) ? (to ?? []) : []), ...(to?.includes(id) ? (from ?? []) : [])];
  return far.map((end) => ({ id: end, link }));
}

function firstOfEach(relatives: readonly Relative[]): Relative[] {
  return relatives.filter((relative, index) => relatives.findIndex(({ id }) => id === relative.id) === index);
}

interface Step {
  readonly link: StoryLineage;
  readonly near: readonly string[];
  readonly far: readonly string[];
  /** The days it takes in, on an axis on which the way leads down. */
  readonly from: number;
  readonly to: number;
}

/** Everybody to be reached by steps that never lead up the axis, each through the step that leaves most of it open. */
function reach(id: string, steps: readonly Step[]): { relatives: Relative[]; links: string[] } {
  const open = new Map<string, { limit: number; link: StoryLineage | undefined }>([[id, { limit: Infinity, link: undefined }]]);
  const waiting = [id];
  for (let current = waiting.shift(); current !== undefined; current = waiting.shift()) {
    const limit = open.get(current)?.limit ?? -Infinity;
    for (const { link, near, far, from, to } of steps) {
      if (!near.includes(current) || from > limit) continue;
      const reached = Math.min(limit, to);
      for (const end of far) {
        if (reached <= (open.get(end)?.limit ?? -Infinity) || end === id) continue;
        open.set(end, { limit: reached, link });
        waiting.push(end);
      }
    }
  }
  return {
    relatives: [...open].flatMap(([end, { link }]) => (link === undefined ? [] : [{ id: end, link }])),
    links: steps.filter(({ near, from }) => near.some((end) => from <= (open.get(end)?.limit ?? -Infinity))).map(({ link }) => link.id),
  };
}

function days({ date }: StoryLineage): { first: number; last: number } {
  const { first, last } = daySpan(date);
  return { first, last: last ?? first };
}
