import { geoDistance } from 'd3-geo';
import type { RecordedEvent } from '../model/recorded-violence.ts';
import { regionOf2012 } from './geography.ts';
import { labelSizes } from './map-labels.ts';
import { earthRadius } from './map-layout.ts';
import type { MapFile, MapNameOnPlane, MapPlace, RecordedStretch } from './map-file.ts';
import { bigTowns, type MapName, neighbours, smallTowns } from './map-names.ts';
import type { MapShapes } from './map-outlines.ts';
import { planeLocator } from './map-plane.ts';
import { eventsAt } from './place-events.ts';
import { isOnPlane } from './map-frame.ts';
import { placeWords } from './place-words.ts';
import type { RecordedPoint } from './recorded-points.ts';
import type { Place, Story } from './story.ts';
import { textWidth } from './text-width.ts';

/** Beyond this no place is said to be near, km. */
const nearEnough = 60;

/** A place of this exactness or better is drawn as a point. UCDP puts what is known less exactly in the middle of a region. */
const exactEnough = 3;

/** Gathers what the map that follows the reader shows: recorded events, our places, and names for orientation. */
export function mapContents(
  { events, places }: Pick<Story, 'events' | 'places'>,
  recorded: readonly RecordedEvent[],
  stretches: readonly RecordedStretch[],
  regions: MapShapes['regions'],
): MapFile {
  const onPlane = planeLocator(regions);
  const ours = [...places.values()].filter((place) => eventsAt(place, events).length > 0);
  const inMali = ours.filter(({ country, precision }) => country === 'ML' && (precision === 'exact' || precision === 'town'));
  const name = (kind: MapNameOnPlane['kind']) => (each: MapName) => ({
    name: each.name,
    ...onPlane(each),
    width: Math.ceil(textWidth(each.name, labelSizes.town, 400)),
    kind,
    side: each.side,
  });
  return {
    stretches,
    points: recorded.filter(({ where_prec }) => where_prec <= exactEnough).map((event) => recordedPoint(event, onPlane, inMali)),
    places: ours.map((place): MapPlace => {
      const point = onPlane(place);
      return {
        id: place.id,
        name: place.name,
        width: Math.ceil(textWidth(place.name, labelSizes.focus, 600)),
        words: placeWords(place),
        mark: shortMark(place, isOnPlane(point)),
        ...point,
        precision: place.precision,
        regions: place.precision === 'region' ? (place.region === undefined ? place.regions : [place.region]) : [],
      };
    }),
    names: [...bigTowns.map(name('town')), ...smallTowns.map(name('small town')), ...neighbours.map(name('country'))],
    events: new Map(events.map(({ slug, place, alsoAt }) => [slug, [place, ...alsoAt].map(({ id }) => id)])),
  };
}

function recordedPoint(event: RecordedEvent, onPlane: ReturnType<typeof planeLocator>, places: readonly Place[]): RecordedPoint {
  const [nearest] = places
    .map(({ id, lon, lat }) => ({ id, km: Math.round(geoDistance([lon, lat], [event.lon, event.lat]) * earthRadius) }))
    .sort((a, b) => a.km - b.km);
  const { x, y } = onPlane(event);
  return {
    day: dayNumber(event.date_start),
    lastDay: dayNumber(event.date_end),
    spot: {
      x: Math.round(x * 10) / 10,
      y: Math.round(y * 10) / 10,
      exactness: event.where_prec as 1 | 2 | 3,
      region: regionWords(event.adm_1),
      near: nearest !== undefined && nearest.km <= nearEnough ? nearest : undefined,
    },
    type: event.type_of_violence,
    sides: [event.side_a, event.side_b],
    best: event.best,
    low: event.low,
    high: event.high,
    preliminary: event.preliminary,
  };
}

/** How exact the mark of a place is: few words, to stand after its name. */
function shortMark({ country, precision }: Place, isOnMap: boolean): string {
  if (!isOnMap && country !== 'ML') return 'beyond this map';
  switch (precision) {
    case 'exact':
      return 'the spot that the sources name';
    case 'town':
      return 'the town as a whole';
    case 'area':
      return 'an area, no source gives a position';
    case 'region':
      return 'outlined, as the sources name no spot in it';
    case 'country':
      return 'the sources name no place';
  }
}

/** UCDP’s name of a region, "Tombouctou region", in our spelling. */
function regionWords(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const spelled: Record<string, string> = { Segou: 'Ségou', Tombouctou: 'Timbuktu' };
  return [first in regionOf2012 ? (spelled[first] ?? first) : first, ...rest].join(' ');
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}
