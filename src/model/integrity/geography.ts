import type { PlaceFacts } from '../place.ts';
import { regions } from '../vocabulary.ts';
import type { Problem, World } from '../world.ts';

/** Points that lie outside the country or the region that they name. */
export function findGeographyProblems(world: World): Problem[] {
  return world.places.flatMap(({ id, file, facts }): Problem[] => {
    const { country, region } = world.whereIs(facts);
    const point = pointWords(facts);
    if (country !== undefined && country !== facts.country) {
      return [
        {
          file,
          field: [id, 'country'],
          message: `"${id}" names the country ${facts.country}, but its point (${point}) lies in ${country}. ${wayOut(world, facts)}`,
        },
      ];
    }
    if (facts.country === 'ML' && country === undefined) {
      return [
        { file, field: [id, 'lat'], message: `"${id}" names Mali, but its point (${point}) lies outside Mali’s outline. ${wayOut(world, facts)}` },
      ];
    }
    if (facts.region !== undefined && region !== undefined && region !== facts.region) {
      return [
        {
          file,
          field: [id, 'region'],
          message: `"${id}" names the region ${regions[facts.region].label}, but its point (${point}) lies in ${regions[region].label}. Write region: ${region}, or correct the point.`,
        },
      ];
    }
    return [];
  });
}

/** The commonest slips are a western longitude without its minus sign, and lat and lon changed round. */
function wayOut(world: World, { country, region, lat, lon }: PlaceFacts): string {
  const meant = [
    { lat, lon: -lon },
    { lat: lon, lon: lat },
    { lat: lon, lon: -lat },
  ].find((point) => {
    const there = world.whereIs(point);
    return there.country === country && (region === undefined || there.region === region);
  });
  return meant === undefined ? 'Correct the point, or the country.' : `Did you mean lat: ${meant.lat} and lon: ${meant.lon}?`;
}

function pointWords({ lat, lon }: PlaceFacts): string {
  return `${Math.abs(lat)}° ${lat < 0 ? 'south' : 'north'}, ${Math.abs(lon)}° ${lon < 0 ? 'west' : 'east'}`;
}
