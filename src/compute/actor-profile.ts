import type { LineageLink } from '../model/actor.ts';
import { daySpan } from '../model/date-span.ts';
import type { ActorRole } from '../model/vocabulary.ts';
import type { Actor, ConflictEvent, Story } from './story.ts';

/** A link between actors with everything that a sentence or a chart needs. */
export interface StoryLineage extends Omit<LineageLink, 'from' | 'to' | 'sources'> {
  /** Part of its address: "#link-mnla-merged-into-fla-2024". */
  readonly id: string;
  readonly from: readonly { readonly actor: Actor; readonly part: string | undefined }[];
  readonly to: readonly { readonly actor: Actor; readonly part: string | undefined }[];
  readonly sources: Actor['sources'];
}

/** What an actor did or suffered in one event. */
export interface ActorEvent {
  readonly event: ConflictEvent;
  readonly roles: readonly ActorRole[];
}

/** All links between actors, in order of date, then id. */
export function lineageOf({ actors }: Pick<Story, 'actors'>): StoryLineage[] {
  const known = (id: string) => {
    const actor = actors.get(id);
    if (actor === undefined) throw new Error(`There is no actor "${id}". Run npm run check:content to see where it is named.`);
    return actor;
  };
  const links = [...actors.values()].flatMap((owner) =>
    owner.lineage.map((link): StoryLineage => ({
      ...link,
      id: linkId(link),
      from: link.from.map(({ actor, part }) => ({ actor: known(actor), part })),
      to: link.to.map(({ actor, part }) => ({ actor: known(actor), part })),
      sources: owner.sources.filter(({ id }) => link.sources.includes(id)),
    })),
  );
  return links.sort((a, b) => daySpan(a.date).first - daySpan(b.date).first || (a.id < b.id ? -1 : 1));
}

/** The name of a link in addresses: who, what, into whom, year. */
export function linkId({ type, from, to, date }: Pick<LineageLink, 'type' | 'from' | 'to' | 'date'>): string {
  const names = (ends: LineageLink['from']) => ends.map(({ actor }) => actor).join('-');
  return `link-${names(from)}-${type}-${names(to)}-${date.slice(0, 4)}`;
}

/** The links in which an actor takes part. */
export function linksOf(actor: Pick<Actor, 'id'>, links: readonly StoryLineage[]): StoryLineage[] {
  return links.filter(({ from, to }) => [...from, ...to].some((end) => end.actor.id === actor.id));
}

/** The events of an actor in order of date, each with all roles that it has there. */
export function eventsOf(actor: Pick<Actor, 'id'>, events: readonly ConflictEvent[]): ActorEvent[] {
  return events.flatMap((event) => {
    const roles = event.actors.filter((part) => part.actor.id === actor.id).map(({ role }) => role);
    return roles.length === 0 ? [] : [{ event, roles }];
  });
}
