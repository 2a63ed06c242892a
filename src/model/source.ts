import { z } from 'zod';
import { simpleDateText } from './dates.ts';
import { oneOf, slugText, webAddress, words } from './fields.ts';
import { sourceGradeIds, sourceTypeIds } from './vocabulary.ts';

export const sourceSchema = z.strictObject({
  id: slugText.describe('Publisher and date: "reuters-2012-03-23". The text cites it as [@reuters-2012-03-23].'),
  publisher: words('the publisher').describe('Who first published it. For a copy: the original publisher, not the site that copied it.'),
  republishedBy: words('the site that republished it')
    .optional()
    .describe('The site on which the text was read, where that is not the publisher: "Townhall".'),
  title: words('the title of the source').describe(
    'The headline as printed, in its own language. In [square brackets]: a description, where the headline is not known.',
  ),
  url: webAddress.describe('The address that was seen. Never a guess.'),
  published: simpleDateText.optional().describe('Date of publication, in quotes. Leave out if the page does not give it.'),
  language: z
    .string({ error: 'Write the code of the language: en, fr, ar …' })
    .regex(/^[a-z]{2,3}$/u, { error: ({ input }) => `"${String(input)}" is not a language code. Write en, fr, ar …` })
    .describe('ISO code of the language: en, fr, ar.'),
  type: oneOf('a type of source', sourceTypeIds).describe('What kind of publisher it is; a government and an armed group are parties.'),
  grade: oneOf('a grade', sourceGradeIds).describe('A: original publisher; B: regional or specialised outlet; C: copy or digest.'),
  repeats: words('whose statement it repeats')
    .optional()
    .describe('Where the report only passes on one party’s statement: who said it, "Malian army". Such a source is not an independent one.'),
  archived: z
    .strictObject({ url: webAddress.describe('Address of the copy.'), on: simpleDateText.describe('When the copy was made.') })
    .optional()
    .describe('An archived copy that was seen, and its date.'),
});
export type Source = z.output<typeof sourceSchema>;

/** The id of a source of the same file. */
export const sourceId = slugText.describe('The id of a source listed under `sources` in this file.');
export const sourcesField = z
  .array(sourceSchema, { error: 'List the sources: each with id, publisher, title, url, language, type and grade.' })
  .min(1, 'List at least one source.');
