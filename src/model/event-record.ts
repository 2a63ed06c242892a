import { z } from 'zod';
import { claimSchema, fatalitiesSchema } from './event.ts';
import { slugText } from './fields.ts';
import { sourceSchema } from './source.ts';
import { actorRoleIds, corroborationIds, eventKindIds, geographicPrecisionIds, regions } from './vocabulary.ts';

const regionNames = Object.values(regions).map(({ label }) => label);
const publishedOn = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/u);
const sourceOfEvent = slugText.describe('The id of one of the `sources` of this event.');

export const dateRecord = z.strictObject({
  edtf: z
    .string()
    .describe(
      'The date as precisely as the sources give it, in EDTF (ISO 8601-2): "2012-03-22", "2012-03", "2012-03-21/2012-03-22", "2025-09-03/..", "2012-02~" (about).',
    ),
  start: z.iso
    .date()
    .describe('First day that the date takes in. For sorting and charts: where `precision` is not day, the sources do not name this day.'),
  end: z.iso.date().nullable().describe('Last day that the date takes in; null where no end is known.'),
  precision: z.enum(['day', 'month', 'year']).describe('How exactly the start is known.'),
  note: z.string().nullable().describe('Where sources differ, or how the date was worked out; null where there is nothing to say.'),
});

const placeRecord = z.strictObject({
  id: slugText.describe('Id of the place in our gazetteer.'),
  name: z.string().describe('Name of the place in English.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .describe('Country, ISO 3166-1 alpha-2. For an area that crosses borders: the country in which its mark stands.'),
  admin1: z
    .enum(regionNames)
    .nullable()
    .describe('First-level region of Mali as it was in 2012, or the district of Bamako; null for a place abroad and for one wider than a region.'),
  lat: z.number().min(-90).max(90).describe('Latitude, WGS84, decimal degrees. Read it together with `precision`.'),
  lon: z.number().min(-180).max(180).describe('Longitude, WGS84, decimal degrees. Read it together with `precision`.'),
  precision: z
    .enum(geographicPrecisionIds)
    .describe(
      'What the sources name: exact (the spot), town (the point is its centre), area, region or country (the point is only the middle; the event was somewhere in it).',
    ),
});

const linkRecord = z.strictObject({
  slug: slugText.describe('The event at the other end.'),
  because: z.string().describe('Why a source sees the later event as following from the earlier one.'),
  source: z
    .strictObject({
      publisher: z.string().describe('Who first published it.'),
      url: z.url().describe('The address that was seen.'),
    })
    .describe('Who says so.'),
});

/** One event as it is published for machines: in events.json, and flattened in events.csv and events.geojson. */
export const eventRecordSchema = z
  .strictObject({
    slug: slugText.describe('Permanent name of the event; part of its address.'),
    aliases: z.array(slugText).describe('Other names that lead to the event.'),
    url: z.url().describe('Permanent address of the page of the event.'),
    title: z.string().describe('Headline.'),
    summary: z.string().describe('One sentence.'),
    date: dateRecord.describe('When it happened, local date.'),
    place: placeRecord.describe('Where it happened, or mainly happened.'),
    alsoAt: z.array(slugText).describe('Ids of further places, where it happened in several; they stand in places.geojson.'),
    kind: z.enum(eventKindIds).describe('What kind of event it is.'),
    importance: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .describe('1: no serious account leaves it out; 2: most long accounts have it; 3: detail.'),
    chapter: slugText.describe('Slug of the chapter in which the event begins.'),
    actors: z
      .array(
        z.strictObject({
          id: slugText.describe('Id of the actor.'),
          role: z.enum(actorRoleIds).describe('What the actor did or suffered. claimed: it said so itself; blamed: others say so.'),
        }),
      )
      .describe('Who had a part in it.'),
    fatalities: z
      .array(fatalitiesSchema.safeExtend({ source: sourceOfEvent }))
      .describe('Death tolls, each with its owner. They overlap and contradict each other: never add them up.'),
    claims: z
      .array(claimSchema.extend({ on: publishedOn.optional().describe('When it was said: a year, a month or a day.'), source: sourceOfEvent }))
      .describe('What each party or observer says about one point. The same `about` marks versions of the same point.'),
    contested: z.array(z.string()).describe('Points on which the claims differ; computed from them.'),
    sourcesNote: z.string().nullable().describe('What is weak about the evidence.'),
    corroboration: z.enum(corroborationIds).describe('How well the sources support the event; computed from their kinds and publishers.'),
    sources: z
      .array(
        sourceSchema.extend({
          id: slugText.describe('Id of the source within this event.'),
          url: z.url().describe('The address that was seen.'),
          published: publishedOn.optional().describe('Date of publication: a year, a month or a day. Left out where the page does not give it.'),
        }),
      )
      .min(1)
      .describe('The sources, in the order of their numbers on the page.'),
    leadsTo: z.array(linkRecord).describe('Later events that a source says follow from this one.'),
    follows: z.array(linkRecord).describe('Earlier events from which a source says this one follows.'),
    added: z.iso.date().describe('Day on which the event was added.'),
    updated: z.iso.date().nullable().describe('Day of the last change of substance; null where there was none.'),
    corrections: z
      .array(
        z.strictObject({
          date: z.iso.date().describe('Day of the correction.'),
          was: z.string().describe('What the page said.'),
          is: z.string().describe('What it says now.'),
          why: z.string().describe('Why it was changed.'),
        }),
      )
      .describe('What was wrong and was put right, the newest first.'),
  })
  .meta({
    title: 'Event',
    description:
      'One event of the conflict in Mali. All fields stand in every record, null where there is nothing to say; within a list entry a field with nothing to say is left out.',
  });
export type EventRecord = z.output<typeof eventRecordSchema>;

export const eventsFileSchema = z
  .strictObject({
    generated: z.iso.date().describe('Day of the latest addition or change among the events: the state of the content, not the time of a build.'),
    license: z.string().describe('Licence of the records, with its address. The sources keep their own.'),
    events: z.array(eventRecordSchema).describe('All events, by first day, then slug.'),
  })
  .meta({ title: 'events.json', description: 'All events of the timeline.' });
export type EventsFile = z.output<typeof eventsFileSchema>;
