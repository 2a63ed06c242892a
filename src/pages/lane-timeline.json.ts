import type { APIRoute } from 'astro';
import { timelineFile } from '../compute/explore/timeline-file.ts';
import { getStory } from '../content.ts';
import { recordedEvents } from '../datasets.ts';

/** What the lanes of the timeline need besides the events: recorded deaths by day, and which event led to which. */
export const GET: APIRoute = async () => Response.json(timelineFile((await getStory()).events, recordedEvents));
