import type { TimelineEvent } from '../../../compute/explore/lane-event.ts';
import type { FittedCount, FittedMark } from '../../../compute/explore/lane-fit.ts';
import { countHeight, type PlacedLane, type TimelineLayout } from '../../../compute/explore/timeline-layout.ts';
import { countKey } from '../../../compute/explore/timeline-steps.ts';
import { drawn, type Drawn } from '../drawn.ts';
import { familyOf } from '../event-family.ts';
import { kindMark } from '../kind-shapes.ts';
import { moreWords, spokenEvent } from './lane-words.ts';
import { round } from './motion.ts';

/** What is drawn of marks besides where they stand. */
export interface MarkFacts {
  readonly addressOf: (slug: string) => string;
  readonly open: string | undefined;
  /** The part that the Tab key reaches: an event, or a count by the key of `countKey`. */
  readonly stop: string | undefined;
  /** The events that are shown as pointed at, also by other views. */
  readonly pointedAt: ReadonlySet<string>;
}

/** The marks, names and counts of all lanes: what can be pressed. */
export function marksDrawing(layout: TimelineLayout, facts: MarkFacts): Drawn[] {
  return layout.lanes
    .filter(({ events, fitted }) => events.length > 0 || fitted.marks.length > 0)
    .map((lane) =>
      drawn(
        'g',
        { role: 'group', 'aria-label': `${lane.lane.label}, ${lane.countWords}`, 'data-lane': lane.lane.id, transform: `translate(0 ${lane.y})` },
        [
          ...lane.fitted.marks.map((mark) => markDrawing(mark, lane, layout, facts)),
          ...lane.fitted.counts.map((count) => countDrawing(count, lane, facts)),
        ],
        lane.lane.id,
      ),
    );
}

/** Marks of what is not asked for: they cannot be pressed. */
export function quietDrawing({ lanes, rowHeight }: TimelineLayout): Drawn[] {
  return lanes.flatMap(({ y, rowsY, fitted }) =>
    fitted.quiet.map((mark) =>
      drawn(
        'g',
        { class: 'quiet', 'data-quiet': mark.event.slug, transform: `translate(${mark.x} ${y + rowsY + (mark.row + 0.5) * rowHeight})` },
        markShape(mark),
        mark.event.slug,
      ),
    ),
  );
}

/** Strokes beside a mark whose date is about right, and an arrow where it began earlier; from the middle of the mark. */
export function aboutLine({ event, size, bar, startsBefore }: FittedMark): string {
  const half = size / 2;
  return `${event.about && !bar ? `m${round(-half - 4)} 0h2.5m${round(size + 3)} 0h2.5m${round(-half - 4)} 0` : ''}${
    startsBefore ? `m${round(-half - 1)} -3l-3 3l3 3` : ''
  }`;
}

function markShape(mark: FittedMark): Drawn[] {
  const line = aboutLine(mark);
  return [...kindMark(mark.event.kind, mark.size), ...(line === '' ? [] : [drawn('path', { class: 'about', d: `M0 0${line}` })])];
}

/** Mark, name and the area that answers to the pointer. */
function insideOf(mark: FittedMark, rowHeight: number): Drawn[] {
  const { name, x } = mark;
  const nameX = name ? round(name.x - x) : 0;
  return [
    drawn('rect', { class: 'hit', x: -12, y: -rowHeight / 2, width: 24, height: rowHeight }),
    ...markShape(mark),
    ...(name
      ? name.lines.map((line, index) =>
          drawn('text', { class: 'mark-name', x: nameX, y: 4 + index * rowHeight, 'text-anchor': name.anchor === 'end' ? 'end' : undefined }, line),
        )
      : []),
  ];
}

function markDrawing(mark: FittedMark, lane: PlacedLane, { rowHeight }: TimelineLayout, { addressOf, stop, open, pointedAt }: MarkFacts): Drawn {
  const event = mark.event as TimelineEvent;
  const { slug } = event;
  return drawn(
    'a',
    {
      href: addressOf(slug),
      tabindex: stop === slug ? 0 : -1,
      class: 'event-mark',
      'data-event': slug,
      'data-running': mark.isRunning ? '' : undefined,
      'data-family': familyOf(event),
      'data-importance': event.importance,
      'data-pointed': pointedAt.has(slug) ? '' : undefined,
      'aria-label': spokenEvent(mark, lane),
      'aria-current': slug === open ? 'true' : undefined,
      transform: `translate(${mark.x} ${round(lane.rowsY + (mark.row + 0.5) * rowHeight)})`,
    },
    insideOf(mark, rowHeight),
    slug,
  );
}

/** How wide the box of a count is, px, and how high. */
export function countBox({ events }: FittedCount): { readonly width: number; readonly height: number } {
  return { width: events.length > 99 ? 30 : events.length > 9 ? 26 : 21, height: 14 };
}

function countDrawing(count: FittedCount, { lane, countsY }: PlacedLane, { stop, pointedAt }: MarkFacts): Drawn {
  const { x, width, events } = count;
  const key = countKey(lane.id, events);
  const box = countBox(count);
  return drawn(
    'g',
    {
      role: 'button',
      tabindex: stop === key ? 0 : -1,
      class: 'event-count',
      'data-count': key,
      'data-pointed': pointedAt.size > 0 && events.some(({ slug }) => pointedAt.has(slug)) ? '' : undefined,
      'aria-haspopup': 'dialog',
      'aria-label': `${moreWords(events as readonly TimelineEvent[])}. ${lane.label}.`,
      transform: `translate(${round(x + width / 2)} ${countsY + countHeight / 2})`,
    },
    [
      drawn('rect', { class: 'hit', x: -width / 2, y: -12, width, height: 24 }),
      drawn('rect', { class: 'count-box', x: -box.width / 2, y: -box.height / 2, width: box.width, height: box.height }),
      drawn('text', { y: 3.5, 'text-anchor': 'middle' }, `+${events.length}`),
    ],
    key,
  );
}
