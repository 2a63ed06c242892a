import { join } from 'node:path';
import { readContent } from '../../src/cli/read-content.ts';
import type { World } from '../../src/model/world.ts';

const content = join(import.meta.dirname, '../../content');
let world: World | undefined;

/** All content as shipped. Reading it takes seconds: call it in a test, not while a file is loaded. */
export function shippedWorld(): World {
  world ??= readContent(content, join(content, 'data/boundaries')).world;
  return world;
}
