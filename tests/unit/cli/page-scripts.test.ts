import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { gatherScripts } from '../../../src/cli/page-scripts.ts';

const script = (name: string) => `<script type="module" src="/mali/_astro/${name}.js"></script>`;

test('gatherScripts(site) puts scripts at the end in their order, and names what a script only leads to', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(site, '_astro'));
  writeFileSync(join(site, '_astro/card.js'), 'import"./shared.js";');
  writeFileSync(join(site, '_astro/line.js'), 'import"./shared.js";\n');
  writeFileSync(join(site, '_astro/strip.js'), 'import{a}from"./shared.js";a();');
  writeFileSync(
    join(site, 'index.html'),
    `<body>${script('strip')}<p>Text</p>${script('card')}<p>Text</p>${script('line')}<script type="application/json">{}</script></body>`,
  );
  writeFileSync(join(site, 'plain.html'), '<body><p>Text</p></body>');
  gatherScripts(site, '/mali/');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(
    `<body><p>Text</p><p>Text</p><script type="application/json">{}</script>${script('strip')}${script('shared')}</body>`,
  );
  expect(readFileSync(join(site, 'plain.html'), 'utf8')).toBe('<body><p>Text</p></body>');
  expect(existsSync(join(site, '_astro/card.js')), 'nobody names it').toBe(false);
  expect(existsSync(join(site, '_astro/strip.js'))).toBe(true);
  rmSync(site, { recursive: true });
});
