import { z } from 'zod';
import { words } from './fields.ts';
import { sourcesField } from './source.ts';

export const glossaryTermSchema = z.strictObject({
  term: words('the term').describe('The word as the text uses it: small letters unless it is a name.'),
  sayIt: words('how it is said').optional().describe('How it is spoken: "AH-za-wad".'),
  alsoWritten: z.array(words('the other form')).default([]).describe('Other forms under which the text uses it.'),
  notIn: z.array(words('the phrase')).default([]).describe('Phrases that hold the word and mean something else: "Nioro du Sahel". They get no link.'),
  sources: sourcesField,
});
export type GlossaryTermFacts = z.output<typeof glossaryTermSchema>;
