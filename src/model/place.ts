import { z } from 'zod';
import { oneOf, words } from './fields.ts';
import { geographicPrecisionIds, newerRegionIds, regionIds } from './vocabulary.ts';

const countryCode = 'Write the two-letter code of the country, in capitals: ML, BF, FR.';
const degrees = z.number({ error: 'Write the degrees as a number with a point, without quotes: 16.2717.' });
const region = oneOf('a region', regionIds);

export const placeSchema = z
  .strictObject({
    name: words('the name').describe('The name as the site writes it.'),
    nameFr: words('the French name').optional(),
    otherNames: z.array(words('the other name')).default([]),
    country: z
      .string({ error: countryCode })
      .regex(/^[A-Z]{2}$/u, countryCode)
      .describe('The two-letter code of the country: ML, BF, FR.'),
    region: region.optional().describe('First-level region of Mali as it was in 2012.'),
    regions: z.array(region).default([]).describe('For a place that is wider than one region: which it covers.'),
    newerRegion: oneOf('a newer region', newerRegionIds).optional().describe('The region made since 2012, where it lies in one.'),
    lat: degrees
      .min(-90, 'Latitude lies between -90 and 90.')
      .max(90, 'Latitude lies between -90 and 90.')
      .describe('Latitude, WGS84, decimal degrees.'),
    lon: degrees
      .min(-180, 'Longitude lies between -180 and 180.')
      .max(180, 'Longitude lies between -180 and 180.')
      .describe('Longitude, WGS84, decimal degrees.'),
    precision: oneOf('a precision', geographicPrecisionIds).describe('How exactly the sources place it.'),
    note: words('the note').optional().describe('How the position was found, where that matters.'),
    from: words('where the position comes from').describe('Whose coordinates they are: GeoNames, UCDP …'),
  })
  .refine((place) => place.country !== 'ML' || place.precision === 'country' || place.region !== undefined || place.regions.length > 0, {
    path: ['country'],
    error: `A place in Mali needs a region, one of: ${regionIds.join(', ')}; or regions, where it is wider than one.`,
  });
export type PlaceFacts = z.output<typeof placeSchema>;
