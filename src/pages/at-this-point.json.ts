import type { APIRoute } from 'astro';
import { pointFile, presentActors } from '../compute/point-file.ts';
import { getStory } from '../content.ts';
import { displacement, monthlyViolence, yearlyViolence } from '../datasets.ts';

export const GET: APIRoute = async () =>
  Response.json(pointFile({ monthly: monthlyViolence, yearly: yearlyViolence, displacement }, presentActors(await getStory())));
