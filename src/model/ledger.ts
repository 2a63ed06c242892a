import { z } from 'zod';
import { slugText } from './fields.ts';

export const ledgerSchema = z.strictObject({
  events: z.array(slugText).describe('Slugs and aliases of events that were published once.'),
  chapters: z.array(slugText).describe('Slugs of chapters that were published once.'),
});
export type Ledger = z.output<typeof ledgerSchema>;
