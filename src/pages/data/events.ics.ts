import type { APIRoute } from 'astro';
import { eventRecord } from '../../compute/event-record.ts';
import { eventsIcs } from '../../compute/events-ics.ts';
import { getStory } from '../../content.ts';
import { publication } from '../../publication.ts';
import { en } from '../../words/en.ts';

export const GET: APIRoute = async () => {
  const { events } = await getStory();
  const records = events.map((event) => eventRecord(event, publication.addresses));
  return new Response(eventsIcs(records, { name: en.siteName, host: new URL(publication.addresses.data).host }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
