import { group } from 'd3-array';
import type { ActorFamily } from '../../../model/vocabulary.ts';
import type { TimelineEvent } from '../../../compute/explore/lane-event.ts';
import { countHeight, type TimelineLayout } from '../../../compute/explore/timeline-layout.ts';
import { drawn, type Drawn } from '../drawn.ts';
import { familyOf } from '../event-family.ts';
import { type KindShape, kindShapes, shapePath } from '../kind-shapes.ts';
import { barDrawing, laneBars, type LaneBar } from './lane-bars.ts';
import { aboutLine, countBox } from './lane-marks.ts';
import { type Motion, movedBy, round } from './motion.ts';

interface MovingMark {
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly KindShape[];
  readonly about: string;
}

/** Marks of one hue: what is filled is one path, outlines are one for each width of line. */
interface AlikeMarks {
  readonly key: string;
  readonly look: Drawn['attributes'];
  readonly marks: readonly MovingMark[];
  readonly outlines: readonly (number | undefined)[];
}

interface MovingWords {
  readonly x: number;
  /** From there, px. */
  readonly beside: number;
  readonly look: Drawn['attributes'];
  readonly words: string;
  readonly key: string;
}

interface MovingCount {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface MovingParts {
  readonly alike: readonly AlikeMarks[];
  readonly bars: readonly { readonly look: LaneBar['look']; readonly bars: readonly LaneBar[] }[];
  readonly counts: readonly MovingCount[];
  readonly names: readonly MovingWords[];
}

const partsOf = new WeakMap<TimelineLayout, MovingParts>();

/** While the reader zooms out, names would soon lie over each other. */
const leastForNames = 0.92;

/**
 * What stands in the lanes while they are stretched: the same marks, with as few elements as possible, as each of them is
 * styled and laid out in each frame. Nothing of it can be pressed.
 */
export function lanesInMotion(layout: TimelineLayout, motion: Motion): Drawn[] {
  const parts = partsOf.get(layout) ?? movingParts(layout);
  partsOf.set(layout, parts);
  const move = movedBy(motion);
  const { width } = layout.field;
  const isSeen = ({ x }: { readonly x: number }) => move(x) >= -20 && move(x) <= width + 20;
  return [
    ...parts.bars.map(({ look, bars }, index) => barDrawing(look, bars.map(({ line }) => line(move)).join(''), String(index))),
    ...parts.alike.map((alike) => alikeDrawing(alike, isSeen, move)),
    countsDrawing(parts.counts, move),
    ...(motion.stretch < leastForNames ? [] : parts.names.filter(isSeen)).map(({ x, beside, look, words, key }) =>
      drawn('text', { ...look, x: round(move(x) + beside) }, words, key),
    ),
  ];
}

function alikeDrawing({ key, look, marks, outlines }: AlikeMarks, isSeen: (mark: MovingMark) => boolean, move: (x: number) => number): Drawn {
  const seen = marks.filter(isSeen).map((mark) => ({ ...mark, x: move(mark.x) }));
  return drawn(
    'g',
    look,
    [
      ...outlines.map((each) =>
        shapePath(seen.flatMap(({ x, y, shapes }) => shapes.flatMap(({ outline, at }) => (outline === each ? at(x, y) : []))).join(''), each),
      ),
      drawn('path', { class: 'about', d: seen.flatMap(({ x, y, about }) => (about === '' ? [] : `M${x} ${y}${about}`)).join('') }),
    ],
    key,
  );
}

/** All boxes are one path. Their numbers are others as soon as it rests, and to set forty words in each frame takes too long. */
function countsDrawing(counts: readonly MovingCount[], move: (x: number) => number): Drawn {
  const boxes = counts.map(({ x, y, width, height }) => `M${round(move(x) - width / 2)} ${y - height / 2}h${width}v${height}h${-width}z`);
  return drawn('path', { class: 'count-box', d: boxes.join('') });
}

function movingParts(layout: TimelineLayout): MovingParts {
  const { lanes, rowHeight } = layout;
  const marks = lanes.flatMap(({ y, rowsY, fitted }) =>
    [...fitted.marks.map((mark) => ({ mark, isQuiet: false })), ...fitted.quiet.map((mark) => ({ mark, isQuiet: true }))].map(({ mark, isQuiet }) => {
      const family: ActorFamily | undefined = isQuiet ? undefined : familyOf(mark.event as TimelineEvent);
      return { mark, family, shapes: kindShapes(mark.event.kind, mark.size), y: round(y + rowsY + (mark.row + 0.5) * rowHeight) };
    }),
  );
  const alike = group(marks, ({ family }) => family ?? 'quiet');
  const bars = group(laneBars(layout), ({ look }) => Object.values(look).join(' '));
  return {
    alike: [...alike].map(([key, those]) => ({
      key,
      look: those[0]?.family === undefined ? { class: 'quiet' } : { class: 'mark', 'data-family': those[0].family },
      outlines: [...new Set(those.flatMap(({ shapes }) => shapes.map(({ outline }) => outline)))],
      marks: those.map(({ mark, y, shapes }) => ({ x: mark.x, y, shapes, about: aboutLine(mark) })),
    })),
    bars: [...bars.values()].map((those) => ({ look: those[0]?.look ?? {}, bars: those })),
    counts: lanes.flatMap(({ y, countsY, fitted }) =>
      fitted.counts.map((count) => ({
        ...countBox(count),
        x: count.x + count.width / 2,
        y: y + countsY + countHeight / 2,
      })),
    ),
    names: marks.flatMap(({ mark: { name, x: middle, bar, event }, y }) => {
      const at = name?.x ?? 0;
      const x = bar && at > bar.to ? bar.to : middle; // a name may follow a bar
      return (name?.lines ?? []).map((words, index) => ({
        x,
        beside: at - x,
        look: {
          class: 'mark-name',
          'data-importance': event.importance,
          y: round(y + 4 + index * rowHeight),
          'text-anchor': name?.anchor === 'end' ? 'end' : undefined,
        },
        words,
        key: `${event.slug} ${index}`,
      }));
    }),
  };
}
