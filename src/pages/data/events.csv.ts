import type { APIRoute } from 'astro';
import { eventRecord } from '../../compute/event-record.ts';
import { eventsCsv } from '../../compute/events-csv.ts';
import { getStory } from '../../content.ts';
import { publication } from '../../publication.ts';

export const GET: APIRoute = async () => {
  const { events } = await getStory();
  return new Response(eventsCsv(events.map((event) => eventRecord(event, publication.addresses))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
