import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkContent } from '../../../src/cli/check-content.ts';
import { readOutlines } from '../../../src/cli/read-outlines.ts';
import { makeContent } from '../../bench/made-content.ts';

const boundaries = join(import.meta.dirname, '../../../content/data/boundaries');
const whereIs = readOutlines(boundaries);
const files = makeContent(200, { whereIs });
const events = files.filter(({ path }) => path.startsWith('events/'));

test('the same content is made each time, and another for another seed', () => {
  expect(makeContent(200, { whereIs })).toEqual(files);
  expect(makeContent(200, { whereIs, seed: 2 })).not.toEqual(files);
});

test('the content check finds no fault with it', () => {
  const folder = test.info().outputPath('content');
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { report, counted } = checkContent(folder, boundaries);
  expect(report).toBe('');
  expect(counted).toContain('200 events');
});

test('nobody can take it for fact: titles, places, actors and publishers say that they are samples', () => {
  for (const { text } of events) {
    expect(text).toMatch(/^title: "Sample event \d+: /mu);
    expect(text).toMatch(/^place: "sample-town-\d+"$/mu);
    for (const [, publisher] of text.matchAll(/"publisher":"([^"]+)"/gu)) expect(publisher).toMatch(/^Sample Paper \d+$/u);
    for (const [, host] of text.matchAll(/"url":"https:\/\/([^/]+)\//gu)) expect(host).toMatch(/\.example$/u);
  }
});

test('its events are as important as ours, and spread over all years', () => {
  const essential = events.filter(({ text }) => text.includes('\nimportance: 1\n'));
  expect(essential.length / events.length).toBeGreaterThan(0.25);
  expect(essential.length / events.length).toBeLessThan(0.45);
  const years = new Set(events.map(({ text }) => /^date: "(\d{4})/mu.exec(text)?.[1]));
  expect([...years].sort()).toEqual(Array.from({ length: 15 }, (_, index) => String(2012 + index)));
});
