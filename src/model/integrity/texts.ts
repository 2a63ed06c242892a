import { withoutCitations } from '../citations.ts';
import { countWords } from '../fields.ts';
import type { Problem, World } from '../world.ts';

/** How long an event's text may be, in words, by importance. */
export const textLengths = { 1: [80, 250], 2: [40, 120], 3: [40, 120] } as const;
/** How long an event's first paragraph, the lead, may be, in words. */
export const longestLead = 60;
/** How long a chapter's introduction is, in words. */
export const introductionLength = [150, 200] as const;

/** Texts that are too short or too long, leads that are too long. */
export function findTextProblems(world: World): Problem[] {
  const problems: Problem[] = [];
  const check = (file: string, paragraphs: World['events'][number]['paragraphs'], [least, most]: readonly [number, number], what: string) => {
    const words = paragraphs.reduce((sum, { text }) => sum + countWords(withoutCitations(text)), 0);
    if (words >= least && words <= most) return;
    problems.push({ file, field: [], line: paragraphs[0]?.line ?? 1, message: `${what} has ${words} words; it should have ${least} to ${most}.` });
  };
  for (const { file, facts, paragraphs } of world.events) {
    check(file, paragraphs, textLengths[facts.importance], 'The text');
    const lead = paragraphs[0];
    const words = lead === undefined ? 0 : countWords(withoutCitations(lead.text));
    if (lead !== undefined && words > longestLead) {
      problems.push({
        file,
        field: [],
        line: lead.line,
        message: `The first paragraph has ${words} words; at most ${longestLead} fit on the story page. Break it in two.`,
      });
    }
  }
  for (const { file, paragraphs } of world.chapters) check(file, paragraphs, introductionLength, 'The introduction');
  return problems;
}
