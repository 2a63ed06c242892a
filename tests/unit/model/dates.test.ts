import { expect, test } from '@playwright/test';
import type { z } from 'zod';
import { dateOr, dateText, dayText, isDateText, simpleDateText } from '../../../src/model/dates.ts';

/** The sentence with which a schema refuses a value. */
function refusal(schema: z.ZodType, value: unknown): string {
  const result = schema.safeParse(value);
  return result.success ? 'not refused' : result.error.issues.map(({ message }) => message).join(' ');
}

test('a date is a year, a month or a day', () => {
  expect(isDateText('2012')).toBe(true);
  expect(isDateText('2012-03')).toBe(true);
  expect(isDateText('2012-03-22')).toBe(true);
});

test('a date may be uncertain or only about right', () => {
  for (const text of ['2012~', '2012-02~', '2012-02-10?', '2012-02-10%']) expect(isDateText(text), text).toBe(true);
  expect(isDateText('~2012')).toBe(false);
});

test('a day that no calendar has is no date', () => {
  for (const text of ['2012-02-31', '2013-02-29', '2100-02-29', '2012-04-31', '2012-06-00', '2012-00', '2012-13']) {
    expect(isDateText(text), text).toBe(false);
  }
  expect(isDateText('2012-02-29'), 'a leap day').toBe(true);
  expect(isDateText('2000-02-29'), 'the leap day of a century').toBe(true);
});

test('a span has two ends, and either may be about right', () => {
  expect(isDateText('2012-03-21/2012-03-22')).toBe(true);
  expect(isDateText('2013-01-11/2014-07')).toBe(true);
  expect(isDateText('2026-04-25/2026-04-27~')).toBe(true);
  expect(isDateText('2012-02~/2012-02-20')).toBe(true);
  expect(isDateText('2012-03-21/2012-03-32')).toBe(false);
  expect(isDateText('2012/2013/2014')).toBe(false);
});

test('a span may have no known end, but it has a beginning', () => {
  expect(isDateText('2025-09-03/..')).toBe(true);
  expect(isDateText('2026-04-28~/..')).toBe(true);
  for (const text of ['..', '../..', '../2025-09-03', '2025-09-03/', '/2025-09-03']) expect(isDateText(text), text).toBe(false);
});

test('a span does not end before it begins, nor on the day on which it begins', () => {
  for (const text of ['2012-03-22/2012-03-21', '2013/2012', '2012-04/2012-03-31', '2012-03-22/2012-03-22'])
    expect(isDateText(text), text).toBe(false);
  expect(isDateText('2012-12-31/2013-01-01')).toBe(true);
});

test('other ways of writing a date are refused', () => {
  for (const text of ['', ' 2012', '22 March 2012', '22-03-2012', '2012/03/22', '2012-3-2', '2012-03-22T10:00', '201X', '2012-21']) {
    expect(isDateText(text), text).toBe(false);
  }
});

test('a date without quotes is refused with the way to write it: YAML made a number or another day of it', () => {
  for (const value of [2012, new Date(Date.UTC(2012, 2, 2)), null]) {
    expect(refusal(dateText, value)).toMatch(/Write the date in quotes.*"2012-03-22"/u);
    expect(refusal(simpleDateText, value)).toMatch(/Write one date in quotes.*"2012-03-22"/u);
    expect(refusal(dayText, value)).toMatch(/Write the full day in quotes.*"2026-11-22"/u);
  }
});

test('a refusal repeats what was written, says what is wrong with it, and how it would be right', () => {
  for (const schema of [dateText, simpleDateText, dayText])
    expect(refusal(schema, '2012-02-31')).toMatch(/^"2012-02-31" is not in the calendar\. Write .* in quotes/u);
  expect(refusal(dateText, '2012-03-22/2012-03-21')).toMatch(/^"2012-03-22\/2012-03-21" is a span that ends before it begins\. Write/u);
  expect(refusal(dateText, '22 March 2012')).toMatch(/^"22 March 2012" is not a date as we write it\. Write/u);
});

test('a publication has one date, not a span', () => {
  expect(refusal(simpleDateText, '2012-03-21/2012-03-22')).toMatch(/is a span\. Write one date/u);
  expect(refusal(simpleDateText, '..')).toMatch(/Write one date/u);
  expect(simpleDateText.parse('2012-03')).toBe('2012-03');
});

test('our own bookkeeping names the day and is sure of it', () => {
  expect(dayText.parse('2026-11-22')).toBe('2026-11-22');
  for (const text of ['2026', '2026-11', '2026-11-22~', '2026-11-31']) expect(refusal(dayText, text), text).toMatch(/Write the full day/u);
});

test('a word may stand in the place of a date where a field allows it', () => {
  const end = dateOr('the end date', ['ongoing', 'unknown']);
  expect(end.parse('ongoing')).toBe('ongoing');
  expect(end.parse('2014-07')).toBe('2014-07');
  expect(refusal(end, 2014)).toBe('Write the end date in quotes, "2012", "2012-03" or "2012-03-22"; or ongoing; or unknown.');
  expect(refusal(end, '2014-02-30')).toMatch(/^"2014-02-30" is not in the calendar\./u);
  expect(refusal(end, 'never')).toMatch(/^"never" is not a date as we write it\. Write the end date/u);
});
