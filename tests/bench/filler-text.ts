import type { Random } from './random.ts';

/** Words of the printers’ filler text: everybody sees that they say nothing. */
const words = (
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim ' +
  'veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit ' +
  'esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est ' +
  'laborum at vero eos accusamus iusto odio dignissimos ducimus blanditiis praesentium voluptatum deleniti atque corrupti quos dolores quas ' +
  'molestias excepturi similique mollitia animi dolorum fuga harum quidem rerum facilis expedita distinctio nam libero tempore cum soluta ' +
  'nobis eligendi optio cumque nihil impedit quo minus quod maxime placeat facere possimus omnis voluptas assumenda repellendus temporibus ' +
  'autem quibusdam officiis debitis aut necessitatibus saepe eveniet voluptates repudiandae recusandae itaque earum hic tenetur a sapiente ' +
  'delectus reiciendis voluptatibus maiores alias perferendis doloribus asperiores repellat'
).split(' ');

/** Words that stand for those which the glossary explains. */
export const fillerTerms = (
  'vexillum pontifex aedilis quaestor tribunus consularis castellum oppidum municipium praetorium legatus centuria manipulus cohortatio ' +
  'curialis aerarium fiscus publicanus colonatus foedus deditio ovatio rostrum comitia plebiscitum rogatio intercessio auspicium haruspex ' +
  'flamen lictor fasces curulis toga salutatio clientela patronus nomenclator peculium stipendium'
).split(' ');

/** A phrase of so many words, without a stop: "Dolor sit amet". */
export function phrase(random: Random, length: number): string {
  const text = Array.from({ length }, () => random.pick(words)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences of so many words in all. Now and then a word of the glossary stands among them. */
export function sentences(random: Random, length: number): string[] {
  const all: string[] = [];
  for (let left = length; left > 0;) {
    const here = left < 16 ? left : random.whole(8, 15);
    left -= here;
    const text = here > 3 && random.chance(0.3) ? `${phrase(random, here - 1)} ${random.pick(fillerTerms)}` : phrase(random, here);
    all.push(`${text}.`);
  }
  return all;
}
