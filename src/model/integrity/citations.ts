import { citedSources, findBrokenCitations } from '../citations.ts';
import { asSlug } from '../fields.ts';
import { didYouMean, nearest } from '../nearest.ts';
import type { Source } from '../source.ts';
import type { Entry, Paragraph, Problem, World } from '../world.ts';

type Reference = { readonly id: string; readonly field: readonly (string | number)[] };

/** Citations without a source, sources without a citation, and paragraphs that cite nothing. */
export function findCitationProblems(world: World): Problem[] {
  return [
    ...world.events.flatMap((entry) =>
      checkEntry(entry, entry.facts.sources, [
        ...entry.facts.fatalities.map(({ source }, index) => ({ id: source, field: ['fatalities', index, 'source'] })),
        ...entry.facts.claims.map(({ source }, index) => ({ id: source, field: ['claims', index, 'source'] })),
        ...entry.facts.leadsTo.map(({ source }, index) => ({ id: source, field: ['leadsTo', index, 'source'] })),
      ]),
    ),
    ...world.actors.flatMap((entry) =>
      checkEntry(entry, entry.facts.sources, [
        ...entry.facts.namesBefore.map(({ source }, index) => ({ id: source, field: ['namesBefore', index, 'source'] })),
        ...entry.facts.familyBefore.map(({ source }, index) => ({ id: source, field: ['familyBefore', index, 'source'] })),
        ...(entry.facts.lastEvidence ? [{ id: entry.facts.lastEvidence.source, field: ['lastEvidence', 'source'] }] : []),
        ...entry.facts.leaders.map(({ source }, index) => ({ id: source, field: ['leaders', index, 'source'] })),
        ...entry.facts.designations.map(({ source }, index) => ({ id: source, field: ['designations', index, 'source'] })),
        ...entry.facts.lineage.flatMap(({ sources }, index) => sources.map((id, at) => ({ id, field: ['lineage', index, 'sources', at] }))),
      ]),
    ),
    ...world.chapters.flatMap((entry) => checkEntry(entry, entry.facts.sources, [])),
    ...world.terms.flatMap((entry) => checkEntry(entry, entry.facts.sources, [])),
  ];
}

/** What is found wrong, and the sources that are cited or were meant to be: one slip is told once. */
interface Finding {
  readonly problems: readonly Problem[];
  readonly used: readonly string[];
}

function checkEntry({ file, paragraphs }: Entry<unknown>, sources: readonly Source[], references: readonly Reference[]): Problem[] {
  const known = sources.map(({ id }) => id);
  const findings = [
    ...paragraphs.map((paragraph) => checkParagraph(file, paragraph, known)),
    ...references.map((reference) => checkReference(file, reference, known)),
  ];
  const used = new Set(findings.flatMap((finding) => finding.used));
  return [
    ...findings.flatMap(({ problems }) => problems),
    ...known.flatMap((id, index): Problem[] => {
      const field = ['sources', index, 'id'];
      if (known.indexOf(id) !== index)
        return [{ file, field, message: `The source id "${id}" is used twice. Give the second source an id of its own: "${id}-2".` }];
      if (!used.has(id)) return [{ file, field, message: `Nothing cites the source "${id}". Cite it in the text as [@${id}], or take it out.` }];
      return [];
    }),
  ];
}

function checkParagraph(file: string, { line, text }: Paragraph, known: readonly string[]): Finding {
  const cited = citedSources(text);
  const unknown = cited.filter((id) => !known.includes(id));
  const broken = findBrokenCitations(text, known).map((piece) => ({ piece, meant: meantSources(piece, known) }));
  const problem = (message: string): Problem => ({ file, field: [], line, message });
  return {
    used: [...cited, ...broken.flatMap(({ meant }) => meant), ...unknown.map((id) => nearest(id, known) ?? id)],
    problems: [
      ...unknown.map((id) =>
        problem(
          `The text cites [@${id}], but no source under \`sources\` has that id.${didYouMean(id, known)} List the source there, or cite one that is listed.`,
        ),
      ),
      ...broken.map(({ piece, meant }) =>
        problem(
          `"${piece}" is not a citation. Write ${meant.length === partsOf(piece).length ? citation(meant) : '[@source-id], or for several [@first-id; @second-id]'}.`,
        ),
      ),
      ...(cited.length + broken.length === 0
        ? [problem(`This paragraph cites no source: "${shorten(text)}". Put [@source-id] after each statement of fact, or take the statement out.`)]
        : []),
    ],
  };
}

function checkReference(file: string, { id, field }: Reference, known: readonly string[]): Finding {
  if (known.includes(id)) return { problems: [], used: [id] };
  const message = `"${id}" is no source of this file.${didYouMean(id, known)} List it under \`sources\`, or name one that is listed: ${known.join(', ')}.`;
  return { problems: [{ file, field, message }], used: [nearest(id, known) ?? id] };
}

function meantSources(piece: string, known: readonly string[]): string[] {
  return partsOf(piece).flatMap((part) => nearest(asSlug(part), known) ?? []);
}

function partsOf(piece: string): string[] {
  return piece.split(/[;,]/u);
}

function citation(ids: readonly string[]): string {
  return `[${ids.map((id) => `@${id}`).join('; ')}]`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
