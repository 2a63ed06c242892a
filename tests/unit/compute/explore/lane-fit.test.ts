import { expect, test } from '@playwright/test';
import { fitLane, type FittedLane, type LaneEvent, laneMeasures, nameSize } from '../../../../src/compute/explore/lane-fit.ts';
import type { TimeWindow } from '../../../../src/compute/explore/time-window.ts';
import { textWidth } from '../../../../src/compute/text-width.ts';

const day = 86_400_000;
const window: TimeWindow = { from: Date.UTC(2012, 0, 1), to: Date.UTC(2027, 0, 1) };
const year: TimeWindow = { from: Date.UTC(2012, 0, 1), to: Date.UTC(2013, 0, 1) };

function event(slug: string, date: string, extra: Partial<LaneEvent> = {}): LaneEvent {
  const first = Date.parse(date);
  return {
    slug,
    title: `Title of ${slug}`,
    name: `Name of ${slug}`,
    kind: 'battle',
    importance: 2,
    first,
    last: first,
    precision: 'day',
    about: false,
    ...extra,
  };
}

/** Deterministic numbers from 0 to 1 (Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function manyEvents(count: number, { from, to }: TimeWindow): LaneEvent[] {
  const next = numbers(7);
  return Array.from({ length: count }, (_, index) => {
    const first = from + Math.floor((next() * (to - from)) / day) * day;
    const importance = next() < 0.3 ? 1 : next() < 0.5 ? 2 : 3;
    const last = next() < 0.1 ? undefined : first + (next() < 0.2 ? Math.floor(next() * 200) * day : 0);
    return event(`event-${index}`, new Date(first).toISOString().slice(0, 10), { importance, last });
  });
}

/** Boxes of all that is drawn in the rows: marks with their bars, and names. */
function boxes({ marks }: FittedLane): { what: string; owner: string; from: number; to: number; row: number; rows: number }[] {
  return marks.flatMap(({ event: { slug, importance }, x, size, bar, row, name }) => {
    const mark = { what: `mark of ${slug}`, owner: slug, from: x - size / 2, to: Math.max(x + size / 2, bar?.to ?? 0), row, rows: 1 };
    if (!name) return [mark];
    const width = Math.max(...name.lines.map((line) => textWidth(line, nameSize, importance === 1 ? 600 : 400)));
    const from = name.anchor === 'start' ? name.x : name.x - width;
    return [mark, { what: `name of ${slug}`, owner: slug, from, to: from + width, row, rows: name.lines.length }];
  });
}

function overlaps(lane: FittedLane): string[] {
  const all = boxes(lane);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.owner !== b.owner && a.row < b.row + b.rows && b.row < a.row + a.rows && a.from < b.to && b.from < a.to)
      .map((b) => `${a.what} over ${b.what}`),
  );
}

for (const count of [1, 20, 150, 1000]) {
  for (const [scale, span] of [
    ['years', window],
    ['year', year],
  ] as const) {
    for (const narrow of [false, true]) {
      test(`${count} events in ${scale}${narrow ? ', narrow' : ''}: nothing overlaps, nothing is lost, nothing leaves the field`, () => {
        const measures = laneMeasures(scale, { width: narrow ? 340 : 1000, narrow });
        const events = manyEvents(count, span);
        const lane = fitLane(events, span, measures);
        expect(overlaps(lane)).toEqual([]);
        const shown = [...lane.marks.map((mark) => mark.event.slug), ...lane.counts.flatMap((each) => each.events.map(({ slug }) => slug))];
        expect(shown.sort()).toEqual(events.map(({ slug }) => slug).sort());
        expect(lane.rows).toBeLessThanOrEqual(measures.mostRows);
        for (const { from, to, what } of boxes(lane)) {
          expect(from, what).toBeGreaterThanOrEqual(-0.1);
          expect(to, what).toBeLessThanOrEqual(measures.width + 0.1);
        }
        for (const bin of lane.counts) expect(bin.x + bin.width).toBeLessThanOrEqual(measures.width);
      });
    }
  }
}

test('the more important event gets the name, the selected one before all', () => {
  const events = [event('detail', '2018-01-01', { importance: 3 }), event('essential', '2018-01-10', { importance: 1 })];
  const measures = { ...laneMeasures('years', { width: 1000, narrow: false }), mostRows: 1 };
  const named = (selected?: string) =>
    fitLane(events, window, measures, selected)
      .marks.filter(({ name }) => name)
      .map((mark) => mark.event.slug);
  expect(named()).toContain('essential');
  expect(named('detail')).toContain('detail');
  const narrow = laneMeasures('years', { width: 340, narrow: true });
  const onPhone = fitLane(events, window, narrow, 'detail').marks.filter(({ name }) => name);
  expect(
    onPhone.map((mark) => mark.event.slug),
    'a detail has no name at this width unless it is selected',
  ).toContain('detail');
});

test('time is drawn as it is known: a day, a span, a month, an open end', () => {
  const measures = laneMeasures('year', { width: 1000, narrow: false });
  const lane = fitLane(
    [
      event('day', '2012-02-01'),
      event('span', '2012-03-01', { last: Date.parse('2012-04-30') }),
      event('month', '2012-06-01', { last: Date.parse('2012-06-30'), precision: 'month' }),
      event('open', '2012-09-01', { last: undefined }),
      event('beyond', '2012-12-01', { last: Date.parse('2013-02-01') }),
      event('from-before', '2011-11-01', { last: Date.parse('2012-01-20') }),
    ],
    year,
    measures,
  );
  const of = (slug: string) => lane.marks.find((mark) => mark.event.slug === slug);
  expect(of('day')?.bar).toBeUndefined();
  expect(of('span')?.bar).toMatchObject({ shape: 'span' });
  expect((of('span')?.bar?.to ?? 0) - (of('span')?.x ?? 0)).toBeCloseTo((61 / 366) * 1000, 0);
  expect(of('month')?.bar?.shape).toBe('box');
  expect(of('open')?.bar).toMatchObject({ shape: 'open', to: 1000 });
  expect(of('beyond')?.endsAfter).toBe(true);
  expect(of('from-before')).toMatchObject({ startsBefore: true });
});

test('the same events, window and width give the same picture', () => {
  const events = manyEvents(200, window);
  const measures = laneMeasures('years', { width: 1000, narrow: false });
  expect(fitLane([...events].reverse(), window, measures)).toEqual(fitLane(events, window, measures));
});
