import { readFileSync } from 'node:fs';
import { mapContents } from '../../src/compute/map-contents.ts';
import { type MapFile, writeMapFile } from '../../src/compute/map-file.ts';
import { parseRecorded } from '../../src/compute/recorded-events.ts';
import { stretchesOf } from '../../src/compute/recorded-stretches.ts';
import { gatherMonths } from '../../src/compute/violence-bars.ts';
import { mapShapes, monthlyRows } from './shipped-data.ts';
import { shippedStory } from './shipped-story.ts';

let map: MapFile | undefined;

/** What the map that follows the reader is drawn from, as shipped. Reading it takes seconds: call it in a test. */
export function shippedMap(): MapFile {
  const recorded = parseRecorded(readFileSync(new URL('../../content/data/recorded-violence/events.csv', import.meta.url), 'utf8'));
  map ??= mapContents(shippedStory(), recorded, stretchesOf(gatherMonths(monthlyRows())), mapShapes().regions);
  return map;
}

/** The same as the text of its file. */
export function shippedMapText(): string {
  return writeMapFile(shippedMap());
}
