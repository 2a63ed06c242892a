import { fileVersion } from './compute/file-version.ts';
import { mapContents } from './compute/map-contents.ts';
import { writeMapFile } from './compute/map-file.ts';
import { stretchesOf } from './compute/recorded-stretches.ts';
import { gatherMonths } from './compute/violence-bars.ts';
import { getStory } from './content.ts';
import { mapShapes, monthlyViolence, recordedEvents } from './datasets.ts';

/** The months for which single events are at hand. */
export const recordedStretches = stretchesOf(gatherMonths(monthlyViolence));

let file: Promise<{ text: string; version: string }> | undefined;

/** What the map that follows the reader is drawn from, as the text of its file, and the version of that. */
export function storyMap(): Promise<{ text: string; version: string }> {
  file ??= getStory().then((story) => {
    const text = writeMapFile(mapContents(story, recordedEvents, recordedStretches, mapShapes.regions));
    return { text, version: fileVersion(text) };
  });
  return file;
}
