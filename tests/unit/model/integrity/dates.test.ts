import { expect, test } from '@playwright/test';
import { wrongWeekdays } from '../../../../src/model/integrity/dates.ts';

test('a weekday that fits its date is let pass', () => {
  expect(wrongWeekdays('Taken on Saturday 31 March 2012.', '2012-03-31')).toEqual([]);
  expect(wrongWeekdays('Begun on Wednesday, the 21 March 2012, and over on Thursday 22 March 2012.', '2012-03-21/2012-03-22')).toEqual([]);
});

test('a weekday that does not fit is named with the right one', () => {
  expect(wrongWeekdays('Taken on Friday 31 March 2012.', '2012-03-31')).toEqual([{ words: 'Friday 31 March 2012', right: 'Saturday' }]);
  expect(wrongWeekdays('On Monday 1 June, then on Monday 2 June.', '2025-06-01/2025-06-06')).toEqual([{ words: 'Monday 1 June', right: 'Sunday' }]);
});

test('the year of a day without one is that of the event', () => {
  const note = 'It began on Friday 10 July.';
  expect(wrongWeekdays(note, '2020-07-10/2020-07-13')).toEqual([]);
  expect(wrongWeekdays(note, '2020~')).toEqual([]);
  expect(wrongWeekdays(note, '2021-07-10')).toEqual([{ words: 'Friday 10 July', right: 'Saturday' }]);
});

test('an event over the turn of a year may name days of either year', () => {
  const span = '2018-11-22/2019-02-28';
  expect(wrongWeekdays('From Thursday 22 November to Thursday 28 February.', span)).toEqual([]);
  expect(wrongWeekdays('It ended on Friday 28 February.', span)).toEqual([{ words: 'Friday 28 February', right: 'Wednesday' }]);
  expect(wrongWeekdays('It began on Friday 1 June.', '2018-06-01/..')).toEqual([]);
});

test('a year that is written goes before that of the event', () => {
  expect(wrongWeekdays('France declared it over on Sunday 13 July 2014.', '2013-01-11')).toEqual([]);
  expect(wrongWeekdays('France declared it over on Sunday 13 July 2013.', '2014-07-13')).toEqual([
    { words: 'Sunday 13 July 2013', right: 'Saturday' },
  ]);
});

test('a note without weekdays, or a weekday without a date, says nothing wrong', () => {
  expect(wrongWeekdays('', '2012-03-31')).toEqual([]);
  expect(wrongWeekdays('A Friday, at about midday.', '2012-03-31')).toEqual([]);
});
