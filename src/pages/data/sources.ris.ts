import type { APIRoute } from 'astro';
import { bibliography } from '../../compute/bibliography.ts';
import { cslOf } from '../../compute/csl.ts';
import { risOf } from '../../compute/reference-files.ts';
import { getStory } from '../../content.ts';

export const GET: APIRoute = async () => {
  const items = bibliography(await getStory()).map(cslOf);
  return new Response(risOf(items), { headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' } });
};
