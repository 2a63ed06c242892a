import { expect, test } from '@playwright/test';
import { citationText } from '../../../src/compute/citation-text.ts';
import { sampleEvent, samplePublication } from '../../samples/world.ts';

test('a citation names title, site, day of the last change and address', () => {
  expect(citationText(sampleEvent('siege'), samplePublication)).toBe(
    '“Siege of the north begins.” A world: event by event, last changed 1 February 2031, https://site.example/mali/events/siege/.',
  );
});

test('an event never changed is dated by the day it was added; a question keeps its own mark', () => {
  expect(citationText(sampleEvent('talks'), samplePublication)).toBe(
    '“Do the talks abroad fail?” A world: event by event, last changed 20 January 2031, https://site.example/mali/events/talks/.',
  );
});
