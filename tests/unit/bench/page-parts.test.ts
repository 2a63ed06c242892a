import { expect, test } from '@playwright/test';
import { partsOf } from '../../bench/page-parts.ts';

test('partsOf(html) counts the parts of the story', () => {
  const html = `<!doctype html><html><head></head><body><overview-strip><a href="#a">a</a></overview-strip>
    <article class="event-card large" id="a"><a href="#b">b</a></article><article class="event-line"></article><article class="event-line"></article></body></html>`;
  const counts = Object.fromEntries(partsOf(html).map(({ name, count }) => [name, count]));
  expect(counts).toMatchObject({ timeline: 1, 'links in the timeline': 1, cards: 1, lines: 2, map: 0, 'elements in all': 9 });
});
