import { scaleUtc } from 'd3-scale';
import { daySpan } from '../model/date-span.ts';
import type { ActorEvent } from './actor-profile.ts';
import { lifeDays } from './life-span.ts';
import type { Actor } from './story.ts';

/** Marks of one day or of neighbours stand one over the other in so many rows at most; further ones share the top row. */
const mostRows = 5;

/** A small timeline of an actor, across in per cent, down in px. */
export interface ActorTimeline {
  readonly height: number;
  /** The line of its life. `open` where it goes on, `doubtful` where an end is not known. */
  readonly life: { readonly from: number; readonly to: number; readonly y: number; readonly open: boolean; readonly doubtful: boolean };
  readonly marks: readonly { readonly slug: string; readonly x: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/**
 * Lays out an actor's events over its life. Marks that would touch at a width of 320 px stand in rows.
 * @param span first and last moment of the axis, ms UTC
 */
export function layoutActorTimeline(actor: Actor, events: readonly ActorEvent[], span: { from: number; until: number }): ActorTimeline {
  const scale = scaleUtc([span.from, span.until], [0, 100]).clamp(true);
  const at = (moment: number) => Math.round(scale(moment) * 100) / 100;
  const nearest = 3.4;
  const size = 12;
  const placed: { x: number; row: number }[] = [];
  const rows = events.map(({ event }) => {
    const x = at(daySpan(event.date).first);
    let row = 0;
    while (row < mostRows - 1 && placed.some((other) => other.row === row && Math.abs(other.x - x) < nearest)) row += 1;
    placed.push({ x, row });
    return { slug: event.slug, x, row };
  });
  const top = Math.max(0, ...rows.map(({ row }) => row)) + 1;
  const line = top * size + 6;
  const { first, last } = lifeDays(actor);
  const firstYear = new Date(span.from).getUTCFullYear();
  const years = Array.from({ length: new Date(span.until).getUTCFullYear() - firstYear + 1 }, (_, index) => firstYear + index);
  return {
    height: line + 22,
    life: { from: at(first ?? span.from), to: at(last ?? span.until), y: line, open: actor.to === 'ongoing', doubtful: actor.to === 'unknown' },
    marks: rows.map(({ slug, x, row }) => ({ slug, x, y: line - 8 - row * size })),
    years: years.filter((year) => (year - firstYear) % 2 === 0).map((year) => ({ year, x: at(Date.UTC(year, 0, 1)) })),
  };
}
