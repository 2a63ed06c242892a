import { geoAzimuthalEqualArea, geoBounds, geoPath, type GeoProjection, type GeoStream } from 'd3-geo';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { GeographicPrecision } from '../model/vocabulary.ts';
import type { CountryShapes, RegionShapes } from './geography.ts';
import { placeLabels, type Label, type LabelWish } from './map-labels.ts';

export interface MapShapes {
  readonly countries: CountryShapes;
  readonly regions: RegionShapes;
  readonly rivers: FeatureCollection<Geometry, { name: string; scalerank: number }>;
  readonly lakes: FeatureCollection<Polygon | MultiPolygon, { name: string }>;
}

interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

export interface MapTown extends LonLat {
  readonly name: string;
}

/** What the map is about: one or several places of an event. */
export interface MapFocus extends MapTown {
  readonly precision: GeographicPrecision;
}

/** The map as paths and points in px. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** The neighbours. */
  readonly land: string;
  /** The regions of Mali, one beside the other. */
  readonly mali: string;
  readonly mainRivers: string;
  readonly otherRivers: string;
  readonly lakes: string;
  readonly towns: readonly { readonly x: number; readonly y: number }[];
  readonly labels: readonly Label[];
  /** Places of many events; the area of a dot is in proportion to their number. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  readonly focus: readonly { readonly x: number; readonly y: number; readonly radius: number | undefined; readonly inside: boolean }[];
  /** True where the map shows a part of the country. */
  readonly closeUp: boolean;
}

/** How wide a place known only as an area is drawn: a circle of this radius on the ground, km. */
const areaRadius = 35;
const earthRadius = 6371;

const bigTowns: readonly (MapTown & { side?: 'left' | 'right' })[] = [
  { name: 'Bamako', lon: -8, lat: 12.65 },
  { name: 'Timbuktu', lon: -3.00742, lat: 16.77348 },
  { name: 'Gao', lon: -0.04472, lat: 16.27167, side: 'left' },
  { name: 'Kidal', lon: 1.40778, lat: 18.44111, side: 'left' },
  { name: 'Mopti', lon: -4.18296, lat: 14.4843 },
  { name: 'Kayes', lon: -11.44448, lat: 14.44693 },
  { name: 'Sikasso', lon: -5.66654, lat: 11.31755 },
  { name: 'Ségou', lon: -6.2157, lat: 13.4317 },
  { name: 'Ménaka', lon: 2.4022, lat: 15.9182 },
];
const smallTowns: readonly MapTown[] = [
  { name: 'Koutiala', lon: -5.46421, lat: 12.39173 },
  { name: 'Bougouni', lon: -7.48323, lat: 11.41769 },
  { name: 'Nioro du Sahel', lon: -9.59277, lat: 15.22932 },
  { name: 'Douentza', lon: -2.94978, lat: 15.00155 },
  { name: 'Bandiagara', lon: -3.61038, lat: 14.35005 },
  { name: 'Dioïla', lon: -6.7911, lat: 12.4822 },
  { name: 'Niono', lon: -5.993, lat: 14.2526 },
  { name: 'Ansongo', lon: 0.5022, lat: 15.6597 },
  { name: 'Gossi', lon: -1.29113, lat: 15.81961 },
  { name: 'Kita', lon: -9.4895, lat: 13.0349 },
  { name: 'Diéma', lon: -9.1921, lat: 14.54 },
];
const neighbours: readonly MapTown[] = [
  { name: 'Mauritania', lon: -9.6, lat: 18.6 },
  { name: 'Algeria', lon: 1.2, lat: 23.2 },
  { name: 'Niger', lon: 3.7, lat: 14.6 },
  { name: 'Burkina Faso', lon: -1.7, lat: 12.6 },
  { name: 'Guinea', lon: -10.6, lat: 11.1 },
  { name: 'Senegal', lon: -13.4, lat: 14.6 },
  { name: 'Côte d’Ivoire', lon: -6, lat: 9.6 },
];

/**
 * Lays out the map: azimuthal equal-area, centred on 4° W 17.5° N and fitted to Mali; a place known only as an
 * area gets a close-up, because at the scale of the country its circle would hide the towns around it.
 * @param focus places to ring, the first of them named; empty for the whole country
 * @param step how near to each other the points of an outline may stand, px: larger is coarser and lighter
 */
export function layoutMap(
  shapes: MapShapes,
  focus: readonly MapFocus[],
  {
    width,
    height,
    dots = [],
    step = usualStep,
  }: { width: number; height: number; dots?: readonly { lon: number; lat: number; events: number }[]; step?: number },
): MapLayout {
  const area = focus.length === 1 && focus[0]?.precision === 'area' ? focus[0] : undefined;
  const { projection, ...ground } = groundOf(shapes, { width, height, step, area });
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
  const clear = ([x, y]: [number, number]) => ringed.every((point) => Math.hypot(point.x - x, point.y - y) > (point.radius ?? 0) * 0.4 + 14);
  const towns = [...bigTowns, ...(area ? smallTowns : [])]
    .map((town) => ({ town, at: at(town) }))
    .filter((town) => inside(town.at) && clear(town.at));

  const drawnDots = dots.map(({ events, ...place }) => {
    const [x, y] = at(place);
    return { x, y, radius: Math.round(Math.sqrt(events) * 3.2 * 10) / 10 };
  });
  /** How far from a town its name must keep: a dot may stand on it. */
  const dotOn = ([x, y]: [number, number]) =>
    Math.max(3, ...drawnDots.filter((dot) => Math.hypot(dot.x - x, dot.y - y) < 4).map(({ radius }) => radius));

  const wishes: LabelWish[] = [
    ...ringed.map(({ place, x, y, radius }): LabelWish => ({
      text: place.name,
      x,
      y,
      kind: 'focus',
      gap: radius ?? 9,
      sides:
        radius === undefined
          ? x > width * 0.62
            ? ['left', 'right', 'below', 'above']
            : ['right', 'left', 'below', 'above']
          : ['below', 'above', 'right', 'left'],
    })),
    ...towns.map(({ town, at: [x, y] }): LabelWish => ({
      text: town.name,
      x,
      y,
      kind: 'town',
      gap: dotOn([x, y]),
      sides: 'side' in town && town.side === 'left' ? ['left', 'right', 'below', 'above'] : ['right', 'left', 'below', 'above'],
    })),
    ...neighbours.map((land): LabelWish => {
      const [x, y] = at(land);
      return { text: land.name, x, y, kind: 'country', gap: 0, sides: ['middle'] };
    }),
  ];
  const around = (x: number, y: number, reach: number) => ({ x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 });
  const rings = [...ringed.map(({ x, y, radius }) => around(x, y, radius ?? 9)), ...drawnDots.map(({ x, y, radius }) => around(x, y, radius))];
  const marks = towns.map(({ at: [x, y] }) => around(x, y, 2));

  return {
    width,
    height,
    ...ground,
    towns: towns.map(({ at: [x, y] }) => ({ x, y })),
    dots: drawnDots,
    labels: placeLabels(wishes, rings, { width, height, marks }),
    focus: points.map(({ x, y, radius, inside: shown }) => ({
      x,
      y,
      radius: radius === undefined ? undefined : Math.round(radius * 10) / 10,
      inside: shown,
    })),
    closeUp: area !== undefined,
  };
}

/** What lies under the marks of a map, as paths, and the projection in which it is drawn. */
type Ground = Pick<MapLayout, 'land' | 'mali' | 'mainRivers' | 'otherRivers' | 'lakes'> & { readonly projection: GeoProjection };

interface GroundFrame {
  readonly width: number;
  readonly height: number;
  readonly step: number;
  /** The middle of a close-up; the whole country without it. */
  readonly area: LonLat | undefined;
}

const grounds = new WeakMap<MapShapes, Map<string, Ground>>();

/** The ground of a map. It is kept: thousands of maps show the same one, and drawing it is nearly all the work of a map. */
function groundOf(shapes: MapShapes, frame: GroundFrame): Ground {
  const { width, height, step, area } = frame;
  const drawn = grounds.get(shapes) ?? new Map<string, Ground>();
  grounds.set(shapes, drawn);
  const key = [width, height, step, area?.lon, area?.lat].join(' ');
  const ground = drawn.get(key) ?? drawGround(shapes, frame);
  drawn.set(key, ground);
  return ground;
}

function drawGround(shapes: MapShapes, { width, height, step, area }: GroundFrame): Ground {
  const projection = geoAzimuthalEqualArea().rotate([4, -17.5]);
  if (area) zoomTo(projection, withinOutlines(area, shapes.countries), width, height);
  else
    projection.fitExtent(
      [
        [8, 8],
        [width - 8, height - 8],
      ],
      shapes.regions,
    );
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const path = geoPath({ stream: (sink) => projection.stream(withoutNearPoints(sink, step)) }).digits(1);
  const draw = (object: Parameters<typeof path>[0]) => path(object) ?? '';
  return {
    projection,
    land: draw({ ...shapes.countries, features: shapes.countries.features.filter(({ properties }) => properties.iso_a3 !== 'MLI') }),
    mali: draw(shapes.regions),
    mainRivers: draw({ ...shapes.rivers, features: shapes.rivers.features.filter(({ properties }) => /^(?:Niger|Bani)\b/u.test(properties.name)) }),
    otherRivers: draw({ ...shapes.rivers, features: shapes.rivers.features.filter(({ properties }) => !/^(?:Niger|Bani)\b/u.test(properties.name)) }),
    lakes: draw(shapes.lakes),
  };
}

/** Half of what a close-up shows, in degrees: about five across and five up. */
const closeUpReach = { lon: 2.6, lat: 2.4 };

/** Points nearer than this to the last one drawn, px, are left out: no eye sees them, and the reader’s line pays for them. */
const usualStep = 2;

/** A stream that leaves out points too near to the one before. The ends of lines and rings stay where they are. */
function withoutNearPoints(sink: GeoStream, step: number): GeoStream {
  let last: [number, number] | undefined;
  let left: [number, number] | undefined;
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
