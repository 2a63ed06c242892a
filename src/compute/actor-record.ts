import { ascending } from 'd3-array';
import { type ActorRecord, type ActorsFile } from '../model/actor-record.ts';
import { type LineageFile, type LineageRecord } from '../model/lineage-record.ts';
import { licence } from '../model/licence.ts';
import { eventsOf, lineageOf, linksOf, type StoryLineage } from './actor-profile.ts';
import type { Addresses } from './addresses.ts';
import { datePrecision, isoSpan } from './date-words.ts';
import { sourceRecord } from './event-record.ts';
import { latestChange } from './last-change.ts';
import type { Actor, Story } from './story.ts';

/** The content of actors.json. `addresses` are whole ones. */
export function actorsFile(story: Story, addresses: Addresses): ActorsFile {
  const lineage = lineageOf(story);
  return {
    ...head(story),
    actors: [...story.actors.values()]
      .sort((a, b) => ascending(a.id, b.id))
      .map((actor) =>
        actorRecord(actor, { events: eventsOf(actor, story.events).length, links: linksOf(actor, lineage).map(({ id }) => id) }, addresses),
      ),
  };
}

/** The content of lineage.json. `addresses` are whole ones. */
export function lineageFile(story: Story, addresses: Addresses): LineageFile {
  return { ...head(story), links: lineageOf(story).map((link) => lineageRecord(link, addresses)) };
}

function head({ events }: Story): Pick<ActorsFile, 'generated' | 'license'> {
  return { generated: latestChange(events), license: `${licence.name}, ${licence.url}` };
}

function actorRecord(actor: Actor, { events, links }: { events: number; links: string[] }, addresses: Addresses): ActorRecord {
  const {
    id,
    name,
    shortName,
    nameFr,
    otherNames,
    namesBefore,
    family,
    familyBefore,
    from,
    activeHereSince,
    to,
    lastEvidence,
    leaders,
    designations,
  } = actor;
  return {
    id,
    url: addresses.actor(id),
    name,
    shortName,
    nameFr: nameFr ?? null,
    otherNames,
    namesBefore,
    family,
    familyBefore,
    from: from === 'unknown' ? null : from,
    activeHereSince: activeHereSince ?? null,
    to: to === 'ongoing' || to === 'unknown' ? null : to,
    state: to === 'ongoing' || to === 'unknown' ? to : 'ended',
    lastEvidence: lastEvidence ?? null,
    leaders: leaders.map((leader) => ({ ...leader, from: leader.from ?? null, to: leader.to ?? null })),
    designations: designations.map((each) => ({ ...each, since: each.since ?? null })),
    events,
    links,
    sources: actor.sources.map(sourceRecord),
  };
}

function lineageRecord({ id, type, status, from, to, date, says, differs, sources }: StoryLineage, addresses: Addresses): LineageRecord {
  const end = (each: StoryLineage['from'][number]) => ({ actor: each.actor.id, part: each.part ?? null });
  return {
    id,
    url: `${addresses.actors}#${id}`,
    type,
    status,
    from: from.map(end),
    to: to.map(end),
    date: { edtf: date, ...isoSpan(date), precision: datePrecision(date) },
    says,
    differs: differs ?? null,
    sources: sources.map(sourceRecord),
  };
}
