import type { APIRoute } from 'astro';
import { eventJsonSchema } from '../../../compute/event-json-schema.ts';
import { publication } from '../../../publication.ts';

export const GET: APIRoute = () => {
  const address = publication.addresses.dataFile('schema/event.schema.json');
  return new Response(`${JSON.stringify(eventJsonSchema(address), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
