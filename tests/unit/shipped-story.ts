import { readFileSync } from 'node:fs';
import { joinStory, type Story } from '../../src/compute/story.ts';
import { shippedWorld } from './shipped-world.ts';

let story: Story | undefined;

/** The story as shipped, read without Astro. It takes seconds: call it in a test, not while a file is loaded. */
export function shippedStory(): Story {
  story ??= join();
  return story;
}

function join(): Story {
  const world = shippedWorld();
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
    terms: world.terms.map(raw),
  });
}
