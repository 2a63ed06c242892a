import { expect, test } from '@playwright/test';
import { layoutStrip, shapedEvents, type StripEvent, type StripForm, type StripLayout, stripMeasures } from '../../../src/compute/strip-layout.ts';
import { gatherMonths } from '../../../src/compute/violence-bars.ts';
import { type EventKind, eventKindIds, type Importance } from '../../../src/model/vocabulary.ts';
import { monthlyRows } from '../shipped-data.ts';

const forms: readonly StripForm[] = ['wide', 'middle', 'narrow'];
const months = gatherMonths(monthlyRows());
const until = Date.UTC(2027, 3, 30);
const day = 86_400_000;
/** A position is rounded to a hundredth of a per cent: on the widest strip 0.13 px. */
const rounding = 0.14;

const chapters = [
  { slug: 'roots', number: 1, shortTitle: 'Roots', from: '1960-09-22' },
  { slug: 'coup', number: 2, shortTitle: 'Coup', from: '2012-03-21' },
  { slug: 'blockade', number: 3, shortTitle: 'Blockade', from: '2025-07-01' },
];

function event(date: string, importance: Importance = 1, kind: EventKind = 'battle'): StripEvent {
  return { slug: `event-of-${date}-${kind}`, title: 'An event', date, kind, importance };
}

/** So many events in order of date, as crowded as the true ones and always the same: a few busy months, the rest scattered. */
function manyEvents(count: number): StripEvent[] {
  let state = 20120117;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const busy = [Date.UTC(2012, 0, 1), Date.UTC(2013, 0, 5), Date.UTC(2025, 5, 25)];
  return Array.from({ length: count }, (_, index) => {
    const start = index % 3 === 0 ? (busy[index % busy.length] ?? 0) + random() * 60 * day : Date.UTC(2012, 0, 1) + random() * 5400 * day;
    return {
      ...event(new Date(start).toISOString().slice(0, 10), index % 5 < 2 ? 1 : index % 5 === 2 ? 3 : 2, eventKindIds[index % eventKindIds.length]),
      slug: `event-${index}`,
    };
  }).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function layout(form: StripForm, events: readonly StripEvent[] = manyEvents(192)): StripLayout {
  return layoutStrip({ events, chapters, months }, { form, until });
}

/** Where a day stands in a strip, in per cent: counted anew, without the layout. */
function percentOf(date: string): number {
  return ((Date.parse(`${date}T00:00:00Z`) - Date.UTC(2012, 0, 1)) / (until - Date.UTC(2012, 0, 1))) * 100;
}

/** The row of a shape, 0 on the line. */
function rowOf({ y }: { y: number }, { form, line }: StripLayout): number {
  return (line - y) / stripMeasures[form].pitch - 0.5;
}

for (const form of forms) {
  const { width, pitch, mostShift, shapeSize } = stripMeasures[form];
  const px = (percent: number) => (percent / 100) * width;

  test(`${form}: an essential event has a shape if there is room for it, the others have none`, () => {
    const events = manyEvents(192);
    const { shapes, crowded, earlier } = layout(form, events);
    expect(new Set([...shapes.map((mark) => mark.event), ...crowded])).toEqual(new Set(events.filter(({ importance }) => importance === 1)));
    expect(earlier).toEqual([]);
  });

  test(`${form}: no two shapes stand nearer than a pitch in the same row`, () => {
    const strip = layout(form);
    const rows = new Map<number, number[]>();
    for (const shape of strip.shapes) rows.set(rowOf(shape, strip), [...(rows.get(rowOf(shape, strip)) ?? []), px(shape.x)]);
    expect(
      [...rows.keys()].filter((row) => ![0, 1, 2, 3].includes(row)),
      'there are four rows',
    ).toEqual([]);
    for (const [row, xs] of rows) {
      const gaps = xs
        .sort((a, b) => a - b)
        .slice(1)
        .map((x, index) => x - (xs[index] ?? 0));
      expect(Math.min(...gaps), `row ${row}`).toBeGreaterThanOrEqual(pitch - rounding);
    }
  });

  test(`${form}: a shape moves sideways only a little for a lower row, in the last a little further`, () => {
    const strip = layout(form);
    expect(
      strip.shapes.some((shape) => rowOf(shape, strip) === 3),
      'the sample is crowded enough to fill the last row',
    ).toBe(true);
    for (const shape of strip.shapes) {
      const most = rowOf(shape, strip) < 3 ? mostShift : 12;
      expect(Math.abs(px(shape.x) - px(percentOf(shape.event.date))), shape.event.slug).toBeLessThanOrEqual(most + rounding);
    }
  });

  test(`${form}: a shape alone stands at its date, on the line`, () => {
    const strip = layout(form, [event('2019-06-09')]);
    expect(strip.shapes).toHaveLength(1);
    expect(strip.shapes[0]?.x).toBeCloseTo(percentOf('2019-06-09'), 1);
    expect(strip.shapes.map((shape) => rowOf(shape, strip))).toEqual([0]);
  });

  test(`${form}: the shapes of one day stand over one another, not on one another`, () => {
    const strip = layout(form, [event('2019-06-09', 1, 'battle'), event('2019-06-09', 1, 'coup'), event('2019-06-09', 1, 'justice')]);
    expect(new Set(strip.shapes.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  test(`${form}: a date less exact than a day stands where it begins`, () => {
    const { shapes } = layout(form, [event('2016-12~'), event('2025-09-03/..')]);
    expect(shapes[0]?.x).toBeCloseTo(percentOf('2016-12-01'), 1);
    expect(shapes[1]?.x).toBeCloseTo(percentOf('2025-09-03'), 1);
  });

  test(`${form}: nothing stands outside the strip`, () => {
    const strip = layout(form, [
      event('2012-01-01'),
      event('2012-01-01', 2),
      ...manyEvents(192),
      event('2027-04-30'),
      event('2027-04-30', 1, 'coup'),
      event('2027-04-30', 2),
    ]);
    const shapesOutside = strip.shapes.filter(
      ({ x, y }) =>
        px(x) < shapeSize / 2 - rounding ||
        px(x) > width - shapeSize / 2 + rounding ||
        y - shapeSize / 2 < strip.bandTop ||
        y + shapeSize / 2 > strip.line,
    );
    const stretches = [...strip.gaps, ...[...strip.chapters, ...strip.bars].map(({ x, width: wide }) => ({ from: x, to: x + wide }))];
    expect(shapesOutside).toEqual([]);
    expect(strip.line + stripMeasures[form].ticks, 'ticks hang above the bars').toBeLessThanOrEqual(strip.barsTop);
    expect(stretches.filter(({ from, to }) => from < 0 || to <= from || to > 100.01)).toEqual([]);
    expect(strip.years.filter(({ x }) => x < 0 || x > 100)).toEqual([]);
    expect(strip.height).toBeGreaterThan(strip.axisTop);
  });

  test(`${form}: of twenty times as many essential events each has a shape of its own or is told apart as crowded`, () => {
    const events = manyEvents(1340).map((each) => ({ ...each, importance: 1 as const }));
    const strip = layout(form, events);
    const spots = strip.shapes.map((shape) => `${shape.x} ${shape.y}`);
    expect(new Set(spots).size).toBe(spots.length);
    expect(strip.crowded.length).toBeGreaterThan(0);
    expect(new Set([...strip.shapes.map((shape) => shape.event), ...strip.crowded])).toEqual(new Set(events));
    expect(strip.shapes.length, 'so many fit into four rows').toBeLessThanOrEqual(4 * Math.ceil(width / pitch));
  });

  test(`${form}: the years stand where they begin, as far as their numbers fit`, () => {
    const { years } = layout(form);
    const step = form === 'narrow' ? 2 : 1;
    expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => 2012 + index * step));
    expect(years.at(-1)?.year).toBeGreaterThanOrEqual(2024);
    for (const { year, x } of years) {
      expect(x).toBeCloseTo(percentOf(`${year}-01-01`), 1);
      expect(px(x) + 24, `${year}, four digits of 11 px`).toBeLessThanOrEqual(width);
    }
  });

  test(`${form}: chapters follow one another without a gap, from the left edge to the right`, () => {
    const strip = layout(form);
    expect(strip.chapters.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Roots', '2 Coup', '3 Blockade']);
    expect(strip.chapters[0]?.x, 'what begins before the strip begins at its edge').toBe(0);
    expect(strip.chapters[1]?.x).toBeCloseTo(percentOf('2012-03-21'), 1);
    strip.chapters.forEach(({ x, width: wide }, index) => expect(x + wide).toBeCloseTo(strip.chapters[index + 1]?.x ?? 100, 1));
  });

  test(`${form}: the months without figures are a gap that says so, not bars without height`, () => {
    const { gaps, bars, covered, preliminary } = layout(form);
    expect(gaps.map((gap) => gap.months)).toEqual([{ from: '2024-01', to: '2025-12' }, undefined]);
    expect(gaps[0]?.from).toBeCloseTo(percentOf('2024-01-01'), 1);
    expect(gaps[0]?.to).toBeCloseTo(percentOf('2026-01-01'), 1);
    expect(gaps[1]?.from).toBeCloseTo(percentOf('2026-07-01'), 1);
    expect(gaps[1]?.to).toBe(100);
    expect(bars.filter(({ month }) => /^202[45]|^2026-(?:0[7-9]|1)/u.test(month))).toEqual([]);
    expect(covered, 'the axis is a line where there are figures').toEqual([
      { from: 0, to: gaps[0]?.from },
      { from: gaps[0]?.to, to: gaps[1]?.from },
    ]);
    expect(preliminary?.x).toBe(gaps[0]?.to);
    expect((preliminary?.x ?? 0) + (preliminary?.width ?? 0)).toBeCloseTo(gaps[1]?.from ?? 0, 1);
    for (const { from, to } of gaps) expect(bars.filter((bar) => bar.x > from && bar.x < to)).toEqual([]);
  });

  test(`${form}: bars stand at their months and do not cover one another`, () => {
    const { bars } = layout(form);
    expect(bars).toHaveLength(months.length);
    expect(bars.filter(({ month, x }) => Math.abs(x - percentOf(`${month}-01`)) > 0.01)).toEqual([]);
    expect(bars.filter(({ x, width: wide }, index) => x + wide > (bars[index + 1]?.x ?? 100) + 0.011)).toEqual([]);
  });

  test(`${form}: the same story gives the same strip`, () => {
    expect(JSON.stringify(layout(form))).toBe(JSON.stringify(layout(form)));
  });
}

test('what came before 2012 stands in the gutter, whatever its importance, and not among the shapes', () => {
  for (const form of forms) {
    const { earlier, shapes } = layout(form, [event('1963~', 2), event('2006-05-23', 1), event('2012-01-01')]);
    expect(earlier).toHaveLength(2);
    for (const x of earlier) expect(x).toBeLessThan(stripMeasures[form].gutter);
    expect(shapes.map((mark) => mark.event.date)).toEqual(['2012-01-01']);
  }
});

test('a mark names the group of its kind: its shape', () => {
  const { shapes } = layout('wide', [event('2019-06-09', 1, 'air-strike'), event('2020-08-18', 1, 'coup')]);
  expect(shapes.map(({ group }) => group)).toEqual(['fighting', 'state']);
});

test('of all forms together, each event that has a shape stands once, in order of date', () => {
  const events = manyEvents(1000);
  const layouts = forms.map((form) => layout(form, events));
  const shaped = shapedEvents(layouts);
  expect(
    layouts.every(({ shapes }) => shapes.length < shaped.length),
    'no form alone has room for all of them',
  ).toBe(true);
  const wanted = events.filter((each) => layouts.some(({ shapes }) => shapes.some((shape) => shape.event === each)));
  expect(shaped.map(({ date }) => date)).toEqual(wanted.map(({ date }) => date));
  expect(new Set(shaped).size).toBe(wanted.length);
});
