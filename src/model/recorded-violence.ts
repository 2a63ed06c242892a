import { z } from 'zod';
import { violenceTypeIds } from './vocabulary.ts';

const count = z.coerce.number().int().nonnegative();

/** One row of the monthly sums of recorded lethal events: one month, one type of violence. */
export const monthlyViolenceSchema = z
  .strictObject({
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/u)
      .describe('Month in which the events began.'),
    type: z.enum(violenceTypeIds).describe('Type of violence, as UCDP defines it.'),
    events: count.describe('Number of events.'),
    best: count.describe('Deaths, best estimate.'),
    low: count.describe('Deaths, low estimate.'),
    high: count.describe('Deaths, high estimate.'),
    status: z.enum(['final', 'preliminary']).describe('preliminary: UCDP Candidate; may still be changed or dropped.'),
  })
  .refine(({ low, best, high }) => low <= best && best <= high, 'low, best and high are out of order');
export type MonthlyViolence = z.output<typeof monthlyViolenceSchema>;

/** Deaths of one year, all types of violence together. */
export const yearlyViolenceSchema = z.strictObject({ year: count, low: count, best: count, high: count });
export type YearlyViolence = z.output<typeof yearlyViolenceSchema>;
