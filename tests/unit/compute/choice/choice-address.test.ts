import { expect, test } from '@playwright/test';
import { everything } from '../../../../src/compute/choice/choice.ts';
import { type Migration, readChoice, type ReadChoice, writeChoice } from '../../../../src/compute/choice/choice-address.ts';
import { eventIndexFile } from '../../../../src/compute/event-index-file.ts';
import { type EventIndex, readEventIndex } from '../../../../src/compute/event-index.ts';
import { choices } from '../../../samples/choices.ts';
import { shippedStory } from '../../shipped-story.ts';

let options: EventIndex['options'] | undefined;
function read(query: string, steps?: readonly Migration[]): ReadChoice {
  options ??= readEventIndex(eventIndexFile(shippedStory())).options;
  return readChoice(new URLSearchParams(query), options, steps);
}
const written = (query: string) => writeChoice(read(query).choice).toString();

test('a choice that is written and read again is the same choice, in the same words', () => {
  for (const query of choices) {
    expect(read(query).dropped, query).toEqual([]);
    expect(read(written(query)).choice, query).toEqual(read(query).choice);
    expect(written(written(query)), query).toBe(written(query));
  }
});

test('the order of an address does not matter; what is written is always the same and short', () => {
  expect(written('q=market&to=2013-12&region=kidal&actor=jnim&from=2012-01&actor=fama')).toBe(
    'actor=fama&actor=jnim&region=kidal&from=2012-01&to=2013-12&q=market',
  );
  expect(written('actor=jnim&actor=jnim&actor=&q=+')).toBe('actor=jnim');
  expect(written('actor=JNIM&from=2012&to=2012'), 'capitals, and whole years').toBe('actor=jnim&from=2012-01&to=2012-12');
});

test('a period may begin and end on a day', () => {
  expect(read('from=2013-01-10&to=2013-01').choice).toEqual({ ...everything, from: '2013-01-10', to: '2013-01' });
  expect(written('to=2013-01-10&from=2013-01-10')).toBe('from=2013-01-10&to=2013-01-10');
});

test('what others have in an address stays', () => {
  expect(writeChoice(read('actor=jnim').choice, new URLSearchParams('lanes=region&actor=fama&v=1')).toString()).toBe('lanes=region&actor=jnim');
  expect(read('utm_source=letter&lanes=region')).toEqual({ choice: everything, dropped: [] });
});

const bad: readonly [query: string, says: string][] = [
  ['actor=nobody', '“nobody” was left out: there is no actor of this name here. The filters show all that can be chosen.'],
  ['kind=party', '“party” was left out: there is no kind of event of this name here. The filters show all that can be chosen.'],
  ['region=paris', '“paris” was left out: there is no region of this name here. The filters show all that can be chosen.'],
  ['importance=7', '“7” was left out: there is no importance of this name here. An address may name “1”, “2” or “3”.'],
  ['contested=perhaps', '“perhaps” was left out: it does not answer whether accounts differ. An address may name “yes” or “no”.'],
  [
    'from=2012-13',
    '“2012-13”, the beginning of the period, was left out: it is no date. Write a year, a month or a day, such as “2012”, “2012-03” or “2012-03-22”.',
  ],
  [
    'to=soon',
    '“soon”, the end of the period, was left out: it is no date. Write a year, a month or a day, such as “2012”, “2012-03” or “2012-03-22”.',
  ],
  [
    'from=2013-02-31',
    '“2013-02-31”, the beginning of the period, was left out: it is no date. Write a year, a month or a day, such as “2012”, “2012-03” or “2012-03-22”.',
  ],
  [
    'from=2013-05-02&to=2013-05-01',
    'The period was left out: from “2013-05-02” to “2013-05-01” it would end before it begins. Write the earlier date first.',
  ],
  ['from=2013-05&to=2012-05', 'The period was left out: from “2013-05” to “2012-05” it would end before it begins. Write the earlier date first.'],
  ['q=%3C!--%3E', '“<!-->” was left out: words to look for need a letter or a digit.'],
  [
    'actor=%3Cscript%3Ealert(1)%3C/script%3E',
    '“<script>alert(1)</script>” was left out: there is no actor of this name here. The filters show all that can be chosen.',
  ],
  [`actor=${'x'.repeat(500)}`, `“${'x'.repeat(40)}…” was left out: there is no actor of this name here. The filters show all that can be chosen.`],
];
for (const [query, says] of bad) {
  test(`a bad value is left out and named: ${query.slice(0, 50)}`, () => {
    expect(read(query)).toEqual({ choice: everything, dropped: [says] });
    expect(read(`${query}&kind=coup`).choice.kind, 'the rest holds').toEqual(['coup']);
  });
}

test('words are text, whatever stands in them, and no longer than one types', () => {
  expect(read('q=%3Cb%3Emarket%3C/b%3E').choice.words).toBe('<b>market</b>');
  expect(read('q=a%00%0A%09b').choice.words).toBe('a b');
  const long = read(`q=${'ab '.repeat(100)}`);
  expect(long.choice.words.length).toBeLessThanOrEqual(100);
  expect(long.dropped).toEqual(['The words were cut: only their first 100 letters are looked for.']);
});

test.describe('when a later version writes addresses in another way', () => {
  // As if actor ids had been renamed, then "q" had become "words" and back: two versions on.
  const steps: readonly Migration[] = [
    (params) => {
      const actors = params.getAll('actor').map((id) => (id === 'army' ? 'fama' : id));
      params.delete('actor');
      for (const id of actors) params.append('actor', id);
    },
    (params) => {
      if (params.get('from') === 'start') params.delete('from');
    },
  ];

  test('an address without a version is of version 1, and takes every step', () => {
    expect(read('actor=army&from=start', steps)).toEqual({ choice: { ...everything, actor: ['fama'] }, dropped: [] });
  });

  test('an address takes the steps after its own version alone', () => {
    expect(read('v=2&actor=army&from=start', steps)).toEqual({
      choice: everything,
      dropped: ['“army” was left out: there is no actor of this name here. The filters show all that can be chosen.'],
    });
    expect(read('v=3&actor=fama&from=start', steps).dropped).toEqual([
      '“start”, the beginning of the period, was left out: it is no date. Write a year, a month or a day, such as “2012”, “2012-03” or “2012-03-22”.',
    ]);
  });

  test('what is written then names its version', () => {
    expect(writeChoice({ ...everything, actor: ['fama'] }, undefined, steps).toString()).toBe('actor=fama&v=3');
    expect(writeChoice(everything, undefined, steps).toString()).toBe('');
  });

  test('a version that is not known is read as the newest, and said', () => {
    for (const version of ['9', 'x', '-1', '1e3']) {
      const { choice, dropped } = read(`v=${version}&actor=fama`, steps);
      expect(choice.actor).toEqual(['fama']);
      expect(dropped).toEqual([
        `The address says that it is of version “${version}”, which is not known here. It was read as one of version 3, so look whether the choice is what you meant.`,
      ]);
    }
  });
});
