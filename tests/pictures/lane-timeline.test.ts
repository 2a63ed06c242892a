import { expect, test } from '@playwright/test';
import { format } from 'prettier';
import type { TimelineEvent } from '../../src/compute/explore/lane-event.ts';
import { recordedCoverage } from '../../src/compute/explore/recorded-coverage.ts';
import { timelineArcs } from '../../src/compute/explore/timeline-arcs.ts';
import { lanesOf } from '../../src/compute/explore/timeline-lanes.ts';
import { layoutTimeline, type TimelineLayout, timelineRoom } from '../../src/compute/explore/timeline-layout.ts';
import type { TimeWindow } from '../../src/compute/explore/time-window.ts';
import { drawn, drawnText } from '../../src/views/explore/drawn.ts';
import { axisDrawing } from '../../src/views/explore/lane-timeline/axis-drawing.ts';
import { lanesDrawing } from '../../src/views/explore/lane-timeline/lanes-drawing.ts';
import { atRest, type Motion } from '../../src/views/explore/lane-timeline/motion.ts';

// A small world with what is hard: a span, a month, an open end, a date that is about right, one before all time, events
// on one day, a gap, preliminary months, a filter, an open event with a cause here and an effect elsewhere.
const event = (slug: string, date: string, extra: Partial<TimelineEvent> = {}): TimelineEvent => ({
  slug,
  title: `Title of ${slug}`,
  name: `Name of ${slug}`,
  kind: 'battle',
  importance: 2,
  first: Date.parse(date),
  last: Date.parse(date),
  precision: 'day',
  about: false,
  chapter: 'one',
  regions: ['kidal'],
  abroad: false,
  actors: [
    { id: 'army', family: 'state-forces', role: 'attacker' },
    { id: 'front', family: 'azawad-movements', role: 'target' },
  ],
  dateWords: date,
  placeName: 'Kidal',
  corroboration: 'independent',
  contested: false,
  ...extra,
});
const events = [
  event('long-ago', '2009-05-01', { kind: 'agreement', importance: 1 }),
  event('siege', '2012-02-10', { last: Date.parse('2012-05-01'), kind: 'blockade' }),
  event('coup', '2012-03-22', { kind: 'coup', importance: 1 }),
  event('killing', '2012-03-22', { kind: 'mass-killing', importance: 1 }),
  event('month', '2012-06-01', { last: Date.parse('2012-06-30'), precision: 'month', kind: 'humanitarian', importance: 3 }),
  event('about', '2012-08-05', { about: true, kind: 'group-formed' }),
  event('blockade', '2012-10-01', { last: undefined, kind: 'blockade', importance: 1 }),
  event('other', '2012-11-05', { kind: 'other', importance: 3 }),
];
const later = event('later', '2014-01-01');
const bounds: TimeWindow = { from: Date.UTC(2012, 0, 1), to: Date.UTC(2015, 0, 1) };
const recorded = Array.from({ length: 40 }, (_, index) => ({
  at: Date.UTC(2012, 0, 3 + index * 4),
  deaths: (index * 7) % 60,
  known: index % 9 === 0 ? ('month' as const) : ('day' as const),
  region: 'kidal' as const,
  families: ['state-forces' as const],
}));
const coverage = recordedCoverage(
  [
    { from: '2012-01', to: '2012-07', preliminary: false },
    { from: '2012-10', to: '2012-11', preliminary: true },
  ],
  bounds,
);

function picture(
  stretch: TimeWindow,
  width: number,
  shown: { open?: string; isMatch?: (slug: string) => boolean; motion?: Motion } = {},
): Promise<string> {
  const lanes = lanesOf([...events, later], 'family', { actors: new Map(), chapters: [] }).filter(({ id }) =>
    ['azawad', 'state', 'nobody'].includes(id),
  );
  const isMatch = shown.isMatch ?? (() => true);
  const layout = layoutTimeline(lanes, { stretch, bounds, isMatch, isMatchBefore: isMatch, open: shown.open }, timelineRoom(width), {
    coverage,
    of: ({ id }) => (id === 'state' ? recorded : undefined),
  });
  const arcs = timelineArcs(
    layout,
    shown.open,
    { causes: ['siege'], effects: ['later'] },
    new Map([...events, later].map((each) => [each.slug, each])),
  );
  const motion = shown.motion ?? atRest;
  const { ground, resting, isRestingSeen } = lanesDrawing(layout, {
    arcs,
    motion,
    comers: new Map(),
    addressOf: (slug) => `/events/${slug}/`,
    open: shown.open,
    stop: 'coup',
    pointedAt: new Set(),
  });
  const text = drawnText(
    drawn('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height: layout.height + 26 }, [
      drawn('g', { class: 'axis' }, axisDrawing({ field: layout.field, stretch: seenIn(layout, motion) })),
      drawn('g', { transform: 'translate(0 26)' }, isRestingSeen ? [...ground, ...resting] : ground),
    ]),
  ).replace('<g', `<style>${look}</style><g`);
  return format(text, { parser: 'html', printWidth: 160, htmlWhitespaceSensitivity: 'ignore' });
}

function seenIn({ stretch, field }: Pick<TimelineLayout, 'stretch' | 'field'>, motion: Motion): TimeWindow {
  const length = (stretch.to - stretch.from) / motion.stretch;
  const from = stretch.from - (motion.shift / field.width) * length;
  return { from, to: from + length };
}

/** Just enough to look at a picture without the style sheet of the site. */
const look = `text { font: 11.5px sans-serif; } .lane-band { fill: #f3f3f3; } .hit { fill: none; } .quiet { fill: #ccc; }
.bar, .arc, .about, .stroke, .mark-outline, .far-ring, .open-ring { fill: none; stroke: #000; } [data-way='effect'] { stroke-dasharray: 6 3; }
.grid path, .axis path, .density-foot, .lane-foot, .hatch-line { stroke: #aaa; } .density-missing { stroke: #666; stroke-dasharray: 2 3; }
.density-bars { fill: #999; } .count-box { fill: #fff; stroke: #000; }`;

const year: TimeWindow = { from: Date.UTC(2012, 0, 1), to: Date.UTC(2013, 0, 1) };

test('lanes of all time, wide', async () => {
  expect(await picture(bounds, 900)).toMatchSnapshot('lanes-all-time.svg');
});

test('lanes of a year, an event open', async () => {
  expect(await picture(year, 900, { open: 'coup' })).toMatchSnapshot('lanes-year-open.svg');
});

test('lanes of a year on a phone, filtered', async () => {
  expect(await picture(year, 358, { isMatch: (slug) => slug !== 'killing' && slug !== 'about' })).toMatchSnapshot('lanes-year-narrow.svg');
});

test('lanes of a year while two fingers pull them apart', async () => {
  expect(await picture(year, 900, { isMatch: (slug) => slug !== 'killing', motion: { stretch: 1.3, shift: -90 } })).toMatchSnapshot(
    'lanes-in-motion.svg',
  );
});
