import type { APIRoute } from 'astro';
import { displacementCsv } from '../../datasets.ts';

export const GET: APIRoute = () => new Response(displacementCsv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
