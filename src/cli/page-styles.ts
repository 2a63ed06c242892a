import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy, policyWithStyle } from '../compute/security.ts';

const linkToSheet = /<link rel="stylesheet" href="([^"]+)">/gu;

/**
 * Gathers the style sheets of each built page, which Astro writes one for each view. The story, where most begin, has
 * them in the page, so that it is drawn with its first bytes; every other page has one file. The rules of a page and
 * their order stay as they were.
 */
export function pageStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'page-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/u, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const files = gatherStyles(fileURLToPath(dir), base);
        logger.info(`${files} style sheets are left.`);
      },
    },
  };
}

/**
 * @param site the folder of a built site
 * @param base the path that this folder has in the web, ending in a slash
 * @returns how many files pages name afterwards
 * @throws where the story has no style sheet, or the policy stands not where it should
 */
export function gatherStyles(site: string, base: string): number {
  const replaced = new Set<string>();
  const written = new Set<string>();
  for (const path of globSync('**/*.html', { cwd: site })) {
    const file = join(site, path);
    const html = readFileSync(file, 'utf8');
    const sheets = [...html.matchAll(linkToSheet)].map(([, address = '']) => address.slice(base.length));
    if (sheets.length === 0) continue;
    const css = sheets.map((sheet) => readFileSync(join(site, sheet), 'utf8').trim()).join('\n');
    for (const sheet of sheets) replaced.add(sheet);
    if (path === 'index.html') {
      writeFileSync(file, allowStyle(withSheet(html, `<style>${css}</style>`), css));
      const headers = join(site, '_headers');
      writeFileSync(headers, allowStyle(readFileSync(headers, 'utf8'), css));
      continue;
    }
    const sheet = `_astro/page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
    writeFileSync(join(site, sheet), css);
    written.add(sheet);
    writeFileSync(file, withSheet(html, `<link rel="stylesheet" href="${base}${sheet}">`));
  }
  removeUnused(site, replaced);
  return written.size;
}

/** A page with one piece where its first link to a style sheet stood, and without the other links. */
function withSheet(html: string, piece: string): string {
  let isFirst = true;
  return html.replaceAll(linkToSheet, () => {
    const put = isFirst ? piece : '';
    isFirst = false;
    return put;
  });
}

/** A text in which the policy allows a style sheet that stands in a page. */
function allowStyle(text: string, css: string): string {
  if (!text.includes(contentSecurityPolicy))
    throw new Error('The content security policy stands neither in the story nor in _headers as src/compute/security.ts has it.');
  return text.replace(contentSecurityPolicy, policyWithStyle(createHash('sha256').update(css).digest('base64')));
}

/** Deletes sheets that no page names any more, but for those that a script fetches. */
function removeUnused(site: string, sheets: ReadonlySet<string>): void {
  const scripts = globSync('_astro/*.js', { cwd: site }).map((path) => readFileSync(join(site, path), 'utf8'));
  for (const sheet of sheets) {
    const name = sheet.slice('_astro/'.length);
    if (!scripts.some((script) => script.includes(name))) rmSync(join(site, sheet));
  }
}
