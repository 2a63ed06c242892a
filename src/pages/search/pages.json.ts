import type { APIRoute } from 'astro';
import { namedPages } from '../../compute/search-entries.ts';
import { getStory } from '../../content.ts';

/** Address and title of every entry with a page of its own: the page for wrong addresses looks here for what was meant. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(namedPages(await getStory())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
