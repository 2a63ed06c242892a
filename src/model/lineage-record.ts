import { z } from 'zod';
import { dateRecord } from './event-record.ts';
import { slugText } from './fields.ts';
import { sourceRecordSchema } from './source-record.ts';
import { lineageStatusIds, lineageTypeIds } from './vocabulary.ts';

const endRecord = z.strictObject({
  actor: slugText.describe('Id of the actor, as in actors.json.'),
  part: z.string().nullable().describe('Which part of it, where only a part took part; null where nobody says so.'),
});

/** One link between actors as it is published for machines, in lineage.json. */
export const lineageRecordSchema = z
  .strictObject({
    id: slugText.describe('Name of the link; part of its address.'),
    url: z.url().describe('Address of its sentence on the page of all actors.'),
    type: z.enum(lineageTypeIds).describe('What happened between them.'),
    status: z.enum(lineageStatusIds).describe('done; announced (declared, but not carried out); undone (taken back later).'),
    from: z.array(endRecord).min(1).describe('Who merged, split off, was renamed, joined or left.'),
    to: z.array(endRecord).min(1).describe('Into, from or of whom.'),
    date: dateRecord.omit({ note: true }).describe('When.'),
    says: z.string().describe('The link in one sentence.'),
    differs: z.string().nullable().describe('How accounts of it differ; null where they do not.'),
    sources: z.array(sourceRecordSchema).min(1).describe('The sources of the link.'),
  })
  .meta({ title: 'Link between actors', description: 'One link between actors: a merger, a split, a new name, a membership, an alliance.' });
export type LineageRecord = z.output<typeof lineageRecordSchema>;

export const lineageFileSchema = z
  .strictObject({
    generated: z.iso.date().describe('Day of the latest addition or change among the events: the state of the content, not the time of a build.'),
    license: z.string().describe('Licence of the records, with its address. The sources keep their own.'),
    links: z.array(lineageRecordSchema).describe('All links, by first day, then id.'),
  })
  .meta({ title: 'lineage.json', description: 'All links between the actors of the conflict in Mali.' });
export type LineageFile = z.output<typeof lineageFileSchema>;
