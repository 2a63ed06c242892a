import { utcMonth } from 'd3-time';
import { daySpan } from '../model/date-span.ts';
import { actorFamilies, actorFamilyIds, eventKinds, kindGroupIds, kindGroups, regionIds, regions } from '../model/vocabulary.ts';
import { corroborationOf, independentPublishers } from './corroboration.ts';
import type { ConflictEvent } from './story.ts';

/** One bar of a chart of coverage. */
export interface CoverageBar {
  readonly label: string;
  readonly count: number;
}

/** A chart of coverage: what it counts, and its bars. An event may count in several bars where `overlapping`. */
export interface CoverageChart {
  readonly id: string;
  readonly title: string;
  readonly overlapping: boolean;
  readonly bars: readonly CoverageBar[];
}

/** How many events the story has by year, region, kind and family of actors. */
export function coverageCharts(events: readonly ConflictEvent[]): CoverageChart[] {
  const count = (wanted: (event: ConflictEvent) => boolean) => events.filter(wanted).length;
  const yearOf = ({ date }: ConflictEvent) => new Date(daySpan(date).first).getUTCFullYear();
  const last = Math.max(...events.map(yearOf));
  const years = Array.from({ length: last - 2011 }, (_, index) => 2012 + index);
  return [
    {
      id: 'by-year',
      title: 'Events by year in which they begin',
      overlapping: false,
      bars: [
        { label: 'before 2012', count: count((event) => yearOf(event) < 2012) },
        ...years.map((year) => ({ label: String(year), count: count((event) => yearOf(event) === year) })),
      ],
    },
    {
      id: 'by-region',
      title: 'Events by region of 2012',
      overlapping: true,
      bars: [
        ...regionIds.map((id) => ({ label: regions[id].label, count: count((event) => event.regions.includes(id)) })),
        { label: 'no region: all Mali, or abroad', count: count((event) => event.regions.length === 0) },
      ],
    },
    {
      id: 'by-kind',
      title: 'Events by kind',
      overlapping: false,
      bars: kindGroupIds.map((id) => ({ label: kindGroups[id].label, count: count(({ kind }) => eventKinds[kind].group === id) })),
    },
    {
      id: 'by-family',
      title: 'Events by family of the actors that take part',
      overlapping: true,
      bars: actorFamilyIds.map((id) => ({
        label: actorFamilies[id].label,
        count: count(({ actors }) => actors.some(({ actor }) => actor.family === id)),
      })),
    },
  ];
}

/** How well the events are supported: how many, and of how many. */
export function supportShares(events: readonly ConflictEvent[]): CoverageBar[] {
  const count = (wanted: (event: ConflictEvent) => boolean) => events.filter(wanted).length;
  return [
    { label: 'two or more independent publishers', count: count(({ sources }) => corroborationOf(sources) === 'independent') },
    { label: 'one independent publisher', count: count(({ sources }) => independentPublishers(sources).length === 1) },
    {
      label: 'no independent publisher: copies, digests, encyclopedias',
      count: count(({ sources }) => corroborationOf(sources) === 'single-source' && independentPublishers(sources).length === 0),
    },
    { label: 'one party’s own statement only', count: count(({ sources }) => corroborationOf(sources) === 'party-statement') },
    { label: 'an encyclopedia only', count: count(({ sources }) => sources.every(({ type }) => type === 'encyclopedia')) },
  ];
}

/**
 * The months from January 2012 on in which no event of the story begins or goes on.
 * @param until the last month with material, as EDTF
 */
export function monthsWithoutEvent(events: readonly ConflictEvent[], until: string): string[] {
  const end = daySpan(until).last ?? 0;
  const spans = events.map(({ date }) => daySpan(date));
  return utcMonth
    .range(new Date(Date.UTC(2012, 0, 1)), new Date(end))
    .filter((month) => {
      const next = utcMonth.offset(month, 1).getTime();
      return !spans.some(({ first, last }) => first < next && (last ?? first) >= month.getTime());
    })
    .map((month) => month.toISOString().slice(0, 7));
}
