import { down, drawDown } from './chart-down.ts';
import type { ChartDrawing, LineageModel } from './chart-layout.ts';
import { isSaidBeside, labelObstacles, labelPlaces, litActors, type LinkLabel } from './followed-words.ts';
import type { Kin } from './kin.ts';
import type { LifeLine, LifePiece } from './life-lines.ts';
import { labelWords } from './link-words.ts';
import { boxesOverlap, type NamePlace, placeNames } from './name-places.ts';

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
  const rows = model.rows.map((row) => ({ ...row, lives: row.lives.filter((life) => shown.has(life.id)) })).filter(({ lives }) => lives.length > 0);
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

/** A label stands along its own trunk, or where it covers no line: between lines it could be read as another's. */
function placeLabels(drawing: ChartDrawing, shown: ReadonlySet<string>): LinkLabel[] {
  const obstacles = labelObstacles(drawing, shown, drawing.trunks);
  const isClear = ({ box }: NamePlace) => !obstacles.some((obstacle) => boxesOverlap(obstacle.box, box));
  const wishes = drawing.trunks
    .filter((trunk) => trunk.away === undefined && !isSaidBeside(trunk, drawing.trunks))
    .map((trunk) => {
      const text = labelWords(trunk.chartLink.link);
      const isAlong = ({ box, y }: NamePlace) => box.x >= trunk.from && box.x + box.width <= trunk.to && Math.abs(y - trunk.t) <= 12;
      const places = labelPlaces(trunk, text, 'down').filter(
        (place) => place.box.x >= down.years - 6 && place.box.x + place.box.width <= drawing.width && (isAlong(place) || isClear(place)),
      );
      return { id: trunk.chartLink.id, text, places };
    });
  const placed = placeNames(
    wishes,
    obstacles,
    drawing.names.map(({ place }) => place.ink ?? place.box),
  );
  return wishes.flatMap(({ id, text }) => {
    const place = placed.get(id);
    return place === undefined ? [] : [{ link: id, text, place }];
  });
}
