import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How long a build took and what it held at most. */
export interface BuildMeasure {
  readonly seconds: number;
  /** Megabytes. */
  readonly peak: number;
}

/**
 * Builds a content folder from nothing, as `npm run build` does, and measures it.
 * @throws where the build fails
 */
export function timedBuild(content: string, site: string): BuildMeasure {
  mkdirSync(resolve(site, '..'), { recursive: true });
  rmSync(site, { recursive: true, force: true });
  const peakFile = `${resolve(site)}.peak`;
  const start = performance.now();
  const { status } = spawnSync('astro', ['build', '--force', '--silent'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: site,
      PEAK_MEMORY_FILE: peakFile,
      NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'peak-memory.ts')).href}`,
    },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${content} could not be built.`);
  const peak = Number(readFileSync(peakFile, 'utf8')) / 1024;
  rmSync(peakFile);
  return { seconds, peak };
}
