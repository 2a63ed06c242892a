import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { Profile } from './profiles.ts';
import { startRecord } from './page-record.ts';
import { blockingTime, frameTimes, longestQuietTask, type Smoothness, smoothness } from './statistics.ts';

/** What was sent, by kind, bytes as they came over the line, heads included. */
export type BytesByKind = Readonly<Record<string, number>>;

/** A page from its address to the moment when all is quiet. Times are ms. */
export interface Loading {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  readonly blocking: number;
  readonly bytes: BytesByKind;
  readonly requests: number;
  readonly requestsElsewhere: number;
}

/** How a stretch of movement went. */
export interface Movement extends Smoothness {
  /** Tasks over 50 ms, and the longest of all, ms. */
  readonly longTasks: number;
  readonly longestTask: number;
}

/** The page of a visit, with what is needed to measure it. */
export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly profile: Profile;
  readonly loading: Loading;
  /** What was sent until now. */
  readonly bytes: () => BytesByKind;
}

/** All is quiet when for so long, ms, nothing was computed for over 50 ms and nothing was on the line. */
const quietTime = 2000;
/** A page that does not come to rest in this time is measured as it is, ms. */
const longestWait = 60_000;

const kinds: Readonly<Record<string, string>> = { Document: 'HTML', Script: 'scripts', Stylesheet: 'styles', Font: 'fonts', Image: 'images' };

/** Opens an address in a fresh page and measures how it loads. */
export async function visit(page: Page, address: string, profile: Profile): Promise<Visit> {
  page.setDefaultTimeout(30_000);
  const devtools = await page.context().newCDPSession(page);
  const network = await watchNetwork(devtools, new URL(address).origin);
  await page.addInitScript(startRecord);
  if (profile.line !== undefined) {
    const { down, up, roundTrip } = profile.line;
    await devtools.send('Network.emulateNetworkConditions', { offline: false, downloadThroughput: down, uploadThroughput: up, latency: roundTrip });
  }
  await slowDown(devtools, profile.slowdown);
  await page.goto(address, { waitUntil: 'load', timeout: longestWait });
  const quietSince = await waitForQuiet(page, network);
  const { firstPaint, largestPaint, shift, tasks } = await page.evaluate(() => {
    pageRecord.collect();
    const { firstPaint, largestPaint, shift, tasks } = pageRecord;
    return { firstPaint, largestPaint, shift, tasks };
  });
  const loading = {
    firstPaint,
    largestPaint,
    shift,
    blocking: blockingTime(tasks, { from: firstPaint, until: quietSince }),
    bytes: network.bytes(),
    requests: network.requests(),
    requestsElsewhere: network.requestsElsewhere(),
  };
  return { page, devtools, profile, loading, bytes: network.bytes };
}

/** Makes the page compute so many times slower than the machine. */
export async function slowDown(devtools: CDPSession, rate: number): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

interface Network {
  readonly bytes: () => BytesByKind;
  readonly requests: () => number;
  readonly requestsElsewhere: () => number;
  /** Requests under way. */
  readonly open: () => number;
}

async function watchNetwork(devtools: CDPSession, origin: string): Promise<Network> {
  const kindOf = new Map<string, string>();
  const open = new Set<string>();
  const bytes: Record<string, number> = {};
  let elsewhere = 0;
  devtools.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (!request.url.startsWith('http')) return;
    kindOf.set(requestId, kinds[type ?? ''] ?? 'data');
    open.add(requestId);
    if (new URL(request.url).origin !== origin) elsewhere += 1;
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf.get(requestId);
    if (kind !== undefined) bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    open.delete(requestId);
  });
  devtools.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId));
  await devtools.send('Network.enable');
  return { bytes: () => ({ ...bytes }), requests: () => kindOf.size, requestsElsewhere: () => elsewhere, open: () => open.size };
}

/** Waits until all is quiet. Gives the moment since when it is, ms since the page was asked for. */
async function waitForQuiet(page: Page, network: Network): Promise<number> {
  for (;;) {
    const { now, lastTask, loaded } = await page.evaluate(() => {
      pageRecord.collect();
      const ends = pageRecord.tasks.map(({ start, duration }) => start + duration);
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const received = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ responseEnd }) => responseEnd);
      return { now: performance.now(), lastTask: Math.max(0, ...ends), loaded: Math.max(navigation?.loadEventEnd ?? 0, ...received) };
    });
    const since = Math.max(lastTask, loaded);
    if ((network.open() === 0 && now - since >= quietTime) || now > longestWait) return since;
    await pause(200);
  }
}

/** Measures the frames and the tasks of a page while something moves in it. */
export async function watchMovement(page: Page, move: () => Promise<void>): Promise<Movement> {
  const start = await page.evaluate(() => {
    Object.assign(pageRecord, { frames: [], watchFrames: true });
    return performance.now();
  });
  await move();
  const { frames, tasks } = await page.evaluate(() => {
    pageRecord.collect();
    pageRecord.watchFrames = false;
    return { frames: pageRecord.frames, tasks: pageRecord.tasks };
  });
  const during = tasks.filter((task) => task.start >= start).map(({ duration }) => duration);
  return {
    ...smoothness(frameTimes(frames)),
    longTasks: during.filter((duration) => duration > longestQuietTask).length,
    longestTask: Math.max(0, ...during),
  };
}

/** Scrolls from the top to the end, evenly from frame to frame, in 900 frames at most: 15 seconds where none is late. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const end = () => document.documentElement.scrollHeight - innerHeight;
        const step = Math.max(40, Math.ceil(end() / 900));
        let top = 0;
        const onFrame = () => {
          top += step;
          scrollTo({ top, behavior: 'instant' });
          if (top < end()) requestAnimationFrame(onFrame);
          else resolve();
        };
        scrollTo({ top, behavior: 'instant' });
        requestAnimationFrame(onFrame);
      }),
  );
}

/** How many bytes the scripts of the page hold once everything that nobody needs is thrown away. */
export async function heapAfter({ devtools }: Visit): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}
