import type { APIRoute } from 'astro';
import { knownNames } from '../../compute/search-entries.ts';
import { getStory } from '../../content.ts';

/** All names of actors, places and terms, for questions with a slip in their spelling. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(knownNames(await getStory())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
