import { type SearchGroup, searchGroupIds } from '../../compute/search-groups.ts';
import { inTime } from '../in-time.ts';

/** One result, as it is shown. */
export interface Found {
  readonly address: string;
  readonly title: string;
  readonly date: string | undefined;
  readonly place: string | undefined;
  /** A few words around what was looked for: plain text, with what matches marked. */
  readonly excerpt: readonly ExcerptPiece[];
}

export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** The results of one group, best first; each is fetched when it is to be shown. */
export interface FoundGroup {
  readonly group: SearchGroup;
  readonly results: readonly (() => Promise<Found>)[];
}

/** What we use of Pagefind in the browser; it comes without types. */
interface PagefindModule {
  createInstance(options: { noWorker: boolean; excerptLength: number; ranking: { metaWeights: Record<string, number> } }): Pagefind;
}
interface Pagefind {
  init(): Promise<void>;
  search(words: string, options: { filters: { group: SearchGroup } }): Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly score: number;
  data(): Promise<{ url: string; meta: Record<string, string>; raw_content: string; excerpt: string; plain_excerpt: string }>;
}

let loading: Promise<Pagefind> | undefined;

/**
 * Asks the index, which is fetched with the first question. Groups stand in the order of their best results.
 * @param address where Pagefind’s module is
 * @throws where the index cannot be fetched, or not in time
 */
export async function ask(address: string, words: string): Promise<FoundGroup[]> {
  loading ??= load(address);
  try {
    return await inTime(search(await inTime(loading), address, words));
  } catch (error) {
    loading = undefined; // the next question tries again
    throw error;
  }
}

/** Pagefind passes in silence over parts of the index that did not arrive, and finds nothing: here they are noticed. */
let partsLost = false;
let watching: PerformanceObserver | undefined;

function watchParts(list: readonly PerformanceEntry[]): void {
  for (const entry of list as PerformanceResourceTiming[]) {
    const isPart = /\.pf_(?:index|filter)$/u.test(entry.name);
    if (isPart && (entry.responseStatus >= 400 || entry.decodedBodySize === 0)) partsLost = true;
  }
}

let asked = 0;

/**
 * Waits until the browser has reported on all that was fetched so far. It does so a while after the answers, in their
 * order: so a small file is asked for once more, and when the report on that is there, so are those before it.
 * @throws where that file cannot be fetched: then nothing can
 */
async function allReported(address: string): Promise<void> {
  const { href } = new URL(`pagefind-entry.json?asked=${(asked += 1)}`, new URL(address, location.href));
  const reported = new Promise<void>((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName(href).length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'resource' });
  });
  await (await fetch(href)).arrayBuffer();
  await reported;
  watchParts(watching?.takeRecords() ?? []);
}

async function load(address: string): Promise<Pagefind> {
  partsLost = false;
  watching?.disconnect();
  watching = new PerformanceObserver((list) => watchParts(list.getEntries()));
  watching.observe({ type: 'resource' });
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // Hundreds of entries are searched in a few milliseconds: a worker would only be one more file to fetch.
  const pagefind = createInstance({ noWorker: true, excerptLength: 24, ranking: { metaWeights: { title: 10, name: 14, also: 2 } } });
  await pagefind.init();
  return pagefind;
}

async function search(pagefind: Pagefind, address: string, words: string): Promise<FoundGroup[]> {
  // Signs that are no part of a word would match any word.
  const asked = words.replace(/[^\p{L}\p{M}\p{N}"'’.-]+/gu, ' ').trim();
  const found = await Promise.all(
    searchGroupIds.map(async (group) => ({ group, results: asked === '' ? [] : (await pagefind.search(asked, { filters: { group } })).results })),
  );
  if (found.every(({ results }) => results.length === 0)) {
    await allReported(address);
    if (partsLost) throw new Error('a part of the index did not arrive');
  }
  return found
    .filter(({ results }) => results.length > 0)
    .sort((a, b) => (b.results[0]?.score ?? 0) - (a.results[0]?.score ?? 0))
    .map(({ group, results }) => ({ group, results: results.map((result) => () => read(result)) }));
}

async function read(result: PagefindResult): Promise<Found> {
  const { url, meta, raw_content: whole, excerpt, plain_excerpt: plain } = await inTime(result.data());
  const cut = { text: '…', marked: false };
  const pieces = [...(whole.startsWith(plain) ? [] : [cut]), ...piecesOf(excerpt), ...(whole.trimEnd().endsWith(plain) ? [] : [cut])];
  return { address: url, title: meta['title'] ?? url, date: meta['date'], place: meta['place'], excerpt: pieces };
}

/** Pagefind gives excerpts as HTML with <mark>; here they become text, whatever stands in them. */
function piecesOf(excerpt: string): ExcerptPiece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece
        .replace(/^<mark>|<\/mark>$/gu, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
      marked: piece.startsWith('<mark>'),
    }));
}

/** All names that have an entry, to compare a question with. @throws where they cannot be fetched */
export async function fetchNames(address: string): Promise<readonly string[]> {
  return (await inTime(fetch(address).then((answer) => answer.json()))) as readonly string[];
}
