import type { APIRoute } from 'astro';
import { monthlyViolenceCsv } from '../../datasets.ts';

export const GET: APIRoute = () => new Response(monthlyViolenceCsv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
