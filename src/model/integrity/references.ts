import { didYouMean } from '../nearest.ts';
import type { NamedKind, Problem, World } from '../world.ts';

type Kind = Exclude<NamedKind, 'chapter' | 'withdrawal'>; // no entry names one of these

const missing: Record<Kind, (id: string) => string> = {
  event: (id) => `there is no content/events/${id}.mdx`,
  actor: (id) => `there is no content/actors/${id}.mdx`,
  place: (id) => `content/places.yaml has no "${id}"`,
  term: (id) => `there is no content/glossary/${id}.md`,
};

/** Before there is a glossary, or while the gazetteer cannot be read, every name would look wrong. */
const listsThatMayBeEmpty: readonly Kind[] = ['term', 'place'];

/** Names that lead nowhere: unknown actors, places, events and terms. */
export function findUnknownNames(world: World): Problem[] {
  const problems: Problem[] = [];
  const look = (file: string, field: (string | number)[], kind: Kind, id: string) => {
    const names = world.names[kind];
    if (names.has(id) || (names.size === 0 && listsThatMayBeEmpty.includes(kind))) return;
    problems.push({ file, field, message: `"${id}" is no ${kind} we know: ${missing[kind](id)}.${didYouMean(id, names)}` });
  };

  for (const { file, facts } of world.events) {
    look(file, ['place'], 'place', facts.place);
    facts.alsoAt.forEach((id, index) => look(file, ['alsoAt', index], 'place', id));
    facts.actors.forEach(({ id }, index) => look(file, ['actors', index, 'id'], 'actor', id));
    facts.leadsTo.forEach(({ event }, index) => look(file, ['leadsTo', index, 'event'], 'event', event));
    facts.claims.forEach(({ actor }, index) => {
      if (actor !== undefined) look(file, ['claims', index, 'actor'], 'actor', actor);
    });
  }
  for (const { id, file, facts } of world.actors) {
    facts.lineage.forEach((link, index) => {
      for (const side of ['from', 'to'] as const) {
        link[side].forEach(({ actor }, end) => look(file, ['lineage', index, side, end, 'actor'], 'actor', actor));
      }
      if (![...link.from, ...link.to].some(({ actor }) => actor === id)) {
        problems.push({
          file,
          field: ['lineage', index],
          message: `This link does not name "${id}" on either side. A link stands in the file of the actor that came later.`,
        });
      }
    });
  }
  for (const { file, facts } of world.chapters) {
    facts.keyEvents.forEach((id, index) => look(file, ['keyEvents', index], 'event', id));
    facts.terms.forEach((id, index) => look(file, ['terms', index], 'term', id));
  }
  for (const { file, facts } of world.corrections) look(file, ['event'], 'event', facts.event);
  for (const { file, facts } of world.withdrawals) if (facts.instead !== undefined) look(file, ['instead'], 'event', facts.instead);
  return problems;
}
