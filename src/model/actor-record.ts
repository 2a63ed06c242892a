import { z } from 'zod';
import { slugText } from './fields.ts';
import { sourceRecordSchema } from './source-record.ts';
import { actorFamilyIds } from './vocabulary.ts';

const dateOf = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/u);
const sourceOfActor = slugText.describe('The id of one of the `sources` of this actor.');

/** One actor as it is published for machines, in actors.json. */
export const actorRecordSchema = z
  .strictObject({
    id: slugText.describe('Permanent name of the actor; part of its address.'),
    url: z.url().describe('Permanent address of its page.'),
    name: z.string().describe('Full name in English.'),
    shortName: z.string().describe('Abbreviation or short name.'),
    nameFr: z.string().nullable().describe('Full name in French.'),
    otherNames: z.array(z.string()).describe('Other spellings and abbreviations.'),
    namesBefore: z
      .array(
        z.strictObject({
          name: z.string().describe('The earlier full name.'),
          shortName: z.string().describe('The earlier short name.'),
          until: dateOf.describe('When it gave way to the next, as exactly as the sources say.'),
          source: sourceOfActor,
        }),
      )
      .describe('Earlier names, where sources say when they changed.'),
    family: z.enum(actorFamilyIds).describe('The family it belongs to; where it changed, the latest.'),
    familyBefore: z
      .array(
        z.strictObject({
          family: z.enum(actorFamilyIds).describe('The earlier family.'),
          until: dateOf.describe('Until when, as exactly as the sources say.'),
          source: sourceOfActor,
        }),
      )
      .describe('Earlier families, where sources say that it changed sides.'),
    from: dateOf.nullable().describe('When it began, as exactly as the sources say; null where that is not known.'),
    activeHereSince: dateOf.nullable().describe('Since when it plays a part in Mali, where that is later than its beginning.'),
    to: dateOf.nullable().describe('When it ended; null where it goes on or the end is not known: see `state`.'),
    state: z.enum(['ended', 'ongoing', 'unknown']).describe('ended; ongoing: it goes on; unknown: nobody says when it ended.'),
    lastEvidence: z
      .strictObject({ date: dateOf.describe('The date.'), source: sourceOfActor })
      .nullable()
      .describe('The last date at which a source shows it active, where its end is not known.'),
    leaders: z
      .array(
        z.strictObject({
          name: z.string().describe('Name.'),
          role: z.string().describe('Role.'),
          from: dateOf.nullable().describe('Since when.'),
          to: dateOf.nullable().describe('Until when.'),
          source: sourceOfActor,
        }),
      )
      .describe('Leaders, as sources name them.'),
    designations: z
      .array(
        z.strictObject({
          by: z.string().describe('Who lists it.'),
          says: z.string().describe('As what.'),
          since: dateOf.nullable().describe('Since when.'),
          source: sourceOfActor,
        }),
      )
      .describe('Who lists it as what.'),
    events: z.number().int().min(0).describe('Number of events here in which it acts or suffers.'),
    links: z.array(slugText).describe('Ids of its links in lineage.json.'),
    sources: z.array(sourceRecordSchema).min(1).describe('The sources, in the order in which its text cites them.'),
  })
  .meta({ title: 'Actor', description: 'One actor of the conflict in Mali. All fields stand in every record, null where there is nothing to say.' });
export type ActorRecord = z.output<typeof actorRecordSchema>;

export const actorsFileSchema = z
  .strictObject({
    generated: z.iso.date().describe('Day of the latest addition or change among the events: the state of the content, not the time of a build.'),
    license: z.string().describe('Licence of the records, with its address. The sources keep their own.'),
    actors: z.array(actorRecordSchema).describe('All actors, by id.'),
  })
  .meta({ title: 'actors.json', description: 'All actors of the timeline.' });
export type ActorsFile = z.output<typeof actorsFileSchema>;
