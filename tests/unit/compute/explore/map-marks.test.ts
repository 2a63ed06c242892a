import { expect, test } from '@playwright/test';
import { eventsByPlace, gatherMarks, markBeside, type MarkKey, markReach, type PlaceOfEvents } from '../../../../src/compute/explore/map-marks.ts';
import { yearBars, yearBarWords } from '../../../../src/compute/explore/year-bars.ts';
import type { MapPlace } from '../../../../src/compute/map-file.ts';
import { closeFrame, type MapSize, plane, wholeFrame } from '../../../../src/compute/map-frame.ts';
import { shippedMap } from '../../shipped-map.ts';
import { samplePlace } from '../../../samples/map-place.ts';

const at = (where: MapPlace, ...slugs: string[]): PlaceOfEvents => ({ place: where, slugs });
const size: MapSize = { ...plane };
const whole = wholeFrame(size);

test('events known only to a region, or far away, have no place on the map; one of several places stands at each', () => {
  const places = [
    samplePlace('gao', 300, 200),
    samplePlace('ber', 250, 190),
    samplePlace('mopti-region', 200, 250, 'region'),
    samplePlace('paris', 300, -900),
  ];
  const events = new Map([
    ['both', ['gao', 'ber']],
    ['region', ['mopti-region']],
    ['far', ['paris']],
    ['partly', ['paris', 'gao']],
    ['not shown', ['gao']],
  ]);
  const { placed, elsewhere } = eventsByPlace(['both', 'region', 'far', 'partly'], { places, events });
  expect(placed.map(({ place: { id }, slugs }) => [id, ...slugs])).toEqual([
    ['gao', 'both', 'partly'],
    ['ber', 'both'],
  ]);
  expect(elsewhere).toEqual(['region', 'far']);
});

test('places too near to each other share a mark, which stands where most happened and counts each event once', () => {
  const placed = [at(samplePlace('small', 300, 205), 'a'), at(samplePlace('gao', 310, 200), 'a', 'b', 'c'), at(samplePlace('kidal', 320, 120), 'd')];
  const { marks, beyond } = gatherMarks(placed, whole, size);
  expect(marks.map(({ id, x, y, slugs }) => ({ id, x, y, slugs }))).toEqual([
    { id: 'gao', x: 310, y: 200, slugs: ['a', 'b', 'c'] },
    { id: 'kidal', x: 320, y: 120, slugs: ['d'] },
  ]);
  expect(beyond).toEqual([]);
});

test('from near, places that shared a mark have their own, and what lies beyond the edge is counted', () => {
  const [gao, small, far] = [samplePlace('gao', 310, 200), samplePlace('small', 300, 205), samplePlace('far', 30, 300)];
  const { marks, beyond } = gatherMarks([at(gao, 'a', 'b'), at(small, 'c'), at(far, 'd')], closeFrame(size, gao), size);
  expect(marks.map(({ id }) => id)).toEqual(['gao', 'small']);
  expect(beyond).toEqual(['d']);
});

for (const width of [320, 480, 760])
  test(`of all events none is lost and no mark touches another on a map ${width} px wide`, () => {
    const file = shippedMap();
    const slugs = [...file.events.keys()];
    const { placed, elsewhere } = eventsByPlace(slugs, file);
    const own: MapSize = { width, height: width * 0.97 };
    const { marks, beyond } = gatherMarks(placed, wholeFrame(own), own);
    expect([...new Set([...marks.flatMap((mark) => mark.slugs), ...elsewhere, ...beyond])].sort()).toEqual([...slugs].sort());
    expect(beyond).toEqual([]);
    const distances = marks.flatMap((a, index) => marks.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(markReach);
  });

test('arrow keys reach every mark, from west to east and from north to south, and stop at the ends', () => {
  const { marks } = gatherMarks(
    [at(samplePlace('west', 50, 300), 'a'), at(samplePlace('north', 150, 30), 'b'), at(samplePlace('east', 350, 200), 'c')],
    whole,
    size,
  );
  const walk = (from: string, key: MarkKey): string[] => {
    const next = markBeside(marks, from, key);
    return next ? [next.id, ...walk(next.id, key)] : [];
  };
  expect(walk('west', 'ArrowRight')).toEqual(['north', 'east']);
  expect(walk('north', 'ArrowDown')).toEqual(['east', 'west']);
  expect(walk('west', 'ArrowUp')).toEqual(['east', 'north']);
  expect(markBeside(marks, 'east', 'Home')?.id).toBe('west');
  expect(markBeside(marks, 'west', 'End')?.id).toBe('east');
});

test('bars count events by year: all, those that match, those that are shown; a year without any has a bar too', () => {
  const events = ['2009-05-01', '2012-12-31', '2012-01-01', '2014-07-07'].map((first) => ({ slug: first, first: Date.parse(first) }));
  const bars = yearBars(
    events,
    { from: Date.UTC(2012, 0, 1), to: Date.UTC(2015, 0, 1) },
    { isMatching: (slug) => slug !== '2012-12-31', isShown: (slug) => slug === '2012-01-01' },
  );
  expect(bars).toEqual([
    { year: 2012, all: 2, matching: 1, shown: 1 },
    { year: 2013, all: 0, matching: 0, shown: 0 },
    { year: 2014, all: 1, matching: 1, shown: 0 },
  ]);
  expect(bars.map(yearBarWords)).toEqual(['2012: 1 of 2 events shown', '2013: 0 events', '2014: none of 1 event shown, 1 would match']);
  expect(yearBarWords({ year: 2013, all: 17, matching: 5, shown: 2 })).toBe('2013: 2 of 17 events shown, 3 more would match');
});
