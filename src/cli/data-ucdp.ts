import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mergeRecorded, monthlyCsv, monthlySums, parseRecorded, readUcdp, recordedCsv } from '../compute/recorded-events.ts';

const folder = 'content/data/recorded-violence';

/**
 * Brings a file of UCDP’s into the recorded violence that we ship: writes events.csv and monthly.csv anew.
 * @param file the path of a Georeferenced Event Dataset or Candidate file, as UCDP hands it out
 * @returns what was done, in sentences
 * @throws Error, in a sentence, where the file is none of UCDP’s; nothing is written then
 */
export function takeUcdpFile(file: string, into = folder): string {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const shipped = `${into}/events.csv`;
  const newer = readUcdp(readFileSync(file, 'utf8'));
  if (newer.events.length === 0) throw new Error(`${file} has no event in Mali since 2012.`);
  const { events, added, replaced, dropped } = mergeRecorded(existsSync(shipped) ? parseRecorded(readFileSync(shipped, 'utf8')) : [], newer);
  writeFileSync(shipped, recordedCsv(events));
  writeFileSync(`${into}/monthly.csv`, monthlyCsv(monthlySums(events)));
  const outside = newer.events.filter(({ lat, lon }) => lat < 10 || lat > 25.1 || lon < -12.4 || lon > 4.4);
  return [
    `${file}: ${newer.preliminary ? 'preliminary (Candidate)' : 'final'}, ${newer.events.length} events in Mali since 2012.`,
    `${added} added, ${replaced} renewed, ${dropped} gone because the newer file no longer has them; ${events.length} in all.`,
    ...outside.map(({ id, lat, lon }) => `Event ${id} lies outside Mali, at ${lat}, ${lon}: look for a lost sign and mend it in ${shipped}.`),
    `Now write the version of the file into content/data/README.md and src/pages/data/index.astro.`,
  ].join('\n');
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const [, , file] = process.argv;
  try {
    if (file === undefined) throw new Error('Name the file: npm run data:ucdp -- FILE.csv');
    console.log(takeUcdpFile(file));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
