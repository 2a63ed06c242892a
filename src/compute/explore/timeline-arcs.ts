import type { TimelineEvent } from './lane-event.ts';
import { countHeight, type TimelineLayout } from './timeline-layout.ts';

/** Where an event stands in the drawing: its mark, or the count in which it is. Px from the left edge of the field and the top of the lanes. */
export interface EventSpot {
  readonly x: number;
  readonly y: number;
  readonly inCount: boolean;
  /** How wide what is drawn there is, px. */
  readonly size: number;
}

/** An arc from the open event to one that led to it, or followed from it. */
export interface TimelineArc {
  readonly slug: string;
  readonly way: 'cause' | 'effect';
  readonly far: EventSpot;
  readonly path: string;
}

export interface TimelineArcs {
  readonly open: EventSpot | undefined;
  readonly arcs: readonly TimelineArc[];
  /** "2 of these before this window": what is linked and does not stand here. */
  readonly outside: readonly string[];
}

/** Where each event of the drawing stands. */
function eventSpots({ lanes, rowHeight }: TimelineLayout): Map<string, EventSpot> {
  const spots = new Map<string, EventSpot>();
  for (const { y, rowsY, countsY, fitted } of lanes) {
    for (const { event, x, row, size } of [...fitted.marks, ...fitted.quiet])
      spots.set(event.slug, { x, y: y + rowsY + (row + 0.5) * rowHeight, inCount: false, size });
    for (const { x, width, events } of fitted.counts)
      for (const { slug } of events) spots.set(slug, { x: x + width / 2, y: y + countsY + countHeight / 2, inCount: true, size: countHeight });
  }
  return spots;
}

/**
 * The arcs of the open event to its causes and effects. They rise over the higher of both marks, the further apart the
 * higher.
 * @param known all events by slug, to say where those lie that are not drawn
 */
export function timelineArcs(
  layout: TimelineLayout,
  open: string | undefined,
  links: { readonly causes: readonly string[]; readonly effects: readonly string[] },
  known: ReadonlyMap<string, Pick<TimelineEvent, 'first'>>,
): TimelineArcs {
  const none = { open: undefined, arcs: [], outside: [] };
  if (open === undefined) return none;
  const spots = eventSpots(layout);
  const from = spots.get(open);
  if (from === undefined) return none;
  const outside = { before: 0, after: 0, elsewhere: 0 };
  const arcsTo = (slugs: readonly string[], way: TimelineArc['way']) =>
    slugs.flatMap((slug): TimelineArc[] => {
      const far = spots.get(slug);
      if (far) return [{ slug, way, far, path: arc(from, far) }];
      const first = known.get(slug)?.first ?? 0;
      outside[first < layout.stretch.from ? 'before' : first >= layout.stretch.to ? 'after' : 'elsewhere'] += 1;
      return [];
    });
  const arcs = [...arcsTo(links.causes, 'cause'), ...arcsTo(links.effects, 'effect')];
  const words = (count: number, where: string) => (count === 0 ? [] : [`${count} of these ${where}`]);
  return {
    open: from,
    arcs,
    outside: [...words(outside.before, 'before this window'), ...words(outside.after, 'after this window'), ...words(outside.elsewhere, 'not shown')],
  };
}

/** The ring around a mark that an arc begins or ends at, px. */
export function ringRadius({ size }: EventSpot): number {
  return size / 2 + 3.5;
}

function arc(from: EventSpot, to: EventSpot): string {
  const rise = Math.min(56, 16 + Math.abs(to.x - from.x) * 0.22);
  const top = Math.max(-8, Math.min(from.y, to.y) - rise);
  const toward = Math.sign(to.x - from.x);
  const [near, far] = [ringRadius(from), ringRadius(to)];
  const start = { x: from.x + toward * near * 0.4, y: from.y - near * 0.92 };
  const end = { x: to.x - toward * far * 0.4, y: to.y - far * 0.92 };
  return `M${round(start.x)} ${round(start.y)}C${round(start.x)} ${round(top)} ${round(end.x)} ${round(top)} ${round(end.x)} ${round(end.y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
