import { lineageOf, type StoryLineage } from '../../src/compute/actor-profile.ts';
import { type LineageModel, lineageModel } from '../../src/compute/lineage/chart-layout.ts';
import type { Actor } from '../../src/compute/story.ts';
import { readContent } from '../../src/cli/read-content.ts';

/** The actors as shipped, the links between them, and the model of the chart. */
export function shippedLineage(): { actors: ReadonlyMap<string, Actor>; lineage: StoryLineage[]; model: LineageModel } {
  const { world } = readContent('content', 'content/data/boundaries');
  const actors = new Map(world.actors.map(({ id, facts }) => [id, { ...facts, id, body: '' }]));
  const lineage = lineageOf({ actors });
  return {
    actors,
    lineage,
    model: lineageModel({ actors, events: [], chapters: [] }, lineage, { materialEnd: Date.UTC(2026, 6, 31), today: Date.UTC(2026, 10, 22) }),
  };
}
