import { expect, test } from '@playwright/test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { atomFeed } from '../../../src/compute/atom-feed.ts';
import { sampleEvent, sampleEvents, samplePublication } from '../../samples/world.ts';
import { withoutClock } from '../../samples/without-clock.ts';

interface AtomFeed {
  readonly feed: {
    readonly id: string;
    readonly updated: string;
    readonly author: { readonly name: string };
    readonly entry: readonly {
      readonly id: string;
      readonly published: string;
      readonly updated: string;
      readonly title: unknown;
      readonly summary: unknown;
    }[];
  };
}

const xml = withoutClock(() => atomFeed(sampleEvents, samplePublication));
const { feed } = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(xml) as AtomFeed;

test('the feed is well-formed, whatever signs a title holds', () => {
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(feed.entry.at(-1)?.summary).toMatchObject({ '@_type': 'html', '#text': 'A fire &lt;burned&gt; the market &amp; the hall, two papers say.' });
});

test('a corrected event says in the feed what was put right', () => {
  const [siege] = feed.entry;
  expect(JSON.stringify(siege?.summary).replaceAll('\u00a0', ' ')).toContain(
    'The north is cut off. Corrected on 1 February 2031. It said: It began in June. It says now: It began about May 2030. Why: The paper was read again.',
  );
});

test('the newest change comes first', () => {
  expect(feed.entry.map(({ id, published, updated }) => [id, published, updated])).toEqual([
    ['https://site.example/mali/events/siege/', '2031-01-05T00:00:00.000Z', '2031-02-01T00:00:00.000Z'],
    ['https://site.example/mali/events/talks/', '2031-01-20T00:00:00.000Z', '2031-01-20T00:00:00.000Z'],
    ['https://site.example/mali/events/market/', '2031-01-05T00:00:00.000Z', '2031-01-05T00:00:00.000Z'],
  ]);
});

test('the feed is dated by its content and signed by the project', () => {
  expect(feed.id).toBe('https://site.example/mali/feed.xml');
  expect(feed.updated).toBe('2031-02-01T00:00:00.000Z');
  expect(feed.author.name).toBe('A world: event by event');
});

test('the feed holds at most 50 entries', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...sampleEvent('talks'), slug: `talks-${index}`, number: index }));
  expect(atomFeed(many, samplePublication).match(/<entry>/gu)).toHaveLength(50);
});
