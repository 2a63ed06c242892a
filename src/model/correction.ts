import { z } from 'zod';
import { dayText } from './dates.ts';
import { slugText, words } from './fields.ts';

export const correctionSchema = z.strictObject({
  date: dayText.describe('The day of the correction.'),
  event: slugText.describe('The slug of the event that was corrected.'),
  was: words('what it said').describe('What the page said.'),
  is: words('what it says now').describe('What it says now.'),
  why: words('the reason').describe('Why it was changed.'),
});
export type Correction = z.output<typeof correctionSchema>;
