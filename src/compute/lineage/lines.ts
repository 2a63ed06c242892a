import { layoutLife, type LifeLine } from './life-lines.ts';
import { type LineFrame, placesOf } from './line-frame.ts';
import type { ChartLink } from './lives.ts';
import { trunkPositions } from './trunk-positions.ts';
import { layoutTrunk, type Trunk } from './trunks.ts';

/** Lays out the lines of lives and the trunks of links. */
export function layoutLines(frame: LineFrame, links: readonly ChartLink[]): { lines: LifeLine[]; trunks: Trunk[] } {
  const placeOf = placesOf(frame);
  const positions = trunkPositions(links, frame, placeOf);
  const trunks = links.flatMap((link) => layoutTrunk(link, positions.get(link.id) ?? frame.time(link.moment), frame, placeOf));
  const lines = [...placeOf.values()].map(({ life, row, r }) => layoutLife(life, row, r, frame, trunks));
  return { lines, trunks };
}
