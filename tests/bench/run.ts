import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type as systemName } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../tools/find-browser.ts';
import { visitExplore } from './explore-visit.ts';
import { interactions, measureAnswers, searching, timelineDrag } from './interactions.ts';
import { writeMadeContent } from './make-content.ts';
import { partsOf } from './page-parts.ts';
import { plainPage } from './plain-page.ts';
import { type Profile, profiles } from './profiles.ts';
import { type Measurement, reportWords } from './report.ts';
import { type ExploreVisit, type Measured, medianExplore, medianLoading, medianVisit, type SiteResults, type StoryVisit } from './results.ts';
import { serveSite } from './site-server.ts';
import { timedBuild } from './timed-build.ts';
import { heapAfter, type Loading, scrollThrough, visit, watchMovement } from './visit.ts';

/**
 * What `npm run bench` runs: builds the site, and the same site with 1,000 and 10,000 made events, opens the story and the
 * page of all events as a reader on a desktop and on a phone would, and writes what it measured to RESULTS.md. With a
 * size, `npm run bench -- 1000`, it measures that site alone: what was measured of the others stands in results.json. With
 * `--visits=3` each page is visited three times instead of five. It never passes or fails.
 */

const folder = '.bench';
const resultsFile = join(import.meta.dirname, 'RESULTS.md');
const measurementsFile = join(import.meta.dirname, 'results.json');
const quick = process.argv.includes('--quick');
const runs = quick ? 1 : Number(/^--visits=(\d+)$/mu.exec(process.argv.join('\n'))?.[1] ?? 5);
/** A page of 10,000 events is packed only when it is first asked for, which takes longer than any visit, ms. */
const longestPacking = 300_000;
const own = countEvents('content');
const asked = process.argv
  .slice(2)
  .filter((word) => /^\d+$/u.test(word))
  .map(Number);
const sizes = quick ? [own] : asked.length > 0 ? asked : [own, 1000, 10_000];

const [load = 0] = loadavg();
if (load > 1) console.warn(`The machine is busy (load ${load.toFixed(1)}): times will be longer than they should be.\n`);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === '' ? {} : { executablePath }),
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const machine = [
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
  `${Math.round(totalmem() / 1024 ** 3)} GB of memory`,
  `${systemName()} ${release().split('-')[0] ?? ''}`,
  `Chromium ${browser.version()}`,
  `Node ${process.versions.node}`,
].join(', ');

for (const events of sizes) {
  const content = events === own ? 'content' : join(folder, `content-${events}`);
  if (events !== own) writeMadeContent(events, content);
  keep({ date: new Date().toISOString().slice(0, 10), runs, machine, site: await measureSite(content, events, events !== own) });
}
await browser.close();

/** Writes down what was measured of a site, beside what is known of others. */
function keep(measurement: Measurement): void {
  if (quick) {
    console.log(reportWords([measurement]));
    return;
  }
  const known = existsSync(measurementsFile) ? (JSON.parse(readFileSync(measurementsFile, 'utf8')) as Measurement[]) : [];
  const others = known.filter(({ site: { events, made } }) => made && events !== measurement.site.events);
  const all = [...others, ...(measurement.site.made ? known.filter(({ site: { made } }) => !made) : []), measurement].sort(
    (a, b) => a.site.events - b.site.events,
  );
  writeFileSync(measurementsFile, `${JSON.stringify(all, null, 1)}\n`);
  writeFileSync(resultsFile, reportWords(all, existsSync(resultsFile) ? readFileSync(resultsFile, 'utf8') : ''));
}

function countEvents(content: string): number {
  return readdirSync(join(content, 'events')).filter((name) => name.endsWith('.mdx')).length;
}

async function measureSite(content: string, events: number, made: boolean): Promise<SiteResults> {
  const site = join(folder, `site-${events}`);
  console.log(`${events} events: building`);
  const build = timedBuild(content, site);
  const story = readFileSync(join(site, 'index.html'), 'utf8');
  const served = await serveSite(site, new Map([['/plain/', plainPage(story)]]));
  const measured: Measured[] = [];
  for (const profile of profiles) {
    for (const path of ['', 'explore/'])
      await inFreshPage(profile, async (page) => page.goto(served.address + path, { waitUntil: 'load', timeout: longestPacking }));
    const stories: StoryVisit[] = [];
    const plains: Loading[] = [];
    const explores: ExploreVisit[] = [];
    for (let run = 1; run <= runs; run += 1) {
      console.log(`${events} events, ${profile.name}: visit ${run} of ${runs}`);
      plains.push(await inFreshPage(profile, async (page) => (await visit(page, `${served.address}plain/`, profile)).loading));
      stories.push(await inFreshPage(profile, (page) => visitStory(page, served.address, profile)));
      explores.push(await inFreshPage(profile, (page) => visitExplore(page, `${served.address}explore/`, profile)));
    }
    measured.push({ profile: profile.name, story: medianVisit(stories), plain: medianLoading(plains), explore: medianExplore(explores) });
  }
  await served.close();
  return { events, made, build, parts: partsOf(story), measured };
}

type Page = Awaited<ReturnType<Browser['newPage']>>;

async function inFreshPage<Result>(profile: Profile, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ ...profile.context, permissions: ['clipboard-read', 'clipboard-write'] });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function visitStory(page: Page, address: string, profile: Profile): Promise<StoryVisit> {
  const story = await visit(page, address, profile);
  const scrolling = await watchMovement(page, () => scrollThrough(page));
  const shift = await page.evaluate(() => pageRecord.shift);
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  const drag = await timelineDrag(story);
  const dragging = drag && (await watchMovement(page, drag));
  const answers = await measureAnswers(story, interactions);
  const bytesAfterUse = story.bytes();
  const all = [...answers, ...(await measureAnswers(story, searching))];
  return { loading: story.loading, scrolling, dragging, answers: all, bytesAfterUse, shift, heap: await heapAfter(story) };
}
