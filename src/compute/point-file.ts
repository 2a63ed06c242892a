import { daySpan } from '../model/date-span.ts';
import type { DisplacementYear } from '../model/displacement.ts';
import type { MonthlyViolence, YearlyViolence } from '../model/recorded-violence.ts';
import type { ActorFamily } from '../model/vocabulary.ts';
import { eventsOf } from './actor-profile.ts';
import { type DeathMonths, type Estimate, type PointFile, pointFileVersion, type Presence } from './at-this-point.ts';
import type { Actor, Story } from './story.ts';

/** Families whose members stand in the country unless they say otherwise. */
export const armedFamilies = [
  'state-forces',
  'pro-government-movements',
  'self-defence',
  'azawad-movements',
  'al-qaeda-linked',
  'islamic-state-linked',
] as const satisfies readonly ActorFamily[];

/** An actor in one of its families, and when it stands in the country as one. */
export interface PresentActor {
  readonly actor: Actor;
  readonly family: ActorFamily;
  readonly presence: Presence;
}

/**
 * The file that the page follows the reader with.
 * @throws where the months of one status have a gap, for the file counts them off
 */
export function pointFile(
  {
    monthly,
    yearly,
    displacement,
  }: { monthly: readonly MonthlyViolence[]; yearly: readonly YearlyViolence[]; displacement: readonly DisplacementYear[] },
  actors: readonly PresentActor[],
): PointFile {
  const [final, preliminary] = [deathMonths(monthly, 'final'), deathMonths(monthly, 'preliminary')];
  const years = yearly.filter(({ year }) => String(year) > final.from.slice(0, 4) && !monthly.some(({ month }) => month.startsWith(String(year))));
  return {
    version: pointFileVersion,
    final,
    preliminary,
    years: years.map(({ year, best, low, high }) => [year, best, low, high]),
    displacement: displacement.map(({ year, idps, refugees }) => [year, idps, refugees]),
    presences: actors.map(({ presence }) => presence),
  };
}

function deathMonths(rows: readonly MonthlyViolence[], status: MonthlyViolence['status']): DeathMonths {
  const ofStatus = rows.filter((row) => row.status === status);
  const months = [...new Set(ofStatus.map(({ month }) => month))].sort();
  const gap = months.find((month, index) => index > 0 && Date.parse(month) - Date.parse(months[index - 1] ?? '') > 31 * 86_400_000);
  if (gap !== undefined) throw new Error(`content/data/recorded-violence/monthly.csv: a ${status} month is missing before ${gap}.`);
  const sum = (month: string, key: 'best' | 'low' | 'high') => ofStatus.reduce((total, row) => (row.month === month ? total + row[key] : total), 0);
  return { from: months[0] ?? '', deaths: months.map((month): Estimate => [sum(month, 'best'), sum(month, 'low'), sum(month, 'high')]) };
}

/** All actors that ever stand in the country, by family and then by name; one that changed its family stands under each. */
export function presentActors({ actors, events }: Story): PresentActor[] {
  return [...actors.values()]
    .sort((a, b) => a.shortName.localeCompare(b.shortName, 'en'))
    .filter((actor) => actor.standsHere ?? (armedFamilies as readonly ActorFamily[]).includes(actor.family))
    .flatMap((actor) => {
      const [first, sureFirst] = beginningOf(actor, events);
      const end = actor.to === 'unknown' ? actor.lastEvidence?.date : actor.to === 'ongoing' ? undefined : actor.to;
      if (first === undefined) return [];
      return inFamilies(actor, [first, sureFirst, end === undefined ? null : isoDay(daySpan(end).first), end === undefined ? null : lastDay(end)]);
    });
}

/** Where nobody says when an actor began, it is there from the first event in which it has a part. */
function beginningOf(actor: Actor, events: Story['events']): [first: string, sure: string] | [undefined, undefined] {
  const known = actor.activeHereSince ?? (actor.from === 'unknown' ? undefined : actor.from);
  const seen = eventsOf(actor, events).find(({ roles }) => roles.some((role) => role !== 'cited'))?.event.date;
  const date = known ?? seen;
  return date === undefined ? [undefined, undefined] : [isoDay(daySpan(date).first), lastDay(date)];
}

function inFamilies(actor: Actor, [first, sureFirst, sureLast, last]: [string, string, string | null, string | null]): PresentActor[] {
  const before = actor.familyBefore.map(({ family, until }) => ({ family, until: lastDay(until) })).sort((a, b) => (a.until < b.until ? -1 : 1));
  let from: [string, string] = [first, sureFirst];
  const earlier = before.map(({ family, until }): PresentActor => {
    const presence: Presence = [`${actor.id} ${family}`, ...from, until, until];
    from = [dayAfter(until), dayAfter(until)];
    return { actor, family, presence };
  });
  return [...earlier, { actor, family: actor.family, presence: [`${actor.id} ${actor.family}`, ...from, sureLast, last] }];
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function lastDay(date: string): string {
  const { first, last } = daySpan(date);
  return isoDay(last ?? first);
}

function dayAfter(day: string): string {
  return isoDay(Date.parse(day) + 86_400_000);
}
