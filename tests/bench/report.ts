import { judge, kilobytes, round } from './budgets.ts';
import type { Answer } from './interactions.ts';
import { profiles } from './profiles.ts';
import { allBytes, type Measured, type PageVisit, type SiteResults } from './results.ts';
import type { Loading, Movement } from './visit.ts';

/** What was measured of one site, when, and on what. */
export interface Measurement {
  /** "2026-11-22". */
  readonly date: string;
  /** Visits of each page. */
  readonly runs: number;
  /** The machine in words. */
  readonly machine: string;
  readonly site: SiteResults;
}

const notesBegin = '<!-- notes: written by hand; the command keeps them -->';
const notesEnd = '<!-- end of notes -->';

/**
 * The report as Markdown.
 * @param measurements the smallest site first
 * @param before the report of last time, whose notes are kept; every missed budget that has no note gets a line for one
 */
export function reportWords(measurements: readonly Measurement[], before = ''): string {
  const sites = measurements.map(({ site }) => site);
  const judged = sites.map((site) => ({ site, budgets: judge(site) }));
  const missed = judged.flatMap(({ site, budgets }) => budgets.filter(({ kept }) => kept === false).map(({ what }) => missedName(what, site)));
  return `${[
    '# Measurements',
    'Written by `npm run bench`; only the notes are written by hand. `README.md` says how it is measured.',
    'Each visit in a fresh browser; packed in brotli and sent by HTTP/1.1: at most six files at a time, as from the plainest of hosts.',
    list([
      ...measurements.map(
        ({ date, runs, machine, site }) =>
          `${siteName(site)}: ${date}, ${runs === 1 ? 'one visit' : `medians of ${runs} visits`} of each page. ${machine}`,
      ),
      ...profiles.map(({ name, words }) => `“${name}”: ${words}`),
    ]),
    '## Budgets',
    ...judged.flatMap(({ site, budgets }) => [
      `### ${siteName(site)}`,
      table(
        ['what', 'budget', 'measured', ''],
        budgets.map(({ what, budget, measure, kept }) => [what, budget, measure, kept === undefined ? '' : kept ? 'kept' : '**missed**']),
      ),
    ]),
    '## Notes on missed budgets',
    notes(before, missed),
    '## Loading',
    'The story, and in brackets the same text as plain HTML. Times in ms, sizes in KB as sent.',
    loadingTable(sites, ({ story, plain }) => ({ visit: story, plain })),
    'The page of all events.',
    loadingTable(sites, ({ explore }) => ({ visit: explore })),
    '## Moving',
    'Frame times in ms: half of all frames, 95 in 100, the worst. In brackets tasks over 50 ms, and the longest.',
    movingTable(sites),
    '## Answers',
    'From the input to the next paint, ms. Browsers tell no time under 16.',
    'The story.',
    answersTable(sites, ({ story }) => story.answers),
    'The page of all events.',
    answersTable(sites, ({ explore }) => explore.answers),
    '## What grows with the corpus',
    'Parts of the story page: how many, and KB of HTML before packing. Of a chapter at most 20 cards and 40 lines are shown.',
    partsTable(sites),
  ].join('\n\n')}\n`;
}

function siteName({ events, made }: SiteResults): string {
  return `${thousands(events)} ${made ? 'made events' : 'events, the site as it is'}`;
}

function missedName(what: string, { events }: SiteResults): string {
  return `${what.replace(/ \(.*\)$/u, '')}, ${thousands(events)} events`;
}

/** The notes of last time, and a line for each missed budget that they do not name. */
function notes(before: string, missed: readonly string[]): string {
  const kept = before.includes(notesBegin) ? before.slice(before.indexOf(notesBegin) + notesBegin.length, before.indexOf(notesEnd)).trim() : '';
  const wanting = missed
    .filter((name) => !kept.includes(`**${name}**`))
    .map((name) => `- **${name}**: why, and what it would take: (not yet written)`);
  return [notesBegin, ...(kept === '' ? [] : [kept]), ...wanting, notesEnd].join('\n');
}

function loadingTable(sites: readonly SiteResults[], pick: (measured: Measured) => { visit: PageVisit; plain?: Loading }): string {
  const kinds = ['HTML', 'scripts', 'styles', 'fonts', 'images', 'data'];
  const rows = perProfile(sites).map(({ site, ...measured }) => {
    const {
      visit: { loading, shift, heap },
      plain,
    } = pick(measured);
    const beside = (words: (loading: Loading) => number) => (plain ? `${words(loading)} (${words(plain)})` : String(words(loading)));
    return [
      thousands(site.events),
      measured.profile,
      ...kinds.map((kind) => String(kilobytes(loading.bytes[kind]))),
      beside(({ bytes }) => kilobytes(allBytes(bytes))),
      String(loading.requests),
      beside(({ firstPaint }) => round(firstPaint)),
      beside(({ largestPaint }) => round(largestPaint)),
      String(round(shift, 3)),
      beside(({ blocking }) => round(blocking)),
      String(round(heap / 1024 / 1024, 1)),
    ];
  });
  return table(['events', 'profile', ...kinds, 'in all', 'requests', 'FCP', 'LCP', 'shifts', 'TBT', 'MB held by scripts after use'], rows);
}

function movingTable(sites: readonly SiteResults[]): string {
  const words = (movement: Movement | undefined) =>
    movement === undefined
      ? 'cannot be moved'
      : `${round(movement.middle, 1)}, ${round(movement.p95, 1)}, ${round(movement.worst, 1)} (${round(movement.longTasks)}, ${round(movement.longestTask)} ms)`;
  const rows = perProfile(sites).map(({ site, profile, story, explore }) => [
    thousands(site.events),
    profile,
    ...[story.scrolling, story.dragging, explore.zooming, explore.panning].map(words),
  ]);
  return table(
    ['events', 'profile', 'scrolling the whole story', 'dragging its timeline', 'all events: zooming, all years to a month', 'moving along a year'],
    rows,
  );
}

function answersTable(sites: readonly SiteResults[], pick: (measured: Measured) => readonly Answer[]): string {
  const columns = perProfile(sites);
  const names = columns[0] ? pick(columns[0]).map(({ name }) => name) : [];
  const rows = names.map((name) => [
    name,
    ...columns.map((measured) => {
      const answer = pick(measured).find((each) => each.name === name);
      return answer?.duration === undefined ? (answer?.why ?? '') : String(round(answer.duration));
    }),
  ]);
  return table(['', ...columns.map(({ site, profile }) => `${thousands(site.events)}, ${profile}`)], rows);
}

function partsTable(sites: readonly SiteResults[]): string {
  const names = sites[0]?.parts.map(({ name }) => name) ?? [];
  const rows = names.map((name) => [
    name,
    ...sites.map(({ parts }) => {
      const part = parts.find((each) => each.name === name);
      return part === undefined ? '' : `${thousands(part.count)} (${thousands(round(part.size))} KB)`;
    }),
  ]);
  const builds = sites.map(({ build }) => `${round(build.seconds)} s, ${round(build.peak / 1024, 1)} GB`);
  return table(['', ...sites.map(({ events }) => `${thousands(events)} events`)], [...rows, ['build of the site', ...builds]]);
}

function perProfile(sites: readonly SiteResults[]) {
  return sites.flatMap((site) => site.measured.map((measured) => ({ site, ...measured })));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`).join('\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** "10,000". */
function thousands(value: number): string {
  return value.toLocaleString('en');
}
