import { expect, test } from '@playwright/test';
import type { EventsFile } from '../../src/model/event-record.ts';
import { readBuilt } from './built-files.ts';
import { attribute, elementsIn, hasClass, readPage } from './built-pages.ts';

const { events } = JSON.parse(readBuilt('data/events.json')) as EventsFile;

test('the text of every event cites a source that its page lists with an address', () => {
  const bare = events.filter(({ slug, sources }) => {
    const { elements } = readPage(`events/${slug}/index.html`);
    const cited = elements
      .filter((element) => element.tagName === 'a' && attribute(element, 'id')?.startsWith(`${slug}-cite-`))
      .map((mark) => attribute(mark, 'href')?.slice(1));
    const listed = elements.filter((element) => element.tagName === 'li' && cited.includes(attribute(element, 'id')));
    const addresses = listed.flatMap(elementsIn).map((element) => attribute(element, 'href'));
    return listed.length === 0 || !sources.some(({ url }) => addresses.includes(url));
  });
  expect(bare.map(({ slug }) => slug)).toEqual([]);
});

test('nine events in ten rest on two publishers or more', () => {
  const alone = events.filter(({ sources }) => new Set(sources.map(({ publisher }) => publisher)).size < 2).map(({ slug }) => slug);
  console.log(`${events.length - alone.length} of ${events.length} events have two publishers or more; one only: ${alone.join(', ') || 'none'}`);
  expect(alone.length).toBeLessThanOrEqual(events.length / 10);
});

test('the page of an event says how sure we are', () => {
  const silent = events.filter(({ slug }) => {
    const facts = readPage(`events/${slug}/index.html`).elements.find((element) => hasClass(element, 'event-facts'));
    return facts === undefined || !elementsIn(facts).some((element) => attribute(element, 'href')?.endsWith('#how-sure'));
  });
  expect(silent.map(({ slug }) => slug)).toEqual([]);
});
