import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { locator, windForD3, type CountryShapes, type RegionShapes } from '../compute/geography.ts';
import type { World } from '../model/world.ts';

/** Reads the outlines that tell where a point lies. */
export function readOutlines(folder: string): World['whereIs'] {
  const topology = JSON.parse(readFileSync(join(folder, 'admin0-region.topojson'), 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string; iso_a3: string }>;
  }>;
  const regions = JSON.parse(readFileSync(join(folder, 'mali-admin1-cod-2021.geojson'), 'utf8')) as RegionShapes;
  return locator(windForD3(feature(topology, topology.objects.countries) as CountryShapes), windForD3(regions));
}
