import { expect, test } from '@playwright/test';
import { format } from 'prettier';
import type { TimelineEvent } from '../../src/compute/explore/lane-event.ts';
import { gatherMarks, type PlaceOfEvents } from '../../src/compute/explore/map-marks.ts';
import { closeFrame, type MapFrame, placeInFrame, plane, wholeFrame } from '../../src/compute/map-frame.ts';
import { marksDrawing } from '../../src/views/explore/explore-map/marks-drawing.ts';
import { drawn, drawnText } from '../../src/views/explore/drawn.ts';
import { samplePlace } from '../samples/map-place.ts';

// A small world with what is hard: a place of one event and one of many, neighbours that share a mark, a place known only
// as an area, an event of two places, an open event alone in its place and one among others, one that is pointed at.
const event = (slug: string, kind: TimelineEvent['kind']): [string, TimelineEvent] => [
  slug,
  {
    slug,
    title: `Title of ${slug}`,
    name: slug,
    kind,
    importance: 2,
    first: 0,
    last: 0,
    precision: 'day',
    about: false,
    chapter: 'one',
    regions: ['gao'],
    abroad: false,
    actors: [{ id: 'army', family: 'state-forces', role: 'attacker' }],
    dateWords: '1 May 2012',
    placeName: 'Gao',
    corroboration: 'independent',
    contested: false,
  },
];
const many = Array.from({ length: 12 }, (_, index) => `gao-${index}`);
const events = new Map([event('battle', 'battle'), event('open', 'coup'), event('strike', 'air-strike'), event('two', 'agreement')]);
const gao = samplePlace('Gao', 300, 200);
const placed: PlaceOfEvents[] = [
  { place: gao, slugs: many },
  { place: samplePlace('Bourem', 295, 190), slugs: ['two'] },
  { place: samplePlace('Kidal', 330, 130), slugs: ['battle', 'two'] },
  { place: samplePlace('Bamako', 100, 330), slugs: ['open'] },
  { place: samplePlace('Forest', 140, 300, 'area'), slugs: ['strike'] },
  { place: samplePlace('Ber', 230, 190), slugs: ['battle'] },
];

function picture(frame: MapFrame): Promise<string> {
  const { marks } = gatherMarks(placed, frame, plane);
  const parts = marksDrawing(marks, {
    events,
    addressOf: (slug) => `/events/${slug}/`,
    open: 'open',
    rings: [samplePlace('Bamako', 100, 330), gao].map((place) => placeInFrame(place, frame, plane)),
    size: plane,
    stop: 'Gao',
    isPointedAt: ({ slugs }) => slugs.includes('strike'),
  });
  const text = drawnText(drawn('svg', { xmlns: 'http://www.w3.org/2000/svg', ...plane }, parts)).replace('>', `><style>${look}</style>`);
  return format(text, { parser: 'html', printWidth: 160, htmlWhitespaceSensitivity: 'ignore' });
}

/** Just enough to look at a picture without the style sheet of the site. */
const look = `text { font: 600 11px sans-serif; } .hit { fill: none; stroke: #ccc; } .focus-ring { display: none; } .map-disc { fill: #fff; stroke: #000; }
[data-precision] .map-disc { stroke-dasharray: 2.5 2; } [data-ringed='alone'] .map-shape { display: none; } [data-pointed] .map-shape { transform: scale(1.3); }`;

test('marks of the whole country', async () => {
  expect(await picture(wholeFrame(plane))).toMatchSnapshot('explore-map-country.svg');
});

test('marks of a close-up', async () => {
  expect(await picture(closeFrame(plane, gao))).toMatchSnapshot('explore-map-close.svg');
});
