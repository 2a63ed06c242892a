import { globSync } from 'node:fs';
import { join } from 'node:path';
import { lineageOf, type StoryLineage } from '../../src/compute/actor-profile.ts';
import { type LineageModel, lineageModel } from '../../src/compute/lineage/chart-layout.ts';
import type { Actor } from '../../src/compute/story.ts';
import { readEntry } from '../../src/cli/read-entry.ts';
import { actorSchema } from '../../src/model/actor.ts';

const folder = join(import.meta.dirname, '../../content/actors');

/** The actors as shipped, the links between them, and the model of the chart. */
export function shippedLineage(): { actors: ReadonlyMap<string, Actor>; lineage: StoryLineage[]; model: LineageModel } {
  const entries = globSync('*.mdx', { cwd: folder })
    .sort()
    .flatMap((name) => readEntry(join(folder, name), actorSchema).entry ?? []);
  const actors = new Map(entries.map(({ id, facts }) => [id, { ...facts, id, body: '' }]));
  const lineage = lineageOf({ actors });
  return {
    actors,
    lineage,
    model: lineageModel({ actors, events: [], chapters: [] }, lineage, { materialEnd: Date.UTC(2026, 6, 31), today: Date.UTC(2026, 10, 22) }),
  };
}
