import { z } from 'zod';
import { dateOr, dateText, howToDate, simpleDateText } from './dates.ts';
import { oneOf, slugText, words } from './fields.ts';
import { sourceId, sourcesField } from './source.ts';
import { actorFamilyIds, lineageStatusIds, lineageTypeIds } from './vocabulary.ts';

const family = oneOf('a family', actorFamilyIds);

export const lineageEnd = z.strictObject({
  actor: slugText.describe('An actor id.'),
  part: words('the part').optional().describe('Where only a part took part: which, "a dissident wing".'),
});

export const lineageLinkSchema = z.strictObject({
  type: oneOf('a type of link', lineageTypeIds),
  from: z.array(lineageEnd).min(1, 'Name at least one actor under `from`.').describe('Who merged, split off, was renamed, joined or left.'),
  to: z.array(lineageEnd).min(1, 'Name at least one actor under `to`.').describe('Into, from or of whom.'),
  date: dateText.describe(`When. ${howToDate}`),
  status: oneOf('a status', lineageStatusIds).default('done').describe('announced: declared but not carried out; undone: taken back later.'),
  says: words('the sentence').describe('One sentence that tells the link.'),
  differs: words('how accounts differ').optional().describe('How accounts of it differ.'),
  sources: z.array(sourceId).min(1, 'Name at least one source of the link.'),
});
export type LineageLink = z.output<typeof lineageLinkSchema>;

export const actorSchema = z
  .strictObject({
    name: words('the name').describe('Full name in English.'),
    shortName: words('the short name', { atMost: 28 }).describe('Abbreviation or short name, as it stands on a card: "JNIM", "Malian army".'),
    nameFr: words('the French name').optional().describe('Full name in French.'),
    otherNames: z.array(words('the other name')).default([]).describe('Other spellings and abbreviations, for search.'),
    namesBefore: z
      .array(
        z.strictObject({
          name: words('the earlier name'),
          shortName: words('the earlier short name', { atMost: 28 }),
          until: simpleDateText,
          source: sourceId,
        }),
      )
      .default([])
      .describe('Earlier names, and when each gave way to the next. Events that begin before show them.'),
    family: family.describe('The family it belongs to; where it changed, the latest.'),
    familyBefore: z
      .array(z.strictObject({ family, until: simpleDateText, source: sourceId }))
      .default([])
      .describe('Earlier families, where sources say that it changed sides.'),
    from: dateOr('the founding date', ['unknown']).describe('When it began, or `unknown`.'),
    activeHereSince: simpleDateText.optional().describe('Since when it plays a part in Mali, where that is later than its beginning.'),
    to: dateOr('the end date', ['ongoing', 'unknown']).describe('When it ended; `ongoing` if it goes on; `unknown` if nobody says.'),
    lastEvidence: z
      .strictObject({ date: simpleDateText, source: sourceId })
      .optional()
      .describe('The last date at which a source shows it active. Required where `to` is unknown.'),
    standsHere: z
      .boolean()
      .optional()
      .describe(
        'Whether it stands in Mali for as long as it lives. Left out, armed groups and forces of the state do, all others do not. `true`: a mission or a foreign force in Mali; `false`: an armed organisation that leads a branch from abroad.',
      ),
    leaders: z
      .array(
        z.strictObject({
          name: words('the leader'),
          role: words('the role'),
          from: simpleDateText.optional(),
          to: simpleDateText.optional(),
          source: sourceId,
        }),
      )
      .default([]),
    designations: z
      .array(z.strictObject({ by: words('who lists it'), says: words('the designation'), since: simpleDateText.optional(), source: sourceId }))
      .default([])
      .describe('Who lists it as what, since when.'),
    lineage: z.array(lineageLinkSchema).default([]).describe('Links to other actors. Each stands in the file of the actor that came later.'),
    sources: sourcesField,
  })
  .refine((actor) => actor.to !== 'unknown' || actor.lastEvidence !== undefined, {
    path: ['to'],
    error: 'The end is unknown, so give lastEvidence: the last date at which a source shows the actor active, and that source.',
  });
export type ActorFacts = z.output<typeof actorSchema>;
