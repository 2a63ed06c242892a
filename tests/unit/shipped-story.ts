import { readFileSync } from 'node:fs';
import { readContent } from '../../src/cli/read-content.ts';
import { joinStory, type Story } from '../../src/compute/story.ts';

/** The story as shipped, read without Astro. */
export function shippedStory(): Story {
  const { world } = readContent('content', 'content/data/boundaries');
  const raw = <Facts>({ id, facts, file }: { id: string; facts: Facts; file: string }) => ({
    id,
    facts,
    body: readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, ''),
  });
  return joinStory({
    events: world.events.map(raw),
    chapters: world.chapters.map(raw),
    actors: world.actors.map(raw),
    places: world.places.map(({ id, facts }) => ({ id, facts, body: '' })),
    terms: [],
  });
}
