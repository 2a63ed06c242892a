import { z } from 'zod';

const people = z.coerce.number().int().nonnegative();

/** One row of the yearly figures on displacement: people at the end of a year, or returns during it. UNHCR, but for `idps_idmc`. */
export const displacementSchema = z.strictObject({
  year: z.coerce.number().int(),
  refugees: people.describe('Malians abroad as refugees, end of the year.'),
  asylum_seekers: people.describe('Malians abroad whose claim for asylum is open, end of the year.'),
  idps: people.describe('People displaced inside Mali, end of the year. 0 in 2010 and 2011: none were reported to UNHCR.'),
  returned_refugees: people.describe('Refugees who returned during the year.'),
  returned_idps: people.describe('Displaced people who returned home during the year.'),
  idps_idmc: z
    .string()
    .transform((text) => (text === '' ? undefined : people.parse(text)))
    .describe('People displaced inside Mali as IDMC counts them, rounded; empty before 2012.'),
  refugees_hosted_in_mali: people.describe('Refugees from elsewhere in Mali, end of the year.'),
});
export type DisplacementYear = z.output<typeof displacementSchema>;
