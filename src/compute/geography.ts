import { geoArea, geoContains } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Region } from '../model/vocabulary.ts';
import type { Whereabouts } from '../model/world.ts';

export type CountryShapes = FeatureCollection<Polygon | MultiPolygon, { name: string; iso_a3: string }>;
export type RegionShapes = FeatureCollection<Polygon | MultiPolygon, { name: string; pcode: string }>;

/** The regions of the boundary file (2021: nine and Bamako) as those of 2012; Ménaka was part of Gao. */
export const regionOf2012: Record<string, Region> = {
  Kayes: 'kayes',
  Koulikoro: 'koulikoro',
  Sikasso: 'sikasso',
  Ségou: 'segou',
  Segou: 'segou',
  Mopti: 'mopti',
  Tombouctou: 'timbuktu',
  Timbuktu: 'timbuktu',
  Gao: 'gao',
  Kidal: 'kidal',
  Ménaka: 'gao',
  Menaka: 'gao',
  Bamako: 'bamako',
};

/** Two-letter codes of the countries around Mali that the boundary file holds. */
const twoLetters: Record<string, string> = {
  BEN: 'BJ',
  BFA: 'BF',
  CIV: 'CI',
  DZA: 'DZ',
  ESH: 'EH',
  GHA: 'GH',
  GIN: 'GN',
  GMB: 'GM',
  GNB: 'GW',
  LBR: 'LR',
  MAR: 'MA',
  MLI: 'ML',
  MRT: 'MR',
  NER: 'NE',
  NGA: 'NG',
  SEN: 'SN',
  SLE: 'SL',
  TGO: 'TG',
};

/**
 * Turns every polygon the way D3 wants it. GeoJSON (RFC 7946) winds outer rings anticlockwise, D3 reads such
 * a ring as everything but the shape.
 */
export function windForD3<Shapes extends FeatureCollection<Polygon | MultiPolygon, unknown>>(shapes: Shapes): Shapes {
  const turn = (rings: Position[][]): Position[][] =>
    geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI ? rings.map((ring) => [...ring].reverse()) : rings;
  return {
    ...shapes,
    features: shapes.features.map((shape) => ({
      ...shape,
      geometry:
        shape.geometry.type === 'Polygon'
          ? { type: 'Polygon' as const, coordinates: turn(shape.geometry.coordinates) }
          : { type: 'MultiPolygon' as const, coordinates: shape.geometry.coordinates.map(turn) },
    })),
  };
}

/**
 * Makes the question "where is this point?". Mali and its regions come from the finer file (COD-AB 2021),
 * so a border post counts as Malian even where the coarse outlines of the neighbours overlap it.
 */
export function locator(countries: CountryShapes, maliRegions: RegionShapes): (point: { lon: number; lat: number }) => Whereabouts {
  return ({ lon, lat }) => {
    const region = maliRegions.features.find((shape) => geoContains(shape, [lon, lat]));
    if (region !== undefined) return { country: 'ML', region: regionOf2012[region.properties.name] };
    const country = countries.features.find((shape) => shape.properties.iso_a3 !== 'MLI' && geoContains(shape, [lon, lat]));
    return { country: country && twoLetters[country.properties.iso_a3], region: undefined };
  };
}
