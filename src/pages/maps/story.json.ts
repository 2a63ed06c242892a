import type { APIRoute } from 'astro';
import { storyMap } from '../../story-map.ts';

/** What the map that follows the reader is drawn from, in the browser. */
export const GET: APIRoute = async () => new Response((await storyMap()).text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
