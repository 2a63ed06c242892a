import { expect, test } from '@playwright/test';
import { findStep, lastBehind, stepOfKey, type StoryPlace } from '../../../src/compute/strip-steps.ts';

const all = [true, true, true, true, true];
const start: StoryPlace = { event: -1, onEvent: false, chapter: -1 };
const onThird: StoryPlace = { event: 2, onEvent: true, chapter: 1 };
/** In the introduction of the second chapter, whose first event is the third. */
const introduction: StoryPlace = { event: 1, onEvent: false, chapter: 1 };

test('keys run as the page does', () => {
  expect(['ArrowRight', 'ArrowDown'].map(stepOfKey)).toEqual(['next', 'next']);
  expect(['ArrowLeft', 'ArrowUp'].map(stepOfKey)).toEqual(['previous', 'previous']);
  expect(['PageDown', 'PageUp', 'Home', 'End'].map(stepOfKey)).toEqual(['next-chapter', 'previous-chapter', 'first', 'last']);
  expect(['a', 'Tab', 'Enter', 'Escape'].map(stepOfKey)).toEqual([undefined, undefined, undefined, undefined]);
});

test('steps lead from event to event and stop at the ends', () => {
  expect(findStep('next', start, all, 2)).toEqual({ event: 0 });
  expect(findStep('next', onThird, all, 2)).toEqual({ event: 3 });
  expect(findStep('previous', onThird, all, 2)).toEqual({ event: 1 });
  expect(findStep('next', { event: 4, onEvent: true, chapter: 1 }, all, 2)).toBeUndefined();
  expect(findStep('previous', { event: 0, onEvent: true, chapter: 0 }, all, 2)).toBeUndefined();
  expect(findStep('previous', start, all, 2)).toBeUndefined();
  expect(findStep('first', onThird, all, 2)).toEqual({ event: 0 });
  expect(findStep('last', onThird, all, 2)).toEqual({ event: 4 });
});

test('an introduction lies between the last event before it and its own first', () => {
  expect(findStep('next', introduction, all, 2)).toEqual({ event: 2 });
  expect(findStep('previous', introduction, all, 2)).toEqual({ event: 1 });
});

test('what lies behind a place is counted with the events that stand on other pages', () => {
  const numbers = [1, 2, 6, 7, 9]; // 3 to 5 are of the first chapter, and stand on its page alone; so is 8
  expect(lastBehind(start, numbers)).toBe(0);
  expect(lastBehind({ event: 1, onEvent: true }, numbers)).toBe(2);
  expect(lastBehind(introduction, numbers), 'the whole first chapter').toBe(5);
  expect(lastBehind(onThird, numbers)).toBe(6);
  expect(lastBehind({ event: 4, onEvent: false }, numbers)).toBe(Infinity);
});

test('where something is chosen, steps lead to what matches alone', () => {
  const chosen = [true, false, false, false, true];
  expect(findStep('next', onThird, chosen, 2)).toEqual({ event: 4 });
  expect(findStep('previous', onThird, chosen, 2)).toEqual({ event: 0 });
  expect(findStep('first', onThird, [false, true, false, false, false], 2)).toEqual({ event: 1 });
  expect(findStep('next', start, [false, false, false, false, false], 2)).toBeUndefined();
});

test('Page Down leads to the next chapter, Page Up first to the head of the present one', () => {
  expect(findStep('next-chapter', start, all, 2)).toEqual({ chapter: 0 });
  expect(findStep('next-chapter', onThird, all, 3)).toEqual({ chapter: 2 });
  expect(findStep('next-chapter', onThird, all, 2)).toBeUndefined();
  expect(findStep('previous-chapter', onThird, all, 2)).toEqual({ chapter: 1 });
  expect(findStep('previous-chapter', introduction, all, 2)).toEqual({ chapter: 0 });
  expect(findStep('previous-chapter', start, all, 2)).toBeUndefined();
});
