import { alike, likeness } from './likeness.ts';
import { decoded } from './decoded.ts';

/** A page that somebody may have meant. */
export interface NamedPage {
  /** The address below the base: "events/coup-2012/". */
  readonly path: string;
  readonly title: string;
}

/** Words too short to tell one address from another. */
const shortest = 3;

/** The words of an address, from its last part: "/events/moura-kilings/" gives "moura", "kilings". */
export function wordsOfAddress(pathname: string): string[] {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return decoded(last)
    .replace(/\.\w+$/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/**
 * Pages whose address is like a wrong one, the likest first; none where nothing is like it. A word with a slip counts
 * less than one without.
 * @param pathname the wrong address, without its base: "/events/moura-kilings/"
 */
export function nearestPages(pathname: string, pages: readonly NamedPage[], most = 5): NamedPage[] {
  const wrong = wordsOfAddress(pathname);
  const slug = wrong.join('-');
  const folder = pathname.split('/').find((part) => part !== '');
  return pages
    .map((page) => ({ page, score: scoreOf(wrong, slug, page.path, folder) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.page.path < b.page.path ? -1 : 1))
    .slice(0, most)
    .map(({ page }) => page);
}

/** An address that is nearly the same counts most, then words that are shared, then the same folder. */
function scoreOf(wrong: readonly string[], slug: string, path: string, folder: string | undefined): number {
  const words = wordsOfAddress(path);
  const whole = likeness(slug, words.join('-'));
  const shared = wrong
    .filter((word) => word.length >= shortest)
    .reduce((sum, word) => sum + (words.includes(word) ? 2 : words.some((other) => likeness(word, other) >= alike) ? 1 : 0), 0);
  if (whole < alike && shared === 0) return 0;
  return (whole >= alike ? 10 * whole : 0) + shared / Math.max(1, words.length, wrong.length) + (path.split('/')[0] === folder ? 0.1 : 0);
}
