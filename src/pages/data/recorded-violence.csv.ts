import type { APIRoute } from 'astro';
import monthly from '../../../content/data/recorded-violence/monthly.csv?raw';

export const GET: APIRoute = () => new Response(monthly, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
