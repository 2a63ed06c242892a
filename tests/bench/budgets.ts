import type { Profile } from './profiles.ts';
import { allBytes, type Measured, type SiteResults, slowestAnswer } from './results.ts';

/** What a measure may be at most, and what it is. */
export interface Judged {
  readonly what: string;
  readonly budget: string;
  /** With its unit; a word where it could not be measured. */
  readonly measure: string;
  /** `undefined` where it could not be measured. */
  readonly kept: boolean | undefined;
}

/** Holds the measures of a site against its budgets. Times of this site alone are budgets for the size that it has. */
export function judge(site: SiteResults): Judged[] {
  const { events, made, build } = site;
  const desktop = of(site, 'desktop');
  const phone = of(site, 'phone');
  const { story, explore } = phone;
  const slowest = slowestAnswer(story);
  const slowestThere = slowestAnswer(explore);
  const forEvents = Math.max(1, events / 150);
  return [
    ...(made
      ? []
      : [
          atMost('JavaScript before any interaction', 30, kilobytes(story.loading.bytes['scripts']), 'KB'),
          atMost('JavaScript after using everything but search', 90, kilobytes(story.bytesAfterUse['scripts']), 'KB'),
          atMost(`HTML of the story (90 KB at 150 events, in proportion)`, Math.round(90 * forEvents), kilobytes(story.loading.bytes['HTML']), 'KB'),
          atMost('All of the first view, fonts included', 180, kilobytes(allBytes(story.loading.bytes)), 'KB'),
        ]),
    atMost('LCP, phone, as a multiple of plain HTML', 1.1, round(story.loading.largestPaint / phone.plain.largestPaint, 2), 'times'),
    atMost('Shifts, phone', 0, round(story.shift, 3), ''),
    atMost('Shifts, desktop', 0, round(desktop.story.shift, 3), ''),
    atMost('TBT, phone', 100, round(story.loading.blocking), 'ms'),
    atMost('Longest task while scrolling, phone', 50, round(story.scrolling.longestTask), 'ms'),
    atMost('Scrolling the whole story, desktop, p95 frame', 17, round(desktop.story.scrolling.p95, 1), 'ms'),
    atMost('Dragging the timeline, desktop, p95 frame', 17, desktop.story.dragging && round(desktop.story.dragging.p95, 1), 'ms'),
    atMost(`INP, phone${slowest === undefined ? '' : ` (slowest: ${slowest.name})`}`, 100, slowest?.duration, 'ms'),
    ...(made ? [] : [atMost('JavaScript of /explore/ at first', 120, kilobytes(desktop.explore.loading.bytes['scripts']), 'KB')]),
    atMost('Shifts of /explore/, phone', 0, round(explore.shift, 3), ''),
    atMost('Shifts of /explore/, desktop', 0, round(desktop.explore.shift, 3), ''),
    atMost('TBT of /explore/, phone', 100, round(explore.loading.blocking), 'ms'),
    ...(['zooming', 'panning'] as const).flatMap((movement) => [
      atMost(`/explore/, ${movement}, desktop, p95 frame`, 17, desktop.explore[movement] && round(desktop.explore[movement].p95, 1), 'ms'),
      atMost(`/explore/, ${movement}, phone, p95 frame`, 33, explore[movement] && round(explore[movement].p95, 1), 'ms'),
    ]),
    atMost(`INP of /explore/, phone${slowestThere === undefined ? '' : ` (slowest: ${slowestThere.name})`}`, 100, slowestThere?.duration, 'ms'),
    atMost('Requests to another origin', 0, story.loading.requestsElsewhere + explore.loading.requestsElsewhere, ''),
    atMost('Build', events <= 200 ? 30 : events <= 1000 ? 60 : 480, round(build.seconds), 's'),
    ...(events > 1000 ? [atMost('Peak memory of the build', 4, round(build.peak / 1024, 1), 'GB')] : []),
  ];
}

function of({ measured }: SiteResults, profile: Profile['name']): Measured {
  const found = measured.find((each) => each.profile === profile);
  if (found === undefined) throw new Error(`Nothing was measured on the ${profile}.`);
  return found;
}

function atMost(what: string, most: number, measure: number | undefined, unit: string): Judged {
  const words = (value: number) => (unit === '' ? String(value) : `${value} ${unit}`);
  return {
    what,
    budget: most === 0 ? 'none' : `≤ ${words(most)}`,
    measure: measure === undefined ? 'not measured' : words(measure),
    kept: measure === undefined ? undefined : measure <= most,
  };
}

/** KB with one digit after the point. */
export function kilobytes(bytes: number | undefined): number {
  return round((bytes ?? 0) / 1024, 1);
}

/** A number with so many digits after the point. */
export function round(value: number, digits = 0): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
