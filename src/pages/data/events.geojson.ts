import type { APIRoute } from 'astro';
import { eventsFile } from '../../compute/event-record.ts';
import { eventsGeoJson } from '../../compute/events-geojson.ts';
import { getStory } from '../../content.ts';
import { publication } from '../../publication.ts';

export const GET: APIRoute = async () => {
  const { events } = await getStory();
  return new Response(`${JSON.stringify(eventsGeoJson(eventsFile(events, publication.addresses)), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
};
