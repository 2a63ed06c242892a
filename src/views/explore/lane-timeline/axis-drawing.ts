import { axisTicks } from '../../../compute/explore/axis-ticks.ts';
import type { TimelineLayout } from '../../../compute/explore/timeline-layout.ts';
import { textWidth } from '../../../compute/text-width.ts';
import { drawn, type Drawn } from '../drawn.ts';
import { round } from './motion.ts';

const axisSize = 12;

/** The ticks of the axis, for whatever is seen at a moment. All strokes are one path: it is drawn anew in each frame of a motion. */
export function axisDrawing({ field, stretch }: Pick<TimelineLayout, 'field' | 'stretch'>): Drawn[] {
  const at = (moment: number) => round(((moment - stretch.from) / (stretch.to - stretch.from)) * field.width);
  let taken = -Infinity;
  const ticks = axisTicks(stretch, field.width).map((tick) => {
    const x = at(tick.moment);
    const start = x + (x < 2 ? -2 : 3);
    const end = start + textWidth(tick.words, axisSize, 600);
    const hasRoom = start >= taken + 3 && end <= field.width + 10;
    if (hasRoom) taken = end;
    return { ...tick, x, start: round(start), hasRoom };
  });
  return [
    drawn('g', { transform: `translate(${field.x} 0)` }, [
      drawn('path', { d: ticks.map(({ x }) => `M${x} 20v6`).join('') }),
      ...ticks.flatMap(({ start, hasRoom, words, strong, moment }) =>
        hasRoom ? [drawn('text', { class: strong ? 'strong' : undefined, x: start, y: 18 }, words, String(moment))] : [],
      ),
    ]),
  ];
}
