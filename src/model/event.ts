import { z } from 'zod';
import { dateText, dayText, howToDate, simpleDateText } from './dates.ts';
import { oneOf, shortSentence, slugText, words } from './fields.ts';
import { sourceId, sourcesField } from './source.ts';
import { actorRoleIds, claimStandingIds, countedThingIds, eventKindIds, peopleGroupIds } from './vocabulary.ts';

const people = z
  .number({ error: 'Write the number in digits, without quotes.' })
  .int('Write a whole number of people.')
  .nonnegative('A number of people cannot be below zero.');

export const fatalitiesSchema = z
  .strictObject({
    group: oneOf('a group of people', peopleGroupIds).describe('Who is counted, in the words of the owner of the figure.'),
    low: people.describe('Lowest number the owner gives. "At least 500" is low: 500 without high.'),
    best: people.optional().describe('Best estimate, only where the owner gives one.'),
    high: people.optional().describe('Highest number. The same as low where the owner gives one number. Left out: "at least".'),
    counts: oneOf('a way of counting', countedThingIds)
      .default('killed')
      .describe('"unclear" where the owner’s word may take in wounded or captured people ("neutralised").'),
    accordingTo: words('who gives the figure').describe('The owner of the figure, with date: "UN human rights office, May 2023".'),
    note: words('the note').optional().describe('What the reader must know of this figure.'),
    source: sourceId,
  })
  .refine(({ low, best, high }) => low <= (best ?? low) && (best ?? low) <= (high ?? best ?? low), {
    error: 'The figures are out of order: low must not exceed best, nor best exceed high.',
  });
export type Fatalities = z.output<typeof fatalitiesSchema>;

export const claimSchema = z.strictObject({
  by: words('who says it').describe('Who says it: "UN human rights office". The same words for the same holder throughout the file.'),
  standing: oneOf('a standing', claimStandingIds).describe('inquiry: examined evidence; observer: outside the fight; party: takes part in it.'),
  actor: slugText.optional().describe('The actor id, where the holder is one of our actors.'),
  on: simpleDateText.optional().describe('When it was said, in quotes.'),
  about: words('the point').describe(
    'The point it speaks to: "Who died, and how many". Same words for the same point, so that versions stand side by side.',
  ),
  says: words('what is said').describe('What the holder says, in your words; short exact quotations in quotation marks.'),
  agreesWith: words('the holder it agrees with')
    .optional()
    .describe('The `by` of another claim about the same point which says the same. Without it, two versions count as different.'),
  source: sourceId,
});
export type Claim = z.output<typeof claimSchema>;

export const eventSchema = z.strictObject({
  title: words('the title', { atMost: 80 }).describe('Neutral headline that carries the fact, in your own words. At most 80 characters.'),
  shortTitle: words('the short title', { atMost: 28 }).describe('Label for charts. At most 28 characters.'),
  summary: shortSentence('the summary', 30).describe('One sentence a fourteen-year-old can read. At most 30 words.'),
  date: dateText.describe(`The local date. ${howToDate}`),
  dateNote: words('the note on the date').optional().describe('Where sources differ, or how the date was worked out.'),
  place: slugText.describe('A place id from content/places.yaml.'),
  alsoAt: z.array(slugText).default([]).describe('Further place ids, where the event happened in several places.'),
  kind: oneOf('a kind of event', eventKindIds).describe('What kind of event it is.'),
  importance: z
    .union([z.literal(1), z.literal(2), z.literal(3)], { error: 'Write 1 (essential), 2 (important) or 3 (detail).' })
    .describe('1: no serious account leaves it out; 2: most long accounts have it; 3: detail.'),
  actors: z
    .array(
      z.strictObject({
        id: slugText.describe('An actor id: a file in content/actors/.'),
        role: oneOf('a role', actorRoleIds).describe('What the actor did or suffered here.'),
      }),
    )
    .min(1, 'Name at least one actor, "civilians" if nobody else.')
    .describe('Who took part: for each the id of an actor and its role.'),
  contentNote: words('the content note').optional().describe('A short warning before an account of sexual violence, or of violence to children.'),
  sourcesNote: words('the note on the sources').optional().describe('What is weak about the evidence, in plain words.'),
  fatalities: z
    .array(fatalitiesSchema)
    .default([])
    .describe('One entry for each owner of a figure and each group of people. Never a sum of our own.'),
  claims: z.array(claimSchema).default([]).describe('What each party or observer says about one point.'),
  leadsTo: z
    .array(
      z.strictObject({
        event: slugText.describe('The slug of a later event.'),
        because: words('the reason').describe('Why a source sees the later event as following from this one.'),
        source: sourceId,
      }),
    )
    .default([])
    .describe('Later events that a source says follow from this one.'),
  aliases: z.array(slugText).default([]).describe('Other addresses that lead here.'),
  sources: sourcesField,
  added: dayText.describe('The day on which the event was added here.'),
  updated: dayText.optional().describe('The day of the last change of substance.'),
});
export type EventFacts = z.output<typeof eventSchema>;
export type EventInput = z.input<typeof eventSchema>;
