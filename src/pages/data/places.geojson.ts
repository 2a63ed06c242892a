import type { APIRoute } from 'astro';
import { placesFile } from '../../compute/places-file.ts';
import { getStory } from '../../content.ts';
import { publication } from '../../publication.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(placesFile(await getStory(), publication.addresses), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
