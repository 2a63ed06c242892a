import type { APIRoute } from 'astro';
import { eventsFileJsonSchema } from '../../../compute/event-json-schema.ts';
import { publication } from '../../../publication.ts';

export const GET: APIRoute = () => {
  const address = publication.addresses.dataFile('schema/events.schema.json');
  return new Response(`${JSON.stringify(eventsFileJsonSchema(address), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
