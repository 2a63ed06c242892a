import { asSlug, slugText } from '../fields.ts';
import { nearest } from '../nearest.ts';
import type { Ledger } from '../ledger.ts';
import type { Entry, Problem, World } from '../world.ts';

/** Names that cannot be addresses, addresses given twice, and published ones that were lost. */
export function findAddressProblems(world: World): Problem[] {
  return [...findBadNames(world), ...findTakenAliases(world), ...findLostAddresses(world)];
}

function findBadNames(world: World): Problem[] {
  const isBad = ({ id }: { id: string }) => !slugText.safeParse(id).success;
  const howTo = (id: string) =>
    `cannot stand in an address. Use small letters, digits and hyphens only${asSlug(id) === '' ? '' : `: "${asSlug(id)}"`}.`;
  return [
    ...[...world.events, ...world.actors, ...world.chapters, ...world.terms, ...world.withdrawals]
      .filter(isBad)
      .map(({ id, file }): Problem => ({ file, field: [], line: 1, message: `The file name "${id}" ${howTo(id)}` })),
    ...world.places.filter(isBad).map(({ id, file }): Problem => ({ file, field: [id], message: `The place id "${id}" ${howTo(id)}` })),
  ];
}

function findTakenAliases(world: World): Problem[] {
  return [...findTaken('event', world.events), ...findTaken('chapter', world.chapters)];
}

function findTaken(what: string, entries: readonly Pick<Entry<{ readonly aliases: readonly string[] }>, 'id' | 'file' | 'facts'>[]): Problem[] {
  const owner = new Map(entries.map(({ id, file }) => [id, file]));
  return entries.flatMap(({ file, facts }) =>
    facts.aliases.flatMap((alias, index): Problem[] => {
      const other = owner.get(alias);
      if (other !== undefined)
        return [
          {
            file,
            field: ['aliases', index],
            message: `The address "${alias}" already leads to ${other}. An address can lead to one ${what} only: take the alias out here or there.`,
          },
        ];
      owner.set(alias, file);
      return [];
    }),
  );
}

/** A list of the ledger: what answers to its addresses now, whether all of that could be read, and what to do about a lost one. */
interface Kept {
  readonly list: keyof Ledger;
  readonly present: ReadonlySet<string>;
  readonly complete: boolean;
  readonly wayOut: (slug: string) => string;
}

/** Published addresses to which nothing answers. A kind is not looked at while one of its entries cannot be read: an alias in it may be the address. */
function findLostAddresses(world: World): Problem[] {
  const { names, ledger } = world;
  const aliases = (entries: World['events'] | World['chapters']) => entries.flatMap(({ facts }) => facts.aliases);
  const lists: readonly Kept[] = [
    {
      list: 'events',
      present: new Set([...names.event, ...aliases(world.events), ...names.withdrawal]),
      complete: world.events.length === names.event.size,
      wayOut: (slug) =>
        `Bring content/events/${slug}.mdx back, or name "${slug}" under \`aliases\` of the event that took its place, or say in content/withdrawn/${slug}.yaml what became of it.`,
    },
    {
      list: 'chapters',
      present: new Set([...names.chapter, ...aliases(world.chapters)]),
      complete: world.chapters.length === names.chapter.size,
      wayOut: (slug) => `Bring content/chapters/${slug}.mdx back, or name "${slug}" under \`aliases\` of the chapter that took its place.`,
    },
    { list: 'actors', present: names.actor, complete: true, wayOut: (id) => `Bring content/actors/${id}.mdx back.` },
    {
      list: 'places',
      present: new Set(world.events.flatMap(({ facts }) => [facts.place, ...facts.alsoAt])), // a place without events has no page
      complete: names.place.size > 0 && world.events.length === names.event.size,
      wayOut: (id) =>
        names.place.has(id)
          ? `Name it under \`place\` or \`alsoAt\` of an event.`
          : `Bring "${id}" back to content/places.yaml, and to the events there.`,
    },
    { list: 'terms', present: names.term, complete: true, wayOut: (slug) => `Bring content/glossary/${slug}.md back.` },
  ];
  return lists
    .filter(({ complete }) => complete)
    .flatMap(({ list, present, wayOut }) =>
      ledger[list].flatMap((slug, index): Problem[] => {
        if (present.has(slug)) return [];
        const newName = nearest(slug, present);
        const guess = newName === undefined ? '' : ` Was it renamed to "${newName}"?`;
        const message = `The address "${slug}" was published, and nothing answers to it any more; people link to it.${guess} ${wayOut(slug)}`;
        return [{ file: ledger.file, field: [list, index], message }];
      }),
    );
}
