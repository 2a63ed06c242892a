import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const scriptOfView = /<script type="module" src="([^"]+)"><\/script>/gu;
/** A script that does nothing but import another. */
const facade = /^import\s*["']\.\/([\w.-]+)["'];?\s*$/u;

/**
 * Puts the scripts of each built page at its end, in their order. They run after the page was read in any case; at the
 * end they are not fetched while the text is still on its way. Of scripts that only import another, the other is named.
 */
export function pageScripts(): AstroIntegration {
  let base = '/';
  return {
    name: 'page-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/u, '/');
      },
      'astro:build:done': ({ dir }) => gatherScripts(fileURLToPath(dir), base),
    },
  };
}

/**
 * @param site the folder of a built site
 * @param base the path that this folder has in the web, ending in a slash
 */
export function gatherScripts(site: string, base: string): void {
  const targets = new Map<string, string>();
  for (const path of globSync('_astro/*.js', { cwd: site })) {
    const target = facade.exec(readFileSync(join(site, path), 'utf8'))?.[1];
    if (target !== undefined) targets.set(base + path, `${base}${dirname(path)}/${target}`);
  }
  for (const path of globSync('**/*.html', { cwd: site })) {
    const file = join(site, path);
    const html = readFileSync(file, 'utf8');
    const addresses = [...html.matchAll(scriptOfView)].map(([, address = '']) => targets.get(address) ?? address);
    if (addresses.length === 0) continue;
    const scripts = [...new Set(addresses)].map((address) => `<script type="module" src="${address}"></script>`).join('');
    writeFileSync(file, html.replaceAll(scriptOfView, '').replace('</body>', `${scripts}</body>`));
  }
  for (const address of targets.keys()) rmSync(join(site, address.slice(base.length)));
}
