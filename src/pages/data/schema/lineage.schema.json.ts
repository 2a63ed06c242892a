import type { APIRoute } from 'astro';
import { lineageFileJsonSchema } from '../../../compute/actor-json-schema.ts';
import { publication } from '../../../publication.ts';

export const GET: APIRoute = () => {
  const address = publication.addresses.dataFile('schema/lineage.schema.json');
  return new Response(`${JSON.stringify(lineageFileJsonSchema(address), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
