import { ascending } from 'd3-array';
import type { StoryLineage } from '../actor-profile.ts';
import { datePrecision, isApproximate } from '../date-words.ts';
import { lifeDays } from '../life-span.ts';
import type { Actor } from '../story.ts';
import { daySpan } from '../../model/date-span.ts';
import { type BandId, bandOf } from './bands.ts';

/** The life of an actor as the chart draws it. Moments are ms UTC. */
export interface ChartLife {
  readonly id: string;
  readonly actor: Actor;
  readonly band: BandId;
  /** Where its line begins; `undefined` where it is older than anybody says: it enters from the edge. */
  readonly first: number | undefined;
  /** Where what is known of it ends; `undefined` where it goes on. */
  readonly last: number | undefined;
  readonly end: 'ended' | 'goes-on' | 'not-known';
  /** True where the start, or the end, is known to the year only, or only about. */
  readonly startVague: boolean;
  readonly endVague: boolean;
  /** Events here in which it acts or suffers. */
  readonly events: number;
}

/** Lives in order of their start, then id. */
export function chartLives(actors: readonly Actor[], eventsOfActor: (id: string) => number): ChartLife[] {
  return actors
    .map((actor): ChartLife => {
      const { first, last } = lifeDays(actor);
      const start = actor.from === 'unknown' ? actor.activeHereSince : actor.from;
      return {
        id: actor.id,
        actor,
        band: bandOf(actor),
        first,
        last,
        end: actor.to === 'ongoing' ? 'goes-on' : actor.to === 'unknown' ? 'not-known' : 'ended',
        startVague: start !== undefined && isVague(start),
        endVague: actor.to !== 'ongoing' && actor.to !== 'unknown' && isVague(actor.to),
        events: eventsOfActor(actor.id),
      };
    })
    .sort((a, b) => ascending(a.first ?? -Infinity, b.first ?? -Infinity) || ascending(a.id, b.id));
}

function isVague(date: string): boolean {
  return datePrecision(date) === 'year' || isApproximate(date);
}

/** True where a life is known to have lasted at a moment. */
export function isAlive({ first, last }: Pick<ChartLife, 'first' | 'last'>, moment: number): boolean {
  return (first ?? -Infinity) <= moment && moment <= (last ?? Infinity);
}

/** How a link is drawn. */
export type LinkDrawing = 'descent' | 'part' | 'joined' | 'member' | 'left' | 'allied';

/** A link as the chart draws it: out of the lines of its origins, into the lines of its heirs. */
export interface ChartLink {
  readonly id: string;
  readonly link: StoryLineage;
  readonly drawing: LinkDrawing;
  readonly origins: readonly string[];
  readonly heirs: readonly string[];
  /** Where it stands, ms UTC: the first day of its date on which all that it links are there. */
  readonly moment: number;
}

/** Links in order of their moment, then id. */
export function chartLinks(links: readonly StoryLineage[], lives: readonly ChartLife[]): ChartLink[] {
  const lifeOf = new Map(lives.map((life) => [life.id, life]));
  return links
    .map((link): ChartLink => {
      const { origins, heirs } = directionOf(link);
      const ends = [...origins, ...heirs];
      const { first, last } = daySpan(link.date);
      const starts = ends.map((id) => lifeOf.get(id)?.first ?? -Infinity);
      return {
        id: link.id,
        link,
        drawing: drawingOf(link),
        origins,
        heirs,
        moment: Math.max(first, Math.min(Math.max(...starts), last ?? Infinity)),
      };
    })
    .sort((a, b) => a.moment - b.moment || ascending(a.id, b.id));
}

/** Who a link comes out of, and who it leads into: a split is told by the one that left, and drawn out of the one that it left. */
export function directionOf({ type, from, to }: StoryLineage): { origins: string[]; heirs: string[] } {
  const ids = (ends: StoryLineage['from']) => ends.map(({ actor }) => actor.id);
  return type === 'split-from' ? { origins: ids(to), heirs: ids(from) } : { origins: ids(from), heirs: ids(to) };
}

function drawingOf({ type, status, from }: StoryLineage): LinkDrawing {
  if (type === 'member-of') return 'member';
  if (type === 'left') return 'left';
  if (type === 'allied-with') return 'allied';
  if (type === 'joined') return 'joined';
  if (status === 'announced') return 'part';
  return type !== 'split-from' && from.every(({ part }) => part !== undefined) ? 'part' : 'descent';
}
