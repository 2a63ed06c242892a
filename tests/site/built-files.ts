import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A site as it was built: the folder of its files, and the address that this folder has in the web, ending in a slash. */
export interface BuiltSite {
  readonly folder: string;
  readonly root: string;
}

/** The site under test. OUT_DIR, SITE_URL and BASE_PATH mean what they mean to the build. */
export const builtSite: BuiltSite = {
  folder: resolve(process.env.OUT_DIR ?? 'dist'),
  root: new URL((process.env.BASE_PATH ?? '/').replace(/\/?$/u, '/'), process.env.SITE_URL ?? 'http://localhost:4321').href,
};

/** The text of a built file, by its path below the base: "data/events.json". @throws where it was not built */
export function readBuilt(path: string, { folder } = builtSite): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The paths of all built files, with slashes: "events/coup-2012/index.html". @throws where nothing was built */
export function builtPaths({ folder } = builtSite): string[] {
  const paths = globSync('**/*.*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  if (paths.length === 0) throw new Error(`Nothing is built in ${folder}: run npm run build first.`);
  return paths.sort();
}
