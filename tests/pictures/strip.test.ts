import { expect, test } from '@playwright/test';
import { layoutStrip, type StripEvent, type StripForm, stripMeasures } from '../../src/compute/strip-layout.ts';
import { stripShared } from '../../src/compute/strip-shared.ts';
import type { ViolenceMonth } from '../../src/compute/violence-bars.ts';
import { type RenderView, startViews } from '../tools/render-view.ts';
import { drawingsIn, pictureOf } from './picture.ts';

// A small world with what is hard: an event before the strip begins, two on one day, a span, a bar that is cut, a gap, preliminary months.
const event = (date: string, kind: StripEvent['kind'], importance: StripEvent['importance'], title: string): StripEvent => ({
  slug: title.toLowerCase().replaceAll(' ', '-'),
  title,
  date,
  kind,
  importance,
});
const events = [
  event('1991-01', 'agreement', 1, 'Old accord'),
  event('2012-03-22', 'coup', 1, 'Coup'),
  event('2012-03-22', 'mass-killing', 1, 'Killing'),
  event('2012-03-30/2012-04-01', 'battle', 1, 'Towns taken'),
  event('2012-08', 'election', 2, 'Vote'),
  event('2013-02-10', 'humanitarian', 3, 'Aid'),
  event('2013-06-18', 'agreement', 1, 'Accord'),
];
const chapters = [
  { slug: 'first', number: 1, shortTitle: 'First', from: '1990-01-01' },
  { slug: 'second', number: 2, shortTitle: 'Second', from: '2012-04-01' },
  { slug: 'third', number: 3, shortTitle: 'Third', from: '2013-01-01' },
];
const month = (name: string, [oneSided, stateBased, nonState]: readonly [number, number, number], preliminary = false): ViolenceMonth => ({
  month: name,
  preliminary,
  byType: { 'one-sided': oneSided, 'state-based': stateBased, 'non-state': nonState },
  total: oneSided + stateBased + nonState,
});
const months = [
  month('2012-01', [0, 60, 0]),
  month('2012-02', [20, 100, 5]),
  month('2012-03', [900, 300, 50]),
  month('2012-04', [10, 0, 0]),
  month('2013-06', [40, 80, 20], true),
];
const until = Date.UTC(2013, 11, 31);

let views: Awaited<ReturnType<typeof startViews>>;
test.beforeAll(async () => {
  views = await startViews();
});
test.afterAll(() => views.stop());

async function strip(render: RenderView, form: StripForm): Promise<string> {
  const layout = layoutStrip({ events, chapters, months }, { form, until });
  const html = await render('overview-strip/OverviewStrip.astro', {
    shared: stripShared({ events, months }, [layout], until),
    elsewhere: [],
    explore: '/explore/',
    layouts: [layout],
    missingYear: { year: 2013, best: 345 },
    until: '2013-12',
    counts: { events: events.length, chapters: chapters.length },
  });
  const [shapes, gutter, main, links] = drawingsIn(html);
  if (!shapes || !gutter || !main || !links) throw new Error('The strip has not its four drawings.');
  const { width, gutter: beside } = stripMeasures[form];
  return pictureOf(
    [
      { drawing: shapes, x: 0, width: 0 },
      { drawing: gutter, x: 0, width: beside },
      { drawing: main, x: beside, width },
      { drawing: links, x: beside, width },
    ],
    layout.height,
    look(form),
  );
}

/** What the style sheet of the site adds to the drawing, in greys. */
const look = (form: StripForm): string => `<style>
[id^='group-'] { transform: scale(${stripMeasures[form].shapeSize / 12}); }
#strip-ticks, .baseline, .strip-bar { vector-effect: non-scaling-stroke; }
.strip-ticks-all, .strip-ticks-earlier, .baseline { stroke: #000; stroke-width: 1.5; }
.hairline { fill: #ccc; }
.band { stroke: #fff; }
[data-violence='one-sided'] { fill: #222; stroke: #222; }
[data-violence='state-based'] { fill: #8a8a8a; stroke: #8a8a8a; }
[data-violence='non-state'] { fill: #c9c9c9; stroke: #c9c9c9; }
#strip-bars { stroke-width: 0; }
.bar-outlines { fill-opacity: 0; stroke-width: 0.8; }
.hatch-line { stroke: #fff; stroke-width: 1.5; }
.bar-gaps { stroke: #fff; stroke-dasharray: 0.14 0.86; stroke-dashoffset: 0.14; stroke-width: 500; }
</style>`;

for (const form of ['wide', 'middle', 'narrow'] as const) {
  test(`the timeline, ${form}`, async () => {
    expect(await strip(views.render, form)).toMatchSnapshot(`strip-${form}.svg`);
  });
}
