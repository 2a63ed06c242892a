import { expect, test } from '@playwright/test';
import { onTheStory } from '../../../src/compute/story-selection.ts';
import type { Importance } from '../../../src/model/vocabulary.ts';
import { shippedStory } from '../shipped-story.ts';

const many = (count: number, importance: Importance) => Array.from({ length: count }, (_, number) => ({ number, importance }));

test('a chapter with very many events shows its first 20 cards and its first 40 lines, in order', () => {
  const own = [...many(50, 2), ...many(30, 1), ...many(50, 3)];
  const shown = onTheStory(own);
  expect(shown).toEqual([...own.slice(0, 40), ...own.slice(50, 70)]);
});

test('every event that we tell stands on the story', () => {
  const { events, chapters } = shippedStory();
  const shown = chapters.flatMap(({ slug }) => onTheStory(events.filter(({ chapter }) => chapter.slug === slug)));
  expect(shown).toHaveLength(events.length);
});
