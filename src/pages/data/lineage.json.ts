import type { APIRoute } from 'astro';
import { lineageFile } from '../../compute/actor-record.ts';
import { getStory } from '../../content.ts';
import { publication } from '../../publication.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(lineageFile(await getStory(), publication.addresses), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
