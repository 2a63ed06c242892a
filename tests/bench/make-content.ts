import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readOutlines } from '../../src/cli/read-outlines.ts';
import { makeContent } from './made-content.ts';

const boundaries = join(import.meta.dirname, '../../content/data/boundaries');

/** Writes a made content folder anew; what was there is gone. */
export function writeMadeContent(events: number, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of makeContent(events, { whereIs: readOutlines(boundaries) })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const [events, folder] = [Number(process.argv[2]), process.argv[3]];
  if (!Number.isInteger(events) || events < 10 || folder === undefined) {
    console.error('Say how many events, ten at least, and into which folder: node tests/bench/make-content.ts 1000 FOLDER');
    process.exitCode = 1;
  } else {
    writeMadeContent(events, folder);
    console.log(`${events} made events stand in ${folder}. Build them with CONTENT_DIR=${folder} npm run build.`);
  }
}
