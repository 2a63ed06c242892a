import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import type { RegionShapes } from './geography.ts';

/**
 * The plane on which the country is drawn once for all maps: azimuthal equal-area, centred on 4° W 17.5° N, fitted to
 * Mali with some air around it. Its units are px of a map of this size.
 */
export const plane = { width: 400, height: 388 } as const;

/** Left free around Mali, px. */
const air = 8;

/** The projection of all maps, not yet fitted to anything. */
export function countryProjection(): GeoProjection {
  return geoAzimuthalEqualArea().rotate([4, -17.5]);
}

/** Fits a projection to Mali in a map of some size, and returns it. */
export function fitCountry(projection: GeoProjection, regions: RegionShapes, { width, height }: { width: number; height: number }): GeoProjection {
  return projection.fitExtent(
    [
      [air, air],
      [width - air, height - air],
    ],
    regions,
  );
}
