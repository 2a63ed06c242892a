import { geoBounds, type GeoProjection } from 'd3-geo';
import type { GeographicPrecision } from '../model/vocabulary.ts';
import type { CountryShapes } from './geography.ts';
import { type Label, labelSizes, type NamedPoint, nameMap } from './map-labels.ts';
import { bigTowns, type MapName, neighbours, smallTowns } from './map-names.ts';
import { drawOutlines, type MapShapes, type Outlines } from './map-outlines.ts';
import { plane } from './map-frame.ts';
import { countryProjection, fitCountry } from './map-plane.ts';
import { textWidth } from './text-width.ts';

interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** What the map is about: one or several places of an event. */
export interface MapFocus extends LonLat {
  readonly name: string;
  readonly precision: GeographicPrecision;
}

/**
 * What the map stands on. The whole country is one drawing for all maps, kept in a file of its own on the plane, and
 * only has to be placed; a close-up needs finer outlines, and has them itself.
 */
export type MapGround = { readonly kind: 'country'; readonly placing: string } | { readonly kind: 'own'; readonly outlines: Outlines };

/** The map as paths and points in px. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly ground: MapGround;
  readonly towns: readonly { readonly x: number; readonly y: number }[];
  readonly labels: readonly Label[];
  /** Places of many events; the area of a dot is in proportion to their number. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  readonly focus: readonly { readonly x: number; readonly y: number; readonly radius: number | undefined; readonly inside: boolean }[];
  /** True where the map shows a part of the country. */
  readonly closeUp: boolean;
}

/** How wide a place known only as an area is drawn: a circle of this radius on the ground, km. */
export const areaRadius = 35;
export const earthRadius = 6371;

/**
 * Lays out the map: the whole country; a place known only as an area gets a close-up, because at the scale of the
 * country its circle would hide the towns around it.
 * @param focus places to ring, the first of them named; empty for the whole country
 */
export function layoutMap(
  shapes: MapShapes,
  focus: readonly MapFocus[],
  { width, height, dots = [] }: { width: number; height: number; dots?: readonly { lon: number; lat: number; events: number }[] },
): MapLayout {
  const projection = countryProjection();
  const area = focus.length === 1 && focus[0]?.precision === 'area' ? focus[0] : undefined;
  if (area) zoomTo(projection, withinOutlines(area, shapes.countries), width, height);
  else fitCountry(projection, shapes.regions, { width, height });

  const at = ({ lon, lat }: LonLat): [number, number] => {
    const [x, y] = projection([lon, lat]) ?? [-1000, -1000];
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  };
  const inside = ([x, y]: [number, number]) => x >= 4 && x <= width - 4 && y >= 4 && y <= height - 4;

  const points = focus.map((place) => {
    const [x, y] = at(place);
    const radius = place.precision === 'area' ? pxOfKm(projection, place, areaRadius) : undefined;
    return { place, x, y, radius, inside: inside([x, y]) && place.precision !== 'country' && place.precision !== 'region' };
  });
  const ringed = points.filter((point) => point.inside);
  const drawnDots = dots.map(({ events, ...place }) => {
    const [x, y] = at(place);
    return { x, y, radius: Math.round(Math.sqrt(events) * 3.2 * 10) / 10 };
  });
  const named = (name: MapName): NamedPoint => {
    const [x, y] = at(name);
    return { text: name.name, width: textWidth(name.name, labelSizes.town, 400), x, y, side: name.side };
  };
  const { labels, towns } = nameMap(
    {
      rings: ringed.map(({ place, x, y, radius }) => ({ text: place.name, width: textWidth(place.name, labelSizes.focus, 600), x, y, radius })),
      towns: [...bigTowns, ...(area ? smallTowns : [])].map(named),
      countries: neighbours.map(named),
      dots: drawnDots,
    },
    { width, height },
  );

  return {
    width,
    height,
    ground:
      area === undefined
        ? { kind: 'country', placing: placingOf(projection, shapes.regions) }
        : { kind: 'own', outlines: drawOutlines(shapes, projection, { width, height, step: closeUpStep }) },
    towns: towns.map(({ x, y }) => ({ x, y })),
    dots: drawnDots,
    labels,
    focus: points.map(({ x, y, radius, inside: shown }) => ({
      x,
      y,
      radius: radius === undefined ? undefined : Math.round(radius * 10) / 10,
      inside: shown,
    })),
    closeUp: area !== undefined,
  };
}

/** Half of what a close-up shows, in degrees: about five across and five up. */
const closeUpReach = { lon: 2.6, lat: 2.4 };

/** Points of an outline nearer than this to the last one drawn, px, are left out: no eye sees them, and the reader’s line pays for them. */
const closeUpStep = 2;

/** How the drawing of the country lies in a map: all maps have the same projection, and differ in scale and shift alone. */
function placingOf(projection: GeoProjection, regions: MapShapes['regions']): string {
  const base = fitCountry(countryProjection(), regions, plane);
  const scale = projection.scale() / base.scale();
  const [x, y] = projection.translate();
  const [baseX, baseY] = base.translate();
  const short = (value: number, places: number) => String(Number(value.toFixed(places)));
  return `translate(${short(x - scale * baseX, 2)} ${short(y - scale * baseY, 2)}) scale(${short(scale, 4)})`;
}

/** Fits a close-up around a point. */
function zoomTo(projection: GeoProjection, { lon, lat }: LonLat, width: number, height: number): void {
  const { lon: x, lat: y } = closeUpReach;
  projection.fitExtent(
    [
      [0, 0],
      [width, height],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [lon - x, lat - y],
        [lon + x, lat - y],
        [lon - x, lat + y],
        [lon + x, lat + y],
      ],
    },
  );
}

/** The point nearest to a place around which a close-up shows only land whose outlines we have. */
function withinOutlines({ lon, lat }: LonLat, countries: CountryShapes): LonLat {
  const [[west, south], [east, north]] = geoBounds(countries);
  const air = 0.3; // meridians converge: a frame reaches further at its foot than in its middle
  const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
  return {
    lon: clamp(lon, west + closeUpReach.lon + air, east - closeUpReach.lon - air),
    lat: clamp(lat, south + closeUpReach.lat + air, north - closeUpReach.lat - air),
  };
}

function pxOfKm(projection: GeoProjection, { lon, lat }: LonLat, km: number): number {
  const degrees = (km / earthRadius) * (180 / Math.PI);
  const [, y1 = 0] = projection([lon, lat]) ?? [];
  const [, y2 = 0] = projection([lon, lat + degrees]) ?? [];
  return Math.abs(y2 - y1);
}
