import { z } from 'zod';
import { slugText } from './fields.ts';
import { sourceSchema } from './source.ts';

/** A day, month or year as machines get it, "about" included. */
const publishedOn = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/u);

/** A source as it is published for machines, within an actor or a link. */
export const sourceRecordSchema = sourceSchema.extend({
  id: slugText.describe('Id of the source within this record.'),
  url: z.url().describe('The address that was seen.'),
  published: publishedOn.optional().describe('Date of publication: a year, a month or a day. Left out where the page does not give it.'),
});
