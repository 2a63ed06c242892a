import { expect, test } from '@playwright/test';
import { type Choice, type Condition, conditionsOf, everything, toggled, valuesOf, without } from '../../../../src/compute/choice/choice.ts';
import { readChoice } from '../../../../src/compute/choice/choice-address.ts';
import { countChoices } from '../../../../src/compute/choice/choice-counts.ts';
import { facets } from '../../../../src/compute/choice/facets.ts';
import { matches } from '../../../../src/compute/choice/choice-match.ts';
import { readWordFile, type WordIndex } from '../../../../src/compute/choice/word-index.ts';
import { eventIndexFile, eventWordFile } from '../../../../src/compute/event-index-file.ts';
import { type EventIndex, readEventIndex } from '../../../../src/compute/event-index.ts';
import { choices } from '../../../samples/choices.ts';
import { sampleEvents } from '../../../samples/world.ts';
import { shippedStory } from '../../shipped-story.ts';

let read: { index: EventIndex; wordsOf: WordIndex } | undefined;
/** The shipped events and their words, as a browser has them. */
function shipped(): { index: EventIndex; wordsOf: WordIndex } {
  read ??= { index: readEventIndex(eventIndexFile(shippedStory())), wordsOf: readWordFile(eventWordFile(shippedStory())) };
  return read;
}
const found = ({ words }: Choice) => (words === '' ? undefined : shipped().wordsOf(words));
const choiceOf = (query: string, { options }: EventIndex = shipped().index) => readChoice(new URLSearchParams(query), options).choice;
const slugs = (query: string) => {
  const choice = choiceOf(query);
  return shipped()
    .index.events.filter((event) => matches(event, choice, found(choice)))
    .map(({ slug }) => slug);
};

const sample = readEventIndex(
  eventIndexFile({
    events: sampleEvents,
    chapters: [...new Set(sampleEvents.map(({ chapter }) => chapter))],
    actors: new Map(sampleEvents.flatMap((event) => event.actors.map(({ actor }) => [actor.id, actor] as const))),
    places: new Map(),
    terms: [],
  }),
);
const sampleSlugs = (query: string) => sample.events.filter((event) => matches(event, choiceOf(query, sample), undefined)).map(({ slug }) => slug);

test('who chooses nothing sees every event', () => {
  expect(slugs('')).toHaveLength(shipped().index.events.length);
  expect(conditionsOf(everything)).toEqual([]);
});

test('values of one facet widen each other, facets narrow each other', () => {
  expect(sampleSlugs('actor=reds')).toEqual(['market', 'siege']);
  expect(sampleSlugs('actor=reds&actor=blues')).toEqual(['talks', 'market', 'siege']);
  expect(sampleSlugs('actor=reds&actor=blues&kind=blockade')).toEqual(['siege']);
  expect(sampleSlugs('actor=blues&kind=blockade')).toEqual([]);
});

test('an event belongs to every region that it names, and to “elsewhere” where it names none', () => {
  expect(sampleSlugs('region=mopti')).toEqual(['market']);
  expect(sampleSlugs('region=kidal')).toEqual(['market', 'siege']);
  expect(sampleSlugs('region=elsewhere')).toEqual(['talks']);
});

test('a period has what begins in it, both months taken in whole', () => {
  expect(sampleSlugs('to=2030-02')).toEqual(['talks']);
  expect(sampleSlugs('from=2030-03&to=2030-03')).toEqual(['market']);
  expect(sampleSlugs('from=2030-03')).toEqual(['market', 'siege']);
  expect(sampleSlugs('from=2030-06'), 'the siege goes on, but began before').toEqual([]);
  expect(slugs('from=2013-01&to=2013-01'), 'from January 2013 to July 2014').toContain('operation-serval');
  expect(slugs('from=2013-02&to=2014-12')).not.toContain('operation-serval');
});

test('accounts that differ, and support', () => {
  expect(sampleSlugs('contested=yes')).toEqual(['market']);
  expect(sampleSlugs('contested=no')).toEqual(['talks', 'siege']);
  expect(sampleSlugs('corroboration=independent')).toEqual(['market']);
});

test('a value is added and taken away, a condition is dropped as one', () => {
  const one = toggled(everything, 'actor', 'jnim');
  expect(toggled(one, 'actor', 'fama').actor).toEqual(['fama', 'jnim']);
  expect(toggled(one, 'actor', 'jnim')).toEqual(everything);
  const all = choiceOf('actor=jnim&from=2012-01&to=2012-02&q=x');
  expect(conditionsOf(all)).toEqual(['actor', 'period', 'words']);
  expect(conditionsOf(without(without(all, 'period'), 'words'))).toEqual(['actor']);
  const two = choiceOf('actor=fama&actor=jnim');
  expect(without(two, 'actor', 'fama').actor).toEqual(['jnim']);
  expect(without(without(two, 'actor', 'fama'), 'actor', 'fama').actor).toEqual(['jnim']);
});

/** Counts anew for one value: its facet asks for it alone, all else stays. */
function recount(choice: Choice, facet: (typeof facets)[number], value: string): number {
  const alone = { ...choice, [facet]: [value] };
  return shipped().index.events.filter((event) => matches(event, alone, found(alone))).length;
}

for (const query of choices) {
  test(`every count is what one would see, and loosening gives what it says: ${query}`, () => {
    const { index } = shipped();
    const { events } = index;
    const choice = choiceOf(query);
    const outcome = countChoices(events, choice, found(choice));
    expect(outcome.slugs).toEqual(slugs(query));
    for (const facet of facets) {
      const wrong = index.options[facet].filter(({ id }) => (outcome.counts[facet].get(id) ?? 0) !== recount(choice, facet, id));
      expect(wrong, facet).toEqual([]);
    }
    const byHand = conditionsOf(choice)
      .map((condition): { condition: Condition; events: number } => {
        const looser = without(choice, condition);
        return { condition, events: events.filter((event) => matches(event, looser, found(looser))).length };
      })
      .filter((each) => each.events > outcome.slugs.length);
    const order = (list: readonly { condition: Condition; events: number }[]) => [...list].sort((a, b) => a.condition.localeCompare(b.condition));
    expect(order(outcome.looser)).toEqual(order(byHand));
    expect(outcome.looser.map((each) => each.events)).toEqual(outcome.looser.map((each) => each.events).sort((a, b) => b - a));
  });
}

test('every value of every event can be chosen', () => {
  const { index } = shipped();
  for (const facet of facets) {
    const options = new Set(index.options[facet].map(({ id }) => id));
    expect(index.events.flatMap((event) => valuesOf(event, facet)).filter((value) => !options.has(value))).toEqual([]);
  }
});
