import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { gatherStyles } from '../../../src/cli/page-styles.ts';
import { contentSecurityPolicy } from '../../../src/compute/security.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`;
const link = (name: string) => `<link rel="stylesheet" href="/mali/_astro/${name}.css">`;
const files: Record<string, string> = {
  'index.html': `${policy}${link('all')}${link('story')}<p>Story</p>`,
  'events/one/index.html': `${policy}${link('all')}${link('event')}<p>One</p>`,
  'events/two/index.html': `${policy}${link('all')}${link('event')}<p>Two</p>`,
  'about/index.html': `${policy}${link('all')}<p>About</p>`,
  'moved/index.html': `${policy}<p>Moved</p>`,
  _headers: `/*\n  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'self'\n`,
  '_astro/all.css': 'p{color:red}\n',
  '_astro/story.css': 'p{color:green}\n',
  '_astro/event.css': 'p{color:blue}\n',
  '_astro/later.js': 'load("_astro/story.css")',
};

let site = '';
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const sheetOf = (path: string) => /<link rel="stylesheet" href="\/mali\/([^"]+)">/u.exec(read(path))?.[1] ?? '';

test.beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
});
test.afterEach(() => rmSync(site, { recursive: true }));

test('gatherStyles(site) puts the styles of the story into its page, and the policy allows that text alone', () => {
  gatherStyles(site, '/mali/');
  const css = /<style>(.*?)<\/style>/su.exec(read('index.html'))?.[1] ?? '';
  expect(css).toBe('p{color:red}\np{color:green}');
  const allowed = `style-src 'self' 'sha256-${createHash('sha256').update(css).digest('base64')}';`;
  expect(read('index.html')).toContain(allowed);
  expect(read('index.html')).not.toContain('rel="stylesheet"');
  expect(read('_headers')).toContain(allowed);
  expect(read('about/index.html')).toContain(contentSecurityPolicy);
});

test('gatherStyles(site) gives every other page one file, the same to those that have the same styles', () => {
  expect(gatherStyles(site, '/mali/')).toBe(2);
  expect(read(sheetOf('events/one/index.html'))).toBe('p{color:red}\np{color:blue}');
  expect(sheetOf('events/two/index.html')).toBe(sheetOf('events/one/index.html'));
  expect(read(sheetOf('about/index.html'))).toBe('p{color:red}');
  expect(read('moved/index.html')).toBe(files['moved/index.html']);
});

test('gatherStyles(site) leaves no file that nobody asks for', () => {
  gatherStyles(site, '/mali/');
  expect(existsSync(join(site, '_astro/story.css')), 'a script fetches it').toBe(true);
  expect(globSync('_astro/*.css', { cwd: site }).filter((path) => !path.includes('page.'))).toEqual(['_astro/story.css']);
});

test('gatherStyles(site) stops where the policy is not found', () => {
  writeFileSync(join(site, '_headers'), '');
  expect(() => gatherStyles(site, '/mali/')).toThrow('_headers');
});
