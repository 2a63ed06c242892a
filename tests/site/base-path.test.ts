import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { brokenLinks } from './broken-links.ts';
import { type BuiltSite, readBuilt } from './built-files.ts';
import { canonicalOf, isListed, readPages } from './built-pages.ts';

const site: BuiltSite = { folder: mkdtempSync(join(tmpdir(), 'timeline-under-a-path-')), root: 'https://example.org/mali/' };

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(() => {
  const { status, stderr, stdout } = spawnSync('astro', ['build', '--silent'], {
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: site.folder, SITE_URL: 'https://example.org', BASE_PATH: '/mali/' },
  });
  expect(status, stdout + stderr).toBe(0);
});

test.afterAll(() => {
  rmSync(site.folder, { recursive: true });
});

test('under another path every link, file and fragment leads somewhere below it', () => {
  expect(brokenLinks(site)).toEqual([]);
});

test('under another path pages, sitemap and data give the addresses they have there', () => {
  const pages = readPages(site);
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((page) => canonicalOf(page)?.startsWith(site.root) === false).map(({ path }) => path)).toEqual([]);
  expect(pages.filter(isListed).map(({ address }) => address)).toContain('https://example.org/mali/events/moura-killings/');
  for (const path of ['sitemap-0.xml', 'data/events.json'])
    expect(readBuilt(path, site)).toContain('https://example.org/mali/events/moura-killings/');
  // The feed holds only the newest events.
  expect(readBuilt('feed.xml', site)).toContain('https://example.org/mali/events/');
});
