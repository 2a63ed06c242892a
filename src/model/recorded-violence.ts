import { z } from 'zod';
import { dayText } from './dates.ts';
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

const degrees = (most: number) => z.coerce.number().min(-most).max(most);

/**
 * One lethal event as UCDP records it: one row of events.csv, with UCDP’s own names of columns where it has one.
 * In a few rows UCDP’s best estimate lies outside low and high; they stay as they came.
 */
export const recordedEventSchema = z.strictObject({
  id: count.describe('UCDP’s number of the event.'),
  date_start: dayText.describe('First day on which it may have happened.'),
  date_end: dayText.describe('Last day on which it may have happened.'),
  type_of_violence: z.enum(violenceTypeIds).describe('Type of violence, as UCDP defines it; in words, where UCDP has 1, 2 and 3.'),
  side_a: z.string().min(1).describe('One side, under UCDP’s name.'),
  side_b: z.string().min(1).describe('The other side, under UCDP’s name; "Civilians" where violence is one-sided.'),
  adm_1: z.string().describe('Region, as UCDP writes it; empty where it names none.'),
  lat: degrees(90).describe('Latitude, WGS84, decimal degrees.'),
  lon: degrees(180).describe('Longitude, likewise.'),
  where_prec: z.coerce
    .number()
    .int()
    .min(1)
    .max(7)
    .describe(
      'How exact the point is. 1: the place; 2: within about 25 km; 3: the district; from 4 on a stand-in that no map should show as a point.',
    ),
  date_prec: z.coerce
    .number()
    .int()
    .min(1)
    .max(5)
    .describe('How exact the days are. 1: the day; 2: within 2 to 6 days; 3: the week; 4: the month; 5: over a month.'),
  best: count.describe('Deaths, best estimate.'),
  low: count.describe('Deaths, low estimate.'),
  high: count.describe('Deaths, high estimate.'),
  preliminary: z.stringbool({ truthy: ['true'], falsy: ['false'] }).describe('true: UCDP Candidate; may still be changed or dropped.'),
});
export type RecordedEvent = z.output<typeof recordedEventSchema>;
