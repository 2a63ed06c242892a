import { z } from 'zod';
import { dayText } from './dates.ts';
import { slugText, words } from './fields.ts';

/** What became of an event that was published and is no longer told. */
export const withdrawalSchema = z.strictObject({
  title: words('the title', { atMost: 80 }).describe('The headline that the event had.'),
  date: dayText.describe('The day on which it was withdrawn.'),
  why: words('the reason').describe('Why it was withdrawn, in one or two sentences.'),
  instead: slugText.optional().describe('The slug of an event that tells what is known now.'),
});
export type Withdrawal = z.output<typeof withdrawalSchema>;
