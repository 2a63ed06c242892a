import { z } from 'zod';
import { dayOr, dayText } from './dates.ts';
import { shortSentence, slugText, words } from './fields.ts';
import { sourcesField } from './source.ts';

export const chapterSchema = z.strictObject({
  title: words('the title', { atMost: 80 }).describe('Neutral title that carries the fact.'),
  shortTitle: words('the short title', { atMost: 36 }).describe('Label for the strip and for navigation.'),
  summary: shortSentence('the summary', 45).describe('One or two sentences for lists and for search engines.'),
  from: dayText.describe('First day of the chapter.'),
  to: dayOr('the last day', ['open']).describe('Last day of the chapter; `open` for the last one.'),
  keyEvents: z.array(slugText).default([]).describe('Slugs of the events without which the chapter cannot be told.'),
  questions: z.array(words('the question')).default([]).describe('Questions for a class.'),
  terms: z.array(slugText).default([]).describe('Glossary terms that the chapter uses.'),
  aliases: z.array(slugText).default([]).describe('Other addresses that lead here.'),
  sources: sourcesField,
});
export type ChapterFacts = z.output<typeof chapterSchema>;
