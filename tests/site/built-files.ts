import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of the built site: OUT_DIR, as for the build itself, or dist/. */
const builtFolder = resolve(process.env.OUT_DIR ?? 'dist');

/** The text of a built file, by its path below the base: "data/events.json". @throws where it was not built */
export function readBuilt(path: string): string {
  return readFileSync(resolve(builtFolder, path), 'utf8');
}
