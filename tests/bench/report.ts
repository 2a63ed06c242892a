import { judge, kilobytes, round } from './budgets.ts';
import { allBytes, type SiteResults } from './results.ts';
import { profiles } from './profiles.ts';

/** What was measured, when, and on what. */
export interface Report {
  /** "2026-11-22". */
  readonly date: string;
  /** Visits of each page. */
  readonly runs: number;
  /** The machine in words, a line each. */
  readonly machine: readonly string[];
  readonly sites: readonly SiteResults[];
}

const notesBegin = '<!-- notes: written by hand; the command keeps them -->';
const notesEnd = '<!-- end of notes -->';

/**
 * The report as Markdown.
 * @param before the report of last time, whose notes are kept; every missed budget that has no note gets a line for one
 */
export function reportWords({ date, runs, machine, sites }: Report, before = ''): string {
  const judged = sites.map((site) => ({ site, budgets: judge(site) }));
  const missed = judged.flatMap(({ site, budgets }) => budgets.filter(({ kept }) => kept === false).map(({ what }) => missedName(what, site)));
  return `${[
    '# Measurements',
    'Written by `npm run bench`; only the notes are written by hand. `README.md` says how it is measured.',
    `${date}. ${runs === 1 ? 'One visit' : `Medians of ${runs} visits`} of each page, each in a fresh browser, packed in brotli and sent by HTTP/1.1: at most six files at a time, as from the plainest of hosts.`,
    list([...machine, ...profiles.map(({ name, words }) => `“${name}”: ${words}`)]),
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
    loadingTable(sites),
    '## Moving',
    'Frame times in ms: half of all frames, 95 in 100, the worst. In brackets tasks over 50 ms, and the longest.',
    movingTable(sites),
    '## Answers',
    'From the input to the next paint, ms. Browsers tell no time under 16.',
    answersTable(sites),
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

function loadingTable(sites: readonly SiteResults[]): string {
  const kinds = ['HTML', 'scripts', 'styles', 'fonts', 'images', 'data'];
  const rows = perProfile(sites).map(({ site, profile, story: { loading, shift, heap }, plain }) => [
    thousands(site.events),
    profile,
    ...kinds.map((kind) => String(kilobytes(loading.bytes[kind]))),
    `${kilobytes(allBytes(loading.bytes))} (${kilobytes(allBytes(plain.bytes))})`,
    String(loading.requests),
    `${round(loading.firstPaint)} (${round(plain.firstPaint)})`,
    `${round(loading.largestPaint)} (${round(plain.largestPaint)})`,
    String(round(shift, 3)),
    `${round(loading.blocking)} (${round(plain.blocking)})`,
    String(round(heap / 1024 / 1024, 1)),
  ]);
  return table(['events', 'profile', ...kinds, 'in all', 'requests', 'FCP', 'LCP', 'shifts', 'TBT', 'MB held by scripts after use'], rows);
}

function movingTable(sites: readonly SiteResults[]): string {
  const words = (movement: SiteResults['measured'][number]['story']['dragging']) =>
    movement === undefined
      ? 'cannot be dragged'
      : `${round(movement.middle, 1)}, ${round(movement.p95, 1)}, ${round(movement.worst, 1)} (${round(movement.longTasks)}, ${round(movement.longestTask)} ms)`;
  const rows = perProfile(sites).map(({ site, profile, story }) => [thousands(site.events), profile, words(story.scrolling), words(story.dragging)]);
  return table(['events', 'profile', 'scrolling the whole story', 'dragging the timeline'], rows);
}

function answersTable(sites: readonly SiteResults[]): string {
  const columns = perProfile(sites);
  const names = columns[0]?.story.answers.map(({ name }) => name) ?? [];
  const rows = names.map((name) => [
    name,
    ...columns.map(({ story }) => {
      const answer = story.answers.find((each) => each.name === name);
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
