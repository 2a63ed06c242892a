import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const advice = `
No browser was found, and none could be installed.
Install one yourself, then run npm test again. Any of these will do:
  npx playwright install --with-deps chromium
  apt-get install chromium-headless-shell          (Debian)
  apt-get install chromium                         (Debian, Ubuntu)
or say where yours is:  CHROMIUM_PATH=/path/to/chromium npm test
`;

/**
 * The path of a Chromium to test with: the one in CHROMIUM_PATH, Playwright's own, one on the system, or one installed
 * now. Playwright's own comes as an empty path: Playwright knows where it is.
 * @throws an advice in words where no browser is to be had
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
  }
  if (hasOwn()) return '';
  const found = onSystem();
  if (found !== undefined) return found;

  console.log('No browser found; trying to install one.');
  spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  if (hasOwn()) return '';
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (onSystem() === undefined)
        spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  const installed = onSystem();
  if (installed === undefined) throw new Error(advice);
  return installed;
}

function hasOwn(): boolean {
  return existsSync(chromium.executablePath());
}

/** The shell without windows comes first: it takes two thirds of the time. */
function onSystem(): string | undefined {
  for (const name of ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // not this one
    }
  }
  return undefined;
}
