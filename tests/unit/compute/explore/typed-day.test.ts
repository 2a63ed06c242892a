import { expect, test } from '@playwright/test';
import { readTypedDay } from '../../../../src/compute/explore/typed-day.ts';

const understood: readonly [typed: string, read: string][] = [
  ['10 January 2013', '2013-01-10'],
  ['  10  january 2013 ', '2013-01-10'],
  ['10. Jan. 2013', '2013-01-10'],
  ['10.1.2013', '2013-01-10'],
  ['10/01/2013', '2013-01-10'],
  ['2013-01-10', '2013-01-10'],
  ['2013-1-9', '2013-01-09'],
  ['January 2013', '2013-01'],
  ['Sept 2023', '2023-09'],
  ['2013-01', '2013-01'],
  ['2013', '2013'],
  ['29 February 2012', '2012-02-29'],
];
for (const [typed, read] of understood) test(`“${typed}” is read as ${read}`, () => expect(readTypedDay(typed)).toBe(read));

for (const typed of ['', 'soon', '30 February 2012', '31.4.2013', '13/13/2013', '2013-13', '12', 'Janus 2013', '10 2013', '<b>2013</b>'])
  test(`“${typed}” is not taken for a day`, () => expect(readTypedDay(typed)).toBeUndefined());
