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
  ['actor=nobody', 'No actor is called “nobody” here.'],
  ['kind=party', 'No kind of event is called “party” here.'],
  ['region=paris', 'No region is called “paris” here.'],
  ['importance=7', 'No importance is called “7” here.'],
  ['contested=perhaps', 'No answer about differing accounts is called “perhaps” here.'],
  ['from=2012-13', '“2012-13” is neither a month such as “2012-03” nor a day such as “2012-03-22”.'],
  ['to=soon', '“soon” is neither a month such as “2012-03” nor a day such as “2012-03-22”.'],
  ['from=2013-02-31', '“2013-02-31” is neither a month such as “2012-03” nor a day such as “2012-03-22”.'],
  ['from=2013-05-02&to=2013-05-01', 'The period from “2013-05-02” to “2013-05-01” ends before it begins.'],
  ['from=2013-05&to=2012-05', 'The period from “2013-05” to “2012-05” ends before it begins.'],
  ['q=%3C!--%3E', 'There is no letter or digit to look for in “<!-->”.'],
  ['actor=%3Cscript%3Ealert(1)%3C/script%3E', 'No actor is called “<script>alert(1)</script>” here.'],
  [`actor=${'x'.repeat(500)}`, `No actor is called “${'x'.repeat(40)}…” here.`],
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
  expect(long.dropped).toEqual(['Only the first 100 letters of the words were read.']);
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
    expect(read('v=2&actor=army&from=start', steps)).toEqual({ choice: everything, dropped: ['No actor is called “army” here.'] });
    expect(read('v=3&actor=fama&from=start', steps).dropped).toEqual([
      '“start” is neither a month such as “2012-03” nor a day such as “2012-03-22”.',
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
      expect(dropped).toEqual([`The address names version “${version}”, which is not known here; it was read as one of version 3.`]);
    }
  });
});
