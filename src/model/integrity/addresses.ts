import { asSlug, slugText } from '../fields.ts';
import { nearest } from '../nearest.ts';
import type { Problem, World } from '../world.ts';

/** Names that cannot be addresses, addresses given twice, and published ones that were lost. */
export function findAddressProblems(world: World): Problem[] {
  return [...findBadNames(world), ...findTakenAliases(world), ...findLostAddresses(world)];
}

function findBadNames(world: World): Problem[] {
  const isBad = ({ id }: { id: string }) => !slugText.safeParse(id).success;
  const howTo = (id: string) =>
    `cannot stand in an address. Use small letters, digits and hyphens only${asSlug(id) === '' ? '' : `: "${asSlug(id)}"`}.`;
  return [
    ...[...world.events, ...world.actors, ...world.chapters, ...world.terms]
      .filter(isBad)
      .map(({ id, file }): Problem => ({ file, field: [], line: 1, message: `The file name "${id}" ${howTo(id)}` })),
    ...world.places.filter(isBad).map(({ id, file }): Problem => ({ file, field: [id], message: `The place id "${id}" ${howTo(id)}` })),
  ];
}

function findTakenAliases(world: World): Problem[] {
  const owner = new Map(world.events.map(({ id, file }) => [id, file]));
  return world.events.flatMap(({ file, facts }) =>
    facts.aliases.flatMap((alias, index): Problem[] => {
      const other = owner.get(alias);
      if (other !== undefined)
        return [
          {
            file,
            field: ['aliases', index],
            message: `The address "${alias}" already leads to ${other}. An address can lead to one event only: take the alias out here or there.`,
          },
        ];
      owner.set(alias, file);
      return [];
    }),
  );
}

/** Events are not looked at while one of them cannot be read: an alias in it may be the address. */
function findLostAddresses(world: World): Problem[] {
  const { events, chapters, file } = world.ledger;
  const addresses = new Set([...world.names.event, ...world.events.flatMap(({ facts }) => facts.aliases)]);
  const lost = (field: 'events' | 'chapters', published: readonly string[], present: ReadonlySet<string>, wayOut: (slug: string) => string) =>
    published.flatMap((slug, index): Problem[] => {
      if (present.has(slug)) return [];
      const newName = nearest(slug, present);
      const guess = newName === undefined ? '' : ` Was it renamed to "${newName}"?`;
      return [
        {
          file,
          field: [field, index],
          message: `The address "${slug}" was published, and nothing answers to it any more; people link to it.${guess} ${wayOut(slug)}`,
        },
      ];
    });
  return [
    ...(world.events.length < world.names.event.size
      ? []
      : lost(
          'events',
          events,
          addresses,
          (slug) => `Bring content/events/${slug}.mdx back, or name "${slug}" under \`aliases\` of the event that took its place.`,
        )),
    ...lost('chapters', chapters, world.names.chapter, (slug) => `Bring content/chapters/${slug}.mdx back.`),
  ];
}
