import type { APIRoute } from 'astro';
import { placesJsonSchema } from '../../../compute/places-file.ts';
import { publication } from '../../../publication.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(placesJsonSchema(publication.addresses.dataFile('schema/places.schema.json')), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
