import { daySpan } from '../date-span.ts';
import type { Problem, World } from '../world.ts';

const day = 86_400_000;
const asText = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * Chapters that leave a gap or overlap, and events that come before all of them. Nothing is said while one
 * chapter cannot be read: its days would look like a gap.
 */
export function findChapterProblems(world: World): Problem[] {
  if (world.chapters.length < world.names.chapter.size) return [];
  const chapters = world.chapters
    .map(({ file, facts }) => ({ file, facts, from: daySpan(facts.from).first, to: facts.to === 'open' ? undefined : daySpan(facts.to).first }))
    .sort((a, b) => a.from - b.from);
  const problems: Problem[] = [];
  chapters.forEach(({ file, facts, from, to }, index) => {
    const next = chapters[index + 1];
    if (to !== undefined && to < from) {
      problems.push({
        file,
        field: ['to'],
        message: `The chapter ends on ${facts.to}, before it begins on ${facts.from}. Correct one of the two days.`,
      });
    } else if (next === undefined) {
      if (to !== undefined)
        problems.push({ file, field: ['to'], message: 'The last chapter must stay open, so that every later event has a chapter. Write to: open.' });
    } else if (to === undefined) {
      problems.push({
        file,
        field: ['to'],
        message: `Only the last chapter may be open; "${next.facts.title}" follows on ${next.facts.from}. Write to: "${asText(next.from - day)}".`,
      });
    } else if (to + day < next.from) {
      problems.push({
        file,
        field: ['to'],
        message: `A gap: this chapter ends on ${facts.to}, the next one ("${next.facts.title}") begins only on ${next.facts.from}. Write to: "${asText(next.from - day)}".`,
      });
    } else if (to >= next.from) {
      problems.push({
        file,
        field: ['to'],
        message: `An overlap: this chapter ends on ${facts.to}, but the next one ("${next.facts.title}") begins on ${next.facts.from}. Write to: "${asText(next.from - day)}".`,
      });
    }
  });
  const first = chapters[0];
  if (first !== undefined) {
    for (const { file, facts } of world.events) {
      if (daySpan(facts.date).first < first.from) {
        problems.push({
          file,
          field: ['date'],
          message: `The event begins before the first chapter does (${first.facts.from}). Correct the date, or let the first chapter begin earlier.`,
        });
      }
    }
  }
  return problems;
}
