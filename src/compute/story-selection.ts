import type { Importance } from '../model/vocabulary.ts';

/** So many cards and lines of a chapter stand on the story at most: the story does not grow with the corpus. */
const most = { cards: 20, lines: 40 } as const;

/**
 * The events of one chapter that stand on the story, in their order: the first cards and the first lines. The others
 * stand on the page of the chapter alone.
 * @param own all events of the chapter in order
 */
export function onTheStory<Event extends { readonly importance: Importance }>(own: readonly Event[]): Event[] {
  const count = { cards: 0, lines: 0 };
  return own.filter(({ importance }) => {
    const form = importance === 1 ? 'cards' : 'lines';
    count[form] += 1;
    return count[form] <= most[form];
  });
}
