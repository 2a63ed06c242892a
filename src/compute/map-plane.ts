import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import type { RegionShapes } from './geography.ts';
import { plane, type MapSize, type PlanePoint } from './map-frame.ts';

/** Left free around Mali, px. */
const air = 8;

/** The projection of all maps, not yet fitted to anything: azimuthal equal-area, centred on 4° W 17.5° N. */
export function countryProjection(): GeoProjection {
  return geoAzimuthalEqualArea().rotate([4, -17.5]);
}

/** Fits a projection to Mali in a map of some size, and returns it. */
export function fitCountry(projection: GeoProjection, regions: RegionShapes, { width, height }: MapSize): GeoProjection {
  return projection.fitExtent(
    [
      [air, air],
      [width - air, height - air],
    ],
    regions,
  );
}

/** Makes the question "where on the plane is this point?". The answer may lie outside the plane, for a place far away. */
export function planeLocator(regions: RegionShapes): (place: { lon: number; lat: number }) => PlanePoint {
  const projection = fitCountry(countryProjection(), regions, plane);
  return ({ lon, lat }) => {
    const [x, y] = projection([lon, lat]) ?? [Infinity, Infinity];
    return { x, y };
  };
}
