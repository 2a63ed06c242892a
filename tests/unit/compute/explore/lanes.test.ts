import { expect, test } from '@playwright/test';
import { divideIntoLanes, type LaneFacts, type LaneOrder, laneOrders, leadingActor } from '../../../../src/compute/explore/lanes.ts';
import { type ActorFamily, actorFamilyIds, type ActorRole, actorRoleIds, eventKindIds, regionIds } from '../../../../src/model/vocabulary.ts';

const actor = (id: string, family: ActorFamily, role: ActorRole) => ({ id, family, role });

/** One event for every kind, family, role and region in turn. */
const events: readonly LaneFacts[] = Array.from({ length: 60 }, (_, index) => ({
  slug: `event-${index}`,
  kind: eventKindIds[index % eventKindIds.length] ?? 'other',
  chapter: `chapter-${index % 3}`,
  regions: regionIds.slice(index % 9, (index % 9) + 1 + (index % 3)),
  abroad: index % 11 === 0,
  actors: [0, 1, 2].map((shift) =>
    actor(
      `actor-${(index + shift) % 25}`,
      actorFamilyIds[((index + shift) % 25) % actorFamilyIds.length] ?? 'civilians',
      actorRoleIds[(index * 2 + shift) % actorRoleIds.length] ?? 'party',
    ),
  ),
}));
const words = {
  actors: new Map(
    Array.from({ length: 25 }, (_, index) => [
      `actor-${index}`,
      { name: `Actor ${index}`, family: actorFamilyIds[index % actorFamilyIds.length] ?? ('civilians' as const) },
    ]),
  ),
  chapters: [0, 1, 2].map((number) => ({ slug: `chapter-${number}`, title: `Chapter ${number}` })),
};

test('whose part nobody denies stands for an event before who is only blamed; civilians only where nobody else is named', () => {
  const blamed = actor('a', 'foreign-forces', 'blamed');
  const civilians = actor('b', 'civilians', 'target');
  expect(leadingActor({ actors: [blamed, civilians, actor('c', 'al-qaeda-linked', 'party')] })?.id).toBe('c');
  expect(leadingActor({ actors: [civilians, blamed] })?.id).toBe('a');
  expect(leadingActor({ actors: [civilians] })?.id).toBe('b');
  expect(leadingActor({ actors: [] })).toBeUndefined();
});

for (const order of Object.keys(laneOrders) as LaneOrder[]) {
  test(`lanes by ${order}: every event stands in exactly one, and touches none in which it stands`, () => {
    const lanes = divideIntoLanes(events, order, words);
    const stands = lanes.flatMap((lane) => lane.events.map(({ slug }) => slug));
    expect(stands.sort()).toEqual(events.map(({ slug }) => slug).sort());
    for (const lane of lanes)
      expect(
        lane.touched.filter((event) => lane.events.includes(event)),
        lane.label,
      ).toEqual([]);
    expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
  });
}

test('an event touches the lanes of all families that take part in it, but no lane of nobody', () => {
  const event: LaneFacts = {
    slug: 'x',
    kind: 'battle',
    chapter: 'chapter-0',
    regions: ['kidal'],
    abroad: false,
    actors: [actor('a', 'state-forces', 'attacker'), actor('b', 'azawad-movements', 'target'), actor('c', 'civilians', 'affected')],
  };
  const lanes = divideIntoLanes([event], 'family', words);
  expect(lanes.filter((lane) => lane.events.length > 0).map(({ id }) => id)).toEqual(['state']);
  expect(lanes.filter((lane) => lane.touched.length > 0).map(({ id }) => id)).toEqual(['azawad']);
});

test('lanes of actors hold those with the most events; the others share one', () => {
  const lanes = divideIntoLanes(events, 'actor', words);
  expect(lanes.length).toBeLessThanOrEqual(17);
  expect(lanes.at(-1)?.label).toBe('All others');
  expect(lanes.at(-1)?.events.length).toBeGreaterThan(0);
});
