import { markSizes, nameSize } from '../../src/compute/explore/lane-fit.ts';
import { countHeight, type TimelineLayout } from '../../src/compute/explore/timeline-layout.ts';
import { textWidth } from '../../src/compute/text-width.ts';

/** Something drawn in the lanes: px from the left edge of the field and the top of the lanes. */
export interface LaneBox {
  readonly what: string;
  readonly owner: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all marks, names and counts of a layout. */
export function laneBoxes({ lanes, rowHeight }: TimelineLayout): LaneBox[] {
  return lanes.flatMap(({ lane, y, rowsY, countsY, fitted }) => {
    const marks = [...fitted.marks, ...fitted.quiet].flatMap(({ event: { slug, importance }, x, row, name }): LaneBox[] => {
      const middle = y + rowsY + (row + 0.5) * rowHeight;
      const half = markSizes[importance] / 2;
      const mark = { what: `mark of ${slug}`, owner: slug, left: x - half, right: x + half, top: middle - half, bottom: middle + half };
      if (!name) return [mark];
      const names = name.lines.map((line, index): LaneBox => {
        const width = textWidth(line, nameSize, importance === 1 ? 600 : 400);
        const left = name.anchor === 'start' ? name.x : name.x - width;
        const baseline = middle + 4 + index * rowHeight;
        return { what: `name of ${slug}`, owner: slug, left, right: left + width, top: baseline - 9, bottom: baseline + 3 };
      });
      return [mark, ...names];
    });
    const counts = fitted.counts.map(({ x, width, events }): LaneBox => {
      const half = (events.length > 99 ? 30 : events.length > 9 ? 26 : 21) / 2;
      const middle = y + countsY + countHeight / 2;
      const name = `count in ${lane.label} at ${x}`;
      return { what: name, owner: name, left: x + width / 2 - half, right: x + width / 2 + half, top: middle - 7, bottom: middle + 7 };
    });
    return [...marks, ...counts];
  });
}

/** Pairs of boxes of different owners that lie over each other, in words. */
export function overlapsOf(boxes: readonly LaneBox[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const found: string[] = [];
    for (let other = index + 1; other < sorted.length; other += 1) {
      const b = sorted[other];
      if (b === undefined || b.top >= a.bottom) break;
      if (a.owner !== b.owner && a.left < b.right && b.left < a.right) found.push(`${a.what} over ${b.what}`);
    }
    return found;
  });
}
