import type { APIRoute } from 'astro';
import { bibliography } from '../../compute/bibliography.ts';
import { cslOf } from '../../compute/csl.ts';
import { getStory } from '../../content.ts';

export const GET: APIRoute = async () => {
  const items = bibliography(await getStory()).map(cslOf);
  return new Response(JSON.stringify(items, null, 1), { headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' } });
};
