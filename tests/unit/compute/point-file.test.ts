import { expect, test } from '@playwright/test';
import { pointFile, presentActors } from '../../../src/compute/point-file.ts';
import type { Actor, Story } from '../../../src/compute/story.ts';
import { type ActorFacts, actorSchema } from '../../../src/model/actor.ts';
import type { MonthlyViolence } from '../../../src/model/recorded-violence.ts';
import { sampleEvents } from '../../samples/world.ts';
import { monthlyRows } from '../shipped-data.ts';

const paper = {
  id: 'paper-2030',
  publisher: 'The Paper',
  title: 'News',
  url: 'https://paper.example/1',
  published: '2030',
  language: 'en',
  type: 'news',
  grade: 'A',
};
const actor = (facts: Partial<ActorFacts>, id = 'greens'): Actor => ({
  ...actorSchema.parse({ name: id, shortName: id, family: 'self-defence', from: '2030-03', to: 'ongoing', sources: [paper], ...facts }),
  id,
  body: '',
});
const presences = (...actors: Actor[]) =>
  presentActors({ actors: new Map(actors.map((each) => [each.id, each])), events: sampleEvents } as unknown as Story).map(({ presence }) => presence);

test('a rough beginning or end is sure only within it', () => {
  expect(presences(actor({ to: '2031' }))).toEqual([['greens self-defence', '2030-03-01', '2030-03-31', '2031-01-01', '2031-12-31']]);
});

test('one that goes on has no last day; one whose end nobody says is there up to the last evidence', () => {
  expect(presences(actor({}))[0]?.slice(3)).toEqual([null, null]);
  expect(presences(actor({ to: 'unknown', lastEvidence: { date: '2030-07-21', source: 'paper-2030' } }))[0]?.slice(3)).toEqual([
    '2030-07-21',
    '2030-07-21',
  ]);
});

test('where nobody says when it began it is there from its first event, and not at all without one', () => {
  expect(presences(actor({ from: 'unknown' }, 'reds'))[0]?.[1]).toBe('2030-03-01');
  expect(presences(actor({ from: 'unknown' }))).toEqual([]);
});

test('an old body is there from when it plays a part here', () => {
  expect(presences(actor({ from: '1990', activeHereSince: '2030-05-02' }))[0]?.[1]).toBe('2030-05-02');
});

test('only who stands in the country counts: armed families unless they say no, others if they say so', () => {
  expect(
    presences(actor({ standsHere: false }), actor({ family: 'regional-bodies' }, 'union'), actor({ family: 'foreign-forces' }, 'state')),
  ).toEqual([]);
  expect(presences(actor({ family: 'un-and-missions', standsHere: true }, 'mission'))).toHaveLength(1);
});

test('one that changed sides stands under each family in its time', () => {
  const changed = actor({
    family: 'pro-government-movements',
    familyBefore: [{ family: 'azawad-movements', until: '2031-07', source: 'paper-2030' }],
  });
  expect(presences(changed)).toEqual([
    ['greens azawad-movements', '2030-03-01', '2030-03-31', '2031-07-31', '2031-07-31'],
    ['greens pro-government-movements', '2031-08-01', '2031-08-01', null, null],
  ]);
});

test('months of all types are summed, final and preliminary apart', () => {
  const { final, preliminary, years } = pointFile(
    {
      monthly: monthlyRows(),
      yearly: [
        { year: 2023, low: 1, best: 2, high: 3 },
        { year: 2024, low: 1783, best: 1901, high: 2644 },
      ],
      displacement: [],
    },
    [],
  );
  expect([final.from, final.deaths.length]).toEqual(['2012-01', 144]);
  expect([preliminary.from, preliminary.deaths.length]).toEqual(['2026-01', 6]);
  const best = (rows: readonly MonthlyViolence[]) => rows.reduce((sum, row) => sum + row.best, 0);
  expect(final.deaths.reduce((sum, [deaths]) => sum + deaths, 0)).toBe(best(monthlyRows().filter(({ status }) => status === 'final')));
  expect(years, 'only years without months').toEqual([[2024, 1901, 1783, 2644]]);
});

test('a month that is missing within a stretch stops the build', () => {
  const monthly = monthlyRows().filter(({ month }) => month !== '2015-05');
  expect(() => pointFile({ monthly, yearly: [], displacement: [] }, [])).toThrow('a final month is missing before 2015-06');
});
