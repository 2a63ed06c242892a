import { readChoice } from '../../src/compute/choice/choice-address.ts';
import { countChoices } from '../../src/compute/choice/choice-counts.ts';
import { readWordFile } from '../../src/compute/choice/word-index.ts';
import { type EventIndex, readEventIndex } from '../../src/compute/event-index.ts';
import { readBuilt } from '../site/built-files.ts';

/** The events as they are sent; unit tests hold them against the content. */
export function story(): EventIndex {
  return readEventIndex(JSON.parse(readBuilt('story-events.json')));
}

/** The slugs that an address asks for, worked out here. */
export function wanted(query: string): readonly string[] {
  const { events, options } = story();
  const { choice } = readChoice(new URLSearchParams(query), options);
  const withWords = choice.words === '' ? undefined : readWordFile(JSON.parse(readBuilt('story-words.json')))(choice.words);
  return countChoices(events, choice, withWords).slugs;
}
