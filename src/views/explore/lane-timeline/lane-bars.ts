import type { TimelineEvent } from '../../../compute/explore/lane-event.ts';
import type { FittedMark } from '../../../compute/explore/lane-fit.ts';
import type { PlacedLane, TimelineLayout } from '../../../compute/explore/timeline-layout.ts';
import { drawn, type Drawn } from '../drawn.ts';
import { familyOf } from '../event-family.ts';
import { round } from './motion.ts';

/** The bar of what lasted, or of which only the month is known. */
export interface LaneBar {
  readonly slug: string;
  /** How it looks. */
  readonly look: Drawn['attributes'];
  /** Its line, with its ends wherever they are seen. */
  readonly line: (move: (x: number) => number) => string;
}

/** All bars of a drawing. */
export function laneBars({ lanes, rowHeight }: TimelineLayout): LaneBar[] {
  return lanes.flatMap((lane) => [
    ...lane.fitted.marks.flatMap((mark) => barOf(mark, lane, rowHeight, false)),
    ...lane.fitted.quiet.flatMap((mark) => barOf(mark, lane, rowHeight, true)),
  ]);
}

/** A bar, or several that look the same. */
export function barDrawing(look: LaneBar['look'], line: string, key: string): Drawn {
  return drawn('path', { ...look, d: line }, undefined, `bar ${key}`);
}

function barOf(mark: FittedMark, { y: top, rowsY }: PlacedLane, rowHeight: number, quiet: boolean): LaneBar[] {
  const { bar, row, name, barUnderName, size, event } = mark;
  if (!bar) return [];
  const middle = top + rowsY + (row + 0.5) * rowHeight;
  const lines = name?.lines.length ?? 1;
  const y = barUnderName ? top + rowsY + (row + lines) * rowHeight - 1.5 : middle;
  const isOpen = mark.endsAfter || bar.shape === 'open';
  return [
    {
      slug: event.slug,
      look: {
        class: quiet ? 'bar quiet' : 'bar',
        'data-family': familyOf(event as TimelineEvent),
        'data-about': event.about ? '' : undefined,
        'data-shape': bar.shape,
      },
      line: (move) => {
        const from = move(mark.x);
        const to = Math.max(from, move(bar.to));
        const start = barUnderName ? from : round(from + size / 2 + 1);
        const elbow = barUnderName ? `M${from} ${round(middle + size / 2)}V${y}` : '';
        const [edge, high] = barUnderName ? [y - 0.5, 3] : [y - 2, 4]; // under a name it stays clear of its letters
        if (bar.shape === 'box') return `${elbow}M${start} ${edge}H${to}v${high}H${start}z`;
        return `${elbow}M${start} ${y}H${to}${isOpen ? `M${round(to - 5)} ${y - 3.5}L${to} ${y}L${round(to - 5)} ${y + 3.5}` : `M${to} ${y - 4}v8`}`;
      },
    },
  ];
}
