import type { APIRoute } from 'astro';
import { eventWordFile } from '../compute/event-index-file.ts';
import { getStory } from '../content.ts';

/** The words of the events; fetched by a reader’s browser when somebody looks for words. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(eventWordFile(await getStory())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
