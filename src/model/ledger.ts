import { z } from 'zod';
import { slugText } from './fields.ts';

export const ledgerSchema = z.strictObject({
  events: z.array(slugText).describe('Slugs and aliases of events that were published once.'),
  chapters: z.array(slugText).describe('Slugs and aliases of chapters that were published once.'),
  actors: z.array(slugText).default([]).describe('Ids of actors that were published once.'),
  places: z.array(slugText).default([]).describe('Ids of places that had a page once.'),
  terms: z.array(slugText).default([]).describe('Slugs of glossary terms that were published once.'),
});
export type Ledger = z.output<typeof ledgerSchema>;
