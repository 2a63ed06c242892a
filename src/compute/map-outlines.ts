import { geoPath, type GeoProjection, type GeoStream } from 'd3-geo';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Region } from '../model/vocabulary.ts';
import { type CountryShapes, regionOf2012, type RegionShapes } from './geography.ts';
import { plane } from './map-frame.ts';
import { countryProjection, fitCountry } from './map-plane.ts';

export interface MapShapes {
  readonly countries: CountryShapes;
  readonly regions: RegionShapes;
  readonly rivers: FeatureCollection<Geometry, { name: string; scalerank: number }>;
  readonly lakes: FeatureCollection<Polygon | MultiPolygon, { name: string }>;
}

/** Land and water as SVG paths. */
export interface Outlines {
  /** The neighbours. */
  readonly land: string;
  /** The regions of Mali by those of 2012: of the boundary file’s, Gao and Ménaka are one. */
  readonly regions: readonly { readonly id: Region; readonly paths: readonly string[] }[];
  readonly mainRivers: string;
  readonly otherRivers: string;
  readonly lakes: string;
}

/** Between the points of the country’s outlines, units of the plane: fine enough for a map three times as near. */
const countryStep = 1.5;

/** The drawing of the whole country on the plane. */
export function drawCountry(shapes: MapShapes): Outlines {
  return drawOutlines(shapes, fitCountry(countryProjection(), shapes.regions, plane), { ...plane, step: countryStep });
}

/**
 * Draws land and water as far as a frame reaches.
 * @param step how near to each other the points of an outline may stand, px: larger is coarser and lighter
 */
export function drawOutlines(
  { countries, regions, rivers, lakes }: MapShapes,
  projection: GeoProjection,
  { width, height, step }: { width: number; height: number; step: number },
): Outlines {
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const pathThrough = (simplify: (sink: GeoStream) => GeoStream) => geoPath({ stream: (sink) => projection.stream(simplify(sink)) }).digits(1);
  const path = pathThrough((sink) => withoutNearPoints(sink, step));
  const draw = (object: Parameters<typeof path>[0]) => path(object) ?? '';
  const cells = new Map<string, Point>();
  const regionPath = pathThrough((sink) => withSharedPoints(sink, step, cells));
  const idOf = ({ properties }: RegionShapes['features'][number]) => regionOf2012[properties.name];
  const ids = [...new Set(regions.features.map(idOf))].filter((id) => id !== undefined);
  const isMain = ({ properties }: MapShapes['rivers']['features'][number]) => /^(?:Niger|Bani)\b/u.test(properties.name);
  return {
    land: draw({ ...countries, features: countries.features.filter(({ properties }) => properties.iso_a3 !== 'MLI') }),
    regions: ids.map((id) => ({ id, paths: regions.features.filter((region) => idOf(region) === id).map((region) => regionPath(region) ?? '') })),
    mainRivers: draw({ ...rivers, features: rivers.features.filter(isMain) }),
    otherRivers: draw({ ...rivers, features: rivers.features.filter((river) => !isMain(river)) }),
    lakes: draw(lakes),
  };
}

type Point = readonly [number, number];

/** A stream that leaves out points too near to the one before. The ends of lines and rings stay where they are. */
function withoutNearPoints(sink: GeoStream, step: number): GeoStream {
  let last: Point | undefined;
  let left: Point | undefined;
  return {
    point(x, y) {
      if (last !== undefined && Math.hypot(x - last[0], y - last[1]) < step) {
        left = [x, y];
        return;
      }
      sink.point(x, y);
      last = [x, y];
      left = undefined;
    },
    lineStart() {
      last = undefined;
      left = undefined;
      sink.lineStart();
    },
    lineEnd() {
      if (left !== undefined) sink.point(...left);
      sink.lineEnd();
    },
    polygonStart: () => {
      sink.polygonStart();
    },
    polygonEnd: () => {
      sink.polygonEnd();
    },
  };
}

/**
 * A stream that keeps one point of each cell of a grid, the same for all shapes that pass: neighbours keep the same
 * points of their border, whichever way round it is drawn, and no gap opens between them.
 * @param cells the points kept so far; one map for all shapes that belong together
 */
function withSharedPoints(sink: GeoStream, step: number, cells: Map<string, Point>): GeoStream {
  let line: Point[] = [];
  return {
    point(x, y) {
      const cell = `${Math.floor(x / step)} ${Math.floor(y / step)}`;
      const kept = cells.get(cell) ?? [x, y];
      cells.set(cell, kept);
      if (kept === line.at(-2))
        line.pop(); // there and back is no way
      else if (kept !== line.at(-1)) line.push(kept);
    },
    lineStart() {
      line = [];
    },
    lineEnd() {
      sink.lineStart();
      for (const [x, y] of line) sink.point(x, y);
      sink.lineEnd();
    },
    polygonStart: () => {
      sink.polygonStart();
    },
    polygonEnd: () => {
      sink.polygonEnd();
    },
  };
}
