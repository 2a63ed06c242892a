import type { ActorFamily } from '../../../model/vocabulary.ts';
import type { TimelineEvent } from '../../../compute/explore/lane-event.ts';
import type { FittedMark } from '../../../compute/explore/lane-fit.ts';
import { leadingActor } from '../../../compute/explore/lanes.ts';
import { ringRadius, type TimelineArcs } from '../../../compute/explore/timeline-arcs.ts';
import { countHeight, densityHeight, labelLineHeight, type PlacedLane, type TimelineLayout } from '../../../compute/explore/timeline-layout.ts';
import { countKey } from '../../../compute/explore/timeline-steps.ts';
import { dateWords } from '../../../compute/date-words.ts';
import { axisTicks } from '../../../compute/explore/axis-ticks.ts';
import { textWidth } from '../../../compute/text-width.ts';
import { drawn, type Drawn } from '../drawn.ts';
import { kindMark } from './kind-marks.ts';

/** How a drawing is moved while a reader moves it: `x * stretch + shift`. At rest 1 and 0. */
export interface Motion {
  readonly stretch: number;
  readonly shift: number;
}
export const atRest: Motion = { stretch: 1, shift: 0 };

/** True where a drawing is only moved along: its marks keep their places to each other. */
function isSliding({ stretch, shift }: Motion): boolean {
  return shift !== 0 && Math.abs(stretch - 1) < 1e-6;
}

/** What the drawing needs besides the layout. */
export interface DrawingFacts {
  readonly arcs: TimelineArcs;
  readonly motion: Motion;
  /** The part of the drawing that is in the window, px from its top: while all moves, lanes outside it stay as they were. */
  readonly near: { readonly from: number; readonly to: number };
  /** Events that came into the window since the layout was made: px, by the id of their lane. */
  readonly comers: ReadonlyMap<string, readonly number[]>;
  readonly addressOf: (slug: string) => string;
  readonly open: string | undefined;
  /** The part that the Tab key reaches: an event, or a count by the key of `countKey`. */
  readonly stop: string | undefined;
  /** The events that are shown as pointed at, also by other views. */
  readonly pointedAt: ReadonlySet<string>;
}

/** "2 more, December 2019 to January 2020". */
export function countWords(events: readonly Pick<TimelineEvent, 'first'>[]): string {
  const monthOf = (event: Pick<TimelineEvent, 'first'> | undefined) => new Date(event?.first ?? 0).toISOString().slice(0, 7);
  const [from, to] = [monthOf(events[0]), monthOf(events.at(-1))];
  const when =
    from === to
      ? dateWords(from)
      : from.slice(0, 4) === to.slice(0, 4)
        ? `${dateWords(from).split(' ')[0] ?? ''} to ${dateWords(to)}`
        : `${dateWords(from)} to ${dateWords(to)}`;
  return `${events.length} more, ${when}`.replaceAll('\u00a0', ' ');
}

/** The words that are spoken for an event: date, title, lane, and which of how many it is there. */
export function spokenEvent(event: TimelineEvent, { lane, events }: PlacedLane): string {
  const place = events.findIndex(({ slug }) => slug === event.slug) + 1;
  return `${event.dateWords}. ${event.title}. ${lane.label}, event ${place} of ${events.length}.`;
}

/** The family whose hue an event bears: of the actor that leads it. */
export function familyOf(event: Pick<TimelineEvent, 'actors'>): ActorFamily {
  return leadingActor(event)?.family ?? 'civilians';
}

/** The ticks of the axis, for whatever is seen at a moment. */
export function axisDrawing({ field, stretch }: Pick<TimelineLayout, 'field' | 'stretch'>): Drawn[] {
  const at = (moment: number) => round(((moment - stretch.from) / (stretch.to - stretch.from)) * field.width);
  let taken = -Infinity;
  const ticks = axisTicks(stretch, field.width).map((tick) => {
    const x = at(tick.moment);
    const start = x + (x < 2 ? -2 : 3);
    const end = start + textWidth(tick.words, axisSize, 600);
    const hasRoom = start >= taken + 3 && end <= field.width + 10;
    if (hasRoom) taken = end;
    return { ...tick, x, start: start - x, hasRoom };
  });
  return [
    drawn(
      'g',
      { transform: `translate(${field.x} 0)` },
      ticks.map(({ x, start, hasRoom, words, strong, moment }) =>
        drawn(
          'g',
          { class: strong ? 'tick strong' : 'tick', transform: `translate(${x} 0)` },
          [drawn('path', { d: 'M0 20v6' }), ...(hasRoom ? [drawn('text', { x: start, y: 18 }, words)] : [])],
          String(moment),
        ),
      ),
    ),
  ];
}

const axisSize = 12;

/** All lanes. */
export function lanesDrawing(layout: TimelineLayout, facts: DrawingFacts): Drawn[] {
  const { field, room, height } = layout;
  const { motion } = facts;
  const inField = { transform: `translate(${field.x} 0)` };
  const clipped = { 'clip-path': 'url(#lanes-field)' };
  const slides = isSliding(motion);
  return [
    drawn('defs', {}, [
      drawn('clipPath', { id: 'lanes-field' }, [drawn('rect', { x: 0, y: -30, width: field.width, height: height + 60 })]),
      drawn('pattern', { id: 'lanes-hatch', width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
        drawn('path', { class: 'hatch-line', d: 'M2 0v4' }),
      ]),
    ]),
    drawn(
      'g',
      { 'aria-hidden': 'true' },
      layout.lanes.map((lane) => groundOf(lane, layout)),
    ),
    drawn('g', { 'aria-hidden': 'true', class: 'grid', ...inField }, [
      drawn('path', {
        d: layout.ticks
          .map(({ x }) => round(x * motion.stretch + motion.shift))
          .filter((x) => x > 1 && x < field.width)
          .map((x) => layout.lanes.map(({ y, height: down }) => `M${x} ${y}v${down}`).join(''))
          .join(''),
      }),
    ]),
    drawn('g', { 'aria-hidden': 'true', ...inField }, [
      drawn(
        'g',
        clipped,
        layout.lanes.flatMap((lane) => unlessFar(lane, facts, 'under', () => underOf(lane, layout, facts))),
      ),
      drawn('g', { class: 'arcs', ...clipped }, arcsOf(facts)),
    ]),
    drawn(
      'g',
      { ...inField, ...(slides ? clipped : {}) },
      [
        drawn(
          'g',
          { transform: slides ? `translate(${round(motion.shift)} 0)` : undefined },
          layout.lanes.flatMap((lane) => {
            if (lane.events.length === 0) return [];
            return unlessFar(lane, facts, 'marks', () => [marksOf(lane, layout, facts)]);
          }),
        ),
      ],
      room.narrow ? 'narrow' : 'wide',
    ),
  ];
}

/** What was last drawn of a lane at rest. */
const drawnAtRest = { under: new WeakMap<PlacedLane, readonly Drawn[]>(), marks: new WeakMap<PlacedLane, readonly Drawn[]>() };

/** The drawing of a lane; of one that nobody sees move, what stands there already: the same values are passed over. */
function unlessFar(lane: PlacedLane, { motion, near }: DrawingFacts, part: 'under' | 'marks', make: () => readonly Drawn[]): readonly Drawn[] {
  const before = drawnAtRest[part].get(lane);
  if (isSliding(motion) && before && part === 'marks') return before; // they are moved as a whole
  if (motion !== atRest && before && (lane.y > near.to || lane.y + lane.height < near.from)) return before;
  const parts = make();
  if (motion === atRest) drawnAtRest[part].set(lane, parts);
  return parts;
}

function marksOf(lane: PlacedLane, layout: TimelineLayout, facts: DrawingFacts): Drawn {
  const { motion } = facts;
  const { width } = layout.field;
  const label = `${lane.lane.label}, ${lane.countWords}`;
  const shown = <Part extends { readonly x: number }>(parts: readonly Part[]) =>
    motion === atRest ? parts : parts.filter(({ x }) => isInside(x * motion.stretch + motion.shift, width));
  return drawn(
    'g',
    { role: 'group', 'aria-label': label, 'data-lane': lane.lane.id, transform: `translate(0 ${lane.y})` },
    [
      ...shown(lane.fitted.marks).map((mark) => markDrawing(mark, lane, layout, facts)),
      ...shown(lane.fitted.counts).map((count) => countDrawing(count, lane, facts)),
    ],
    lane.lane.id,
  );
}

function isInside(x: number, width: number): boolean {
  return x >= -2 && x <= width + 2;
}

const grounds = new WeakMap<PlacedLane, Drawn>();

/** Ground, edge and label of a lane: they stay while all else moves. */
function groundOf(lane: PlacedLane, layout: TimelineLayout): Drawn {
  const ground = grounds.get(lane) ?? drawnGround(lane, layout);
  grounds.set(lane, ground);
  return ground;
}

function drawnGround({ lane, y, height, labelLines, countWords: words }: PlacedLane, { room }: TimelineLayout): Drawn {
  const family = lane.families[0];
  const left = room.narrow ? 12 : family ? 24 : 14;
  const lines = labelLines.map((line, index) => drawn('text', { class: 'lane-name', x: left, y: 13 + index * labelLineHeight }, line));
  const count = room.narrow ? [] : [drawn('text', { class: 'lane-count', x: left, y: 13 + labelLines.length * labelLineHeight }, words)];
  return drawn(
    'g',
    { class: 'lane-ground', 'data-family': family, transform: `translate(0 ${y})` },
    [
      drawn('rect', { class: 'lane-band', width: room.width, height }),
      drawn('rect', { class: 'lane-edge', width: 4, height }),
      ...(family && !room.narrow ? [familyBar(family)] : []),
      ...lines,
      ...count,
      ...(room.narrow ? [drawn('text', { class: 'lane-count', x: room.width - 8, y: 13, 'text-anchor': 'end' }, words)] : []),
    ],
    lane.id,
  );
}

/** The second sign of a family beside its hue: whole, two lines, or three blocks. */
function familyBar(family: ActorFamily): Drawn {
  const blocks: readonly ActorFamily[] = ['self-defence', 'islamic-state-linked', 'international-justice'];
  const d = blocks.includes(family) ? 'M0 0h5v3H0zM0 4.5h5v3H0zM0 9h5v3H0z' : family === 'civilians' ? 'M.75 .75h3.5v10.5h-3.5z' : 'M0 0h5v12H0z';
  return drawn('path', { class: family === 'civilians' ? 'family-bar hollow-shape' : 'family-bar', transform: 'translate(12 4)', d });
}

/** What lies under marks and names: recorded deaths, strokes, bars of what lasted, events that are not asked for. */
function underOf(lane: PlacedLane, layout: TimelineLayout, { motion, comers }: DrawingFacts): Drawn[] {
  const { y, height, density, rowsY, fitted } = lane;
  const { rowHeight, field } = layout;
  const move = (x: number) => round(x * motion.stretch + motion.shift);
  const id = lane.lane.id;
  const newcomers = comers.get(id) ?? [];
  return [
    ...(density ? [densityDrawing(lane, field.width, move, motion)] : []),
    drawn(
      'g',
      { transform: `translate(0 ${y})` },
      [
        strokePaths(lane, motion),
        ...(newcomers.length > 0
          ? [drawn('path', { class: 'comers', d: newcomers.map((x) => `M${round(x)} ${rowsY + 3}v8`).join('') }, undefined, 'comers')]
          : []),
        ...fitted.quiet.map((mark) =>
          drawn(
            'g',
            { class: 'quiet', 'data-quiet': mark.event.slug, transform: `translate(${move(mark.x)} ${rowsY + (mark.row + 0.5) * rowHeight})` },
            markShape(mark),
            mark.event.slug,
          ),
        ),
        ...[...fitted.marks, ...fitted.quiet].flatMap((mark) => barOf(mark, rowsY, rowHeight, move, fitted.quiet.includes(mark))),
      ],
      `under ${id}`,
    ),
    drawn('path', { class: 'lane-foot', d: `M0 ${y + height - 0.5}H${density ? 0 : field.width}` }, undefined, `foot ${id}`),
  ];
}

const strokesOfLanes = new WeakMap<PlacedLane, readonly Drawn[]>();

/** Strokes of one family are one path. While they move it is stretched as a whole. */
function strokePaths(lane: PlacedLane, motion: Motion): Drawn {
  const known = strokesOfLanes.get(lane);
  const families = known ? [] : [...new Set(lane.strokes.map(({ family }) => family))];
  const paths =
    known ??
    families.map((family) =>
      drawn(
        'path',
        {
          class: 'stroke',
          'data-family': family,
          d: [...new Set(lane.strokes.filter((stroke) => stroke.family === family).map(({ x }) => x))].map((x) => `M${x} 0v6`).join(''),
        },
        undefined,
        family ?? '',
      ),
    );
  strokesOfLanes.set(lane, paths);
  return drawn('g', { transform: `translate(${round(motion.shift)} ${lane.strokesY}) scale(${motion.stretch.toFixed(5)} 1)` }, paths, 'strokes');
}

function densityDrawing({ lane, y, height, density }: PlacedLane, width: number, move: (x: number) => number, motion: Motion): Drawn {
  const foot = y + height - 1;
  const moved = `translate(${round(motion.shift)} ${foot}) scale(${motion.stretch.toFixed(5)} 1)`;
  const { final = '', preliminary = '', covered = [], missing = [], dayNotKnown = 0 } = density ?? {};
  const top = foot - densityHeight + 3;
  const endOfFigures = Math.min(width, ...missing.map(({ from }) => from - 4).filter((x) => x > 130));
  return drawn(
    'g',
    { class: 'density' },
    [
      drawn('path', { class: 'density-bars', transform: moved, d: final }),
      drawn('path', { class: 'density-preliminary', fill: 'url(#lanes-hatch)', transform: moved, d: preliminary }),
      drawn('path', { class: 'density-foot', d: covered.map(({ from, to }) => `M${move(from)} ${foot}H${move(to)}`).join('') }),
      drawn('path', {
        class: 'density-missing',
        d: missing
          .map(
            ({ from, to, words }) =>
              `M${move(from)} ${foot}H${move(to)}${words === '' ? '' : `M${move(from)} ${foot}V${top}M${move(to)} ${foot}V${top}`}`,
          )
          .join(''),
      }),
      ...missing.flatMap(({ from, to, words }, index) => {
        const [start, end] = [Math.max(0, move(from)), Math.min(width, move(to))];
        const text = [`no figures ${words}`, 'no figures', 'none'].find((each) => each.length * 5.6 + 6 <= end - start);
        return words === '' || text === undefined
          ? []
          : [drawn('text', { class: 'density-words', x: round((start + end) / 2), y: foot - 5, 'text-anchor': 'middle' }, text, `missing ${index}`)];
      }),
      ...(dayNotKnown > 0 && motion === atRest
        ? [
            drawn(
              'text',
              { class: 'density-words', x: endOfFigures, y: foot - 5, 'text-anchor': 'end' },
              `+ ${dayNotKnown} dead, day not known`,
              'not known',
            ),
          ]
        : []),
    ],
    `density ${lane.id}`,
  );
}

/** The bar of what lasted, or of which only the month is known. */
function barOf(mark: FittedMark, rowsY: number, rowHeight: number, move: (x: number) => number, quiet: boolean): Drawn[] {
  const { bar, row, name, barUnderName, size, event } = mark;
  if (!bar) return [];
  const middle = rowsY + (row + 0.5) * rowHeight;
  const lines = name?.lines.length ?? 1;
  const y = barUnderName ? rowsY + (row + lines) * rowHeight - 1.5 : middle;
  const from = move(mark.x);
  const to = Math.max(from, move(bar.to));
  const start = barUnderName ? from : from + size / 2 + 1;
  const elbow = barUnderName ? `M${from} ${round(middle + size / 2)}V${y}` : '';
  const end = mark.endsAfter || bar.shape === 'open' ? `M${to - 5} ${y - 3.5}L${to} ${y}L${to - 5} ${y + 3.5}` : `M${to} ${y - 4}v8`;
  const line = bar.shape === 'box' ? `${elbow}M${start} ${y - 2}H${to}v4H${start}z` : `${elbow}M${start} ${y}H${to}${end}`;
  return [
    drawn(
      'path',
      {
        class: quiet ? 'bar quiet' : 'bar',
        'data-family': familyOf(event as TimelineEvent),
        'data-about': event.about ? '' : undefined,
        'data-shape': bar.shape,
        d: line,
      },
      undefined,
      `bar ${event.slug}`,
    ),
  ];
}

function arcsOf({ arcs: { open, arcs }, motion }: DrawingFacts): Drawn[] {
  // While the drawing moves, an arc would have to be bent anew for every frame.
  if (!open || motion !== atRest) return [];
  return [
    ...arcs.map(({ slug, way, path }) => drawn('path', { class: 'arc', 'data-way': way, d: path }, undefined, `arc ${way} ${slug}`)),
    ...arcs.map(({ slug, way, far }) =>
      drawn('circle', { class: 'far-ring', 'data-way': way, cx: far.x, cy: far.y, r: ringRadius(far) }, undefined, `far ${slug}`),
    ),
    drawn('circle', { class: 'open-ring', cx: open.x, cy: open.y, r: ringRadius(open) + 0.5 }, undefined, 'open'),
  ];
}

/** The parts of marks do not change while they are moved; the same value is passed over when the page is brought to it. */
const shapesOfMarks = new WeakMap<FittedMark, readonly Drawn[]>();

function markShape(mark: FittedMark): readonly Drawn[] {
  const known = shapesOfMarks.get(mark);
  if (known) return known;
  const { event, size, startsBefore } = mark;
  const half = size / 2;
  const parts = [
    kindMark(event.kind, size),
    ...(event.about && !mark.bar ? [drawn('path', { class: 'about', d: `M${-half - 4} 0h2.5M${half + 1.5} 0h2.5` })] : []),
    ...(startsBefore ? [drawn('path', { class: 'about', d: `M${-half - 1} -3l-3 3l3 3` })] : []),
  ];
  shapesOfMarks.set(mark, parts);
  return parts;
}

const insidesOfMarks = new WeakMap<FittedMark, readonly Drawn[]>();

/** Mark, name and the area that answers to the pointer. */
function insideOf(mark: FittedMark, rowHeight: number): readonly Drawn[] {
  const known = insidesOfMarks.get(mark);
  if (known) return known;
  const { name, size, x } = mark;
  const nameX = name ? round(name.x - x) : 0;
  const parts = [
    drawn('rect', { class: 'hit', x: -12, y: -rowHeight / 2, width: 24, height: rowHeight }),
    drawn('rect', { class: 'focus-ring', x: -10, y: -10, width: 20, height: 20 }),
    drawn('g', { class: 'mark', 'data-size': size }, markShape(mark)),
    ...(name
      ? name.lines.map((line, index) =>
          drawn('text', { class: 'mark-name', x: nameX, y: 4 + index * rowHeight, 'text-anchor': name.anchor === 'end' ? 'end' : undefined }, line),
        )
      : []),
  ];
  insidesOfMarks.set(mark, parts);
  return parts;
}

const labelsOfMarks = new WeakMap<FittedMark, string>();

function labelOf(mark: FittedMark, lane: PlacedLane): string {
  const known = labelsOfMarks.get(mark) ?? spokenEvent(mark.event as TimelineEvent, lane);
  labelsOfMarks.set(mark, known);
  return known;
}

const labelsOfCounts = new WeakMap<readonly unknown[], string>();

function markDrawing(
  mark: FittedMark,
  lane: PlacedLane,
  { rowHeight }: TimelineLayout,
  { motion, addressOf, stop, open, pointedAt }: DrawingFacts,
): Drawn {
  const event = mark.event as TimelineEvent;
  const { slug } = event;
  const x = round(mark.x * motion.stretch + motion.shift);
  return drawn(
    'a',
    {
      href: addressOf(slug),
      tabindex: stop === slug ? 0 : -1,
      class: 'event-mark',
      'data-event': slug,
      'data-family': familyOf(event),
      'data-importance': event.importance,
      'data-pointed': pointedAt.has(slug) ? '' : undefined,
      'aria-label': labelOf(mark, lane),
      'aria-current': slug === open ? 'true' : undefined,
      transform: `translate(${x} ${round(lane.rowsY + (mark.row + 0.5) * rowHeight)})`,
    },
    insideOf(mark, rowHeight),
    slug,
  );
}

function countDrawing(
  { x, width, events }: PlacedLane['fitted']['counts'][number],
  { lane, countsY }: PlacedLane,
  { motion, stop, pointedAt }: DrawingFacts,
): Drawn {
  const key = countKey(lane.id, events);
  const label = labelsOfCounts.get(events) ?? `${countWords(events as readonly TimelineEvent[])}. ${lane.label}.`;
  labelsOfCounts.set(events, label);
  const wide = events.length > 99 ? 30 : events.length > 9 ? 26 : 21;
  const moved = round((x + width / 2) * motion.stretch + motion.shift);
  return drawn(
    'g',
    {
      role: 'button',
      tabindex: stop === key ? 0 : -1,
      class: 'event-count',
      'data-count': key,
      'data-pointed': pointedAt.size > 0 && events.some(({ slug }) => pointedAt.has(slug)) ? '' : undefined,
      'aria-haspopup': 'dialog',
      'aria-label': label,
      transform: `translate(${moved} ${countsY + countHeight / 2})`,
    },
    [
      drawn('rect', { class: 'hit', x: -width / 2, y: -12, width, height: 24 }),
      drawn('rect', { class: 'count-box', x: -wide / 2, y: -7, width: wide, height: 14 }),
      drawn('text', { y: 3.5, 'text-anchor': 'middle' }, `+${events.length}`),
    ],
    key,
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
