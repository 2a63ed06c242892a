import { ringRadius, type TimelineArcs } from '../../../compute/explore/timeline-arcs.ts';
import type { Comers } from '../../../compute/explore/timeline-comers.ts';
import type { TimelineLayout } from '../../../compute/explore/timeline-layout.ts';
import { drawn, type Drawn } from '../drawn.ts';
import { barDrawing, laneBars } from './lane-bars.ts';
import { laneGround } from './lane-ground.ts';
import { type MarkFacts, marksDrawing, quietDrawing } from './lane-marks.ts';
import { recordsDrawing, recordsWords } from './lane-records.ts';
import { lanesInMotion } from './lanes-in-motion.ts';
import { atRest, isSliding, type Motion, movedBy } from './motion.ts';

/** What the drawing needs besides the layout. */
export interface DrawingFacts extends MarkFacts {
  readonly arcs: TimelineArcs;
  readonly motion: Motion;
  /** Events that came into the window since the layout was made. */
  readonly comers: Comers;
}

/** The two drawings that lie over each other. */
export interface LanesDrawing {
  /** What is only looked at and always seen: lanes, grid, recorded deaths; and while they are stretched, all marks. */
  readonly ground: readonly Drawn[];
  /** What stands where it was laid out: marks, names, counts, bars, arcs. While the lanes are stretched nobody sees it. */
  readonly resting: readonly Drawn[];
  readonly isRestingSeen: boolean;
}

/** What was drawn of a layout at rest: while it is moved the values stay the same, and the page is not touched where they are. */
interface AtRest {
  readonly grounds: Drawn;
  readonly under: readonly Drawn[];
  readonly marks: readonly Drawn[];
}
const drawnAtRest = new WeakMap<TimelineLayout, AtRest>();

/** All lanes. */
export function lanesDrawing(layout: TimelineLayout, facts: DrawingFacts): LanesDrawing {
  const { field, height, lanes } = layout;
  const { motion, arcs } = facts;
  const rest = (motion === atRest ? undefined : drawnAtRest.get(layout)) ?? drawnRest(layout, facts);
  drawnAtRest.set(layout, rest);
  const inField = { transform: `translate(${field.x} 0)` };
  const clipped = { 'clip-path': 'url(#lanes-field)' };
  const isStretched = !isSliding(motion);
  const along = { transform: motion === atRest || isStretched ? undefined : `translate(${motion.shift.toFixed(1)} 0)` };
  const stretched = { transform: motion === atRest ? undefined : `translate(${motion.shift.toFixed(1)} 0) scale(${motion.stretch.toFixed(5)} 1)` };
  const comers = lanes.flatMap(({ lane, y, rowsY }) => (facts.comers.get(lane.id) ?? []).map((x) => `M${x} ${y + rowsY + 3}v8`));
  return {
    ground: [
      drawn('defs', {}, [
        hatch,
        drawn('clipPath', { id: 'lanes-field' }, [drawn('rect', { x: 0, y: -30, width: field.width, height: height + 60 })]),
      ]),
      rest.grounds,
      drawn('g', { class: 'grid', ...inField }, [drawn('path', { d: gridLines(layout, motion) })]),
      drawn('g', { ...inField, ...clipped }, [
        drawn('g', stretched, recordsDrawing(layout)),
        drawn('path', { class: 'comers', d: comers.join('') }),
        ...(isStretched ? [drawn('g', {}, [...recordsWords(layout, motion), ...lanesInMotion(layout, motion)], 'in motion')] : []),
      ]),
    ],
    resting: [
      drawn('g', { 'aria-hidden': 'true', ...inField, ...clipped }, [
        drawn('g', along, rest.under),
        // While the drawing moves, an arc would have to be bent anew for every frame.
        drawn('g', { class: 'arcs' }, motion === atRest ? arcsDrawing(arcs) : []),
      ]),
      drawn('g', { ...inField, ...(motion === atRest ? {} : clipped) }, [drawn('g', along, rest.marks)], layout.room.narrow ? 'narrow' : 'wide'),
    ],
    isRestingSeen: !isStretched,
  };
}

const hatch = drawn('pattern', { id: 'lanes-hatch', width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
  drawn('path', { class: 'hatch-line', d: 'M2 0v4' }),
]);

function drawnRest(layout: TimelineLayout, facts: MarkFacts): AtRest {
  return {
    grounds: drawn(
      'g',
      {},
      layout.lanes.map((lane) => laneGround(lane, layout)),
    ),
    under: [
      ...recordsWords(layout, atRest),
      ...quietDrawing(layout),
      ...laneBars(layout).map(({ look, line, slug }) =>
        barDrawing(
          look,
          line((x) => x),
          slug,
        ),
      ),
    ],
    marks: marksDrawing(layout, facts),
  };
}

function gridLines({ ticks, lanes, field }: TimelineLayout, motion: Motion): string {
  const move = movedBy(motion);
  return ticks
    .map(({ x }) => move(x))
    .filter((x) => x > 1 && x < field.width)
    .map((x) => lanes.map(({ y, height }) => `M${x} ${y}v${height}`).join(''))
    .join('');
}

function arcsDrawing({ open, arcs }: TimelineArcs): Drawn[] {
  if (!open) return [];
  return [
    ...arcs.map(({ slug, way, path }) => drawn('path', { class: 'arc', 'data-way': way, d: path }, undefined, `arc ${way} ${slug}`)),
    ...arcs.map(({ slug, way, far }) =>
      drawn('circle', { class: 'far-ring', 'data-way': way, cx: far.x, cy: far.y, r: ringRadius(far) }, undefined, `far ${slug}`),
    ),
    drawn('circle', { class: 'open-ring', cx: open.x, cy: open.y, r: ringRadius(open) + 0.5 }, undefined, 'open'),
  ];
}
