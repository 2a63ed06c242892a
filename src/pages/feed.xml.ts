import type { APIRoute } from 'astro';
import { atomFeed } from '../compute/atom-feed.ts';
import { getStory } from '../content.ts';
import { publication } from '../publication.ts';

export const GET: APIRoute = async () => {
  const { events } = await getStory();
  return new Response(atomFeed(events, publication), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
