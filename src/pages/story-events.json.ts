import type { APIRoute } from 'astro';
import { eventIndexFile } from '../compute/event-index-file.ts';
import { getStory } from '../content.ts';

/** What filters need to know of the events; fetched by a reader’s browser when a filter is used. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(eventIndexFile(await getStory())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
