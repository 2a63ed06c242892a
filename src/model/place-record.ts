import { z } from 'zod';
import { geographicPrecisionIds, newerRegionIds, regionIds } from './vocabulary.ts';

/** A place of places.geojson: a GeoJSON feature whose properties we define. */
export const placeFeatureSchema = z.strictObject({
  type: z.literal('Feature').describe('GeoJSON.'),
  id: z.string().describe('Id of the place; events name it under place.id.'),
  geometry: z
    .strictObject({
      type: z.literal('Point').describe('GeoJSON.'),
      coordinates: z.tuple([z.number(), z.number()]).describe('Longitude, latitude; WGS84, decimal degrees.'),
    })
    .nullable()
    .describe('Null where the place is a region or a country: a pin would claim a spot that nobody named.'),
  properties: z.strictObject({
    url: z.url().describe('Address of its page.'),
    name: z.string().describe('Name as the site writes it.'),
    nameFr: z.string().nullable().describe('French name, where it differs.'),
    otherNames: z.array(z.string()).describe('Other spellings.'),
    country: z.string().describe('ISO 3166-1 alpha-2.'),
    regions: z.array(z.enum(regionIds)).describe('Regions of Mali as they were in 2012 that it lies in or covers; empty abroad.'),
    newerRegion: z.enum(newerRegionIds).nullable().describe('The region made since 2012, where it lies in one.'),
    precision: z.enum(geographicPrecisionIds).describe('What the point stands for: exact, town, area, region or country.'),
    note: z.string().nullable().describe('How the position was found, where that matters.'),
    positionFrom: z.string().describe('Whose coordinates they are.'),
    events: z.array(z.string()).describe('Slugs of the events there, in order of date.'),
  }),
});

/** The whole of places.geojson. */
export const placesFileSchema = z.strictObject({
  type: z.literal('FeatureCollection').describe('GeoJSON.'),
  generated: z.string().describe('The state of the content: the day of its latest change.'),
  license: z.string().describe('Licence of our data; positions by GeoNames and UCDP are CC BY 4.0.'),
  features: z.array(placeFeatureSchema).describe('The places that have events, by id.'),
});
export type PlacesFile = z.output<typeof placesFileSchema>;
