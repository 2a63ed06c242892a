import { drawDown } from './chart-down.ts';
import type { ChartDrawing, LineageModel } from './chart-layout.ts';
import { labelObstacles, labelPlaces, litActors, type LinkLabel } from './followed-words.ts';
import type { Kin } from './kin.ts';
import type { LifeLine, LifePiece } from './life-lines.ts';
import { labelWords } from './link-words.ts';
import { placeNames } from './name-places.ts';
import type { Trunk } from './trunks.ts';

/** The lineage of one actor, drawn by itself. */
export interface LineageOfOne {
  readonly drawing: ChartDrawing;
  /** Dates and verbs beside those links where there is room. */
  readonly labels: readonly LinkLabel[];
}

/** Heights of a year that are tried, px: the lowest at which all names find room. */
const yearHeights = [40, 46, 52, 60, 72, 84] as const;

/**
 * An actor and its kin alone, time down, for a phone. An ancestor is drawn thin after the day on which it fed the line.
 * @param id of an actor in the chart
 */
export function chartLineage(model: LineageModel, id: string, kin: Kin): LineageOfOne {
  const shown = litActors(id, kin);
  const rows = model.rows
    .map((row) => ({ ...row, lives: row.lives.filter((life) => shown.has(life.id)) }))
    .filter(({ lives }) => lives.length > 0);
  const alone = { ...model, rows, links: model.links.filter((link) => kin.links.includes(link.id)) };
  const drawings = yearHeights.map((height) => drawDown(alone, height));
  const drawing = drawings.find(({ unplaced }) => unplaced.length === 0) ?? drawings.at(-1);
  if (drawing === undefined) throw new Error('No height of a year is tried.');
  const lines = drawing.lines.map((line) => {
    const fed = kin.ancestors.find((ancestor) => ancestor.id === line.life.id)?.link;
    const trunk = drawing.trunks.find(({ chartLink }) => chartLink.id === fed?.id);
    return trunk === undefined ? line : { ...line, pieces: thinAfter(line.pieces, trunk.t) };
  });
  return { drawing: { ...drawing, lines }, labels: placeLabels(drawing, shown) };
}

/** Pieces of a line, those after a place marked as such. */
export function thinAfter(pieces: LifeLine['pieces'], t: number): LifePiece[] {
  return pieces.flatMap((piece): LifePiece[] => {
    if (piece.to <= t) return [piece];
    if (piece.from >= t) return [{ ...piece, after: true }];
    return [
      { ...piece, to: t },
      { ...piece, from: t, after: true },
    ];
  });
}

function placeLabels(drawing: ChartDrawing, shown: ReadonlySet<string>): LinkLabel[] {
  const wishes = drawing.trunks
    .filter(({ away }: Trunk) => away === undefined)
    .map((trunk) => {
      const text = labelWords(trunk.chartLink.link);
      const places = labelPlaces(trunk, text, 'down').filter(({ box }) => box.x >= 28 && box.x + box.width <= drawing.width);
      return { id: trunk.chartLink.id, text, places };
    });
  const placed = placeNames(
    wishes,
    labelObstacles(drawing, shown, drawing.trunks),
    drawing.names.map(({ place }) => place.box),
  );
  return wishes.flatMap(({ id, text }) => {
    const place = placed.get(id);
    return place === undefined ? [] : [{ link: id, text, place }];
  });
}
