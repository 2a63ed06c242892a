import type { Feature, FeatureCollection, Point } from 'geojson';
import type { EventRecord, EventsFile } from '../model/event-record.ts';
import { geographicPrecisions } from '../model/vocabulary.ts';
import { mappedPosition } from './mapped-position.ts';

/** What a map shows of an event: flat values, and the ids of actors. */
type EventProperties = ReturnType<typeof propertiesOf>;

/**
 * The events as GeoJSON (RFC 7946): one feature an event, in the order of events.json. An event known only to a
 * region or a country has the geometry `null`; its property `positionNote` says so.
 */
export function eventsGeoJson({
  generated,
  license,
  events,
}: EventsFile): FeatureCollection<Point | null, EventProperties> & Pick<EventsFile, 'generated' | 'license'> {
  return { type: 'FeatureCollection', generated, license, features: events.map(eventFeature) };
}

function eventFeature(event: EventRecord): Feature<Point | null, EventProperties> {
  const position = mappedPosition(event.place);
  return {
    type: 'Feature',
    id: event.slug,
    geometry: position && { type: 'Point', coordinates: [position.lon, position.lat] },
    properties: propertiesOf(event),
  };
}

function propertiesOf({ slug, url, title, summary, date, place, kind, importance, chapter, actors, corroboration, added, updated }: EventRecord) {
  const { meaning } = geographicPrecisions[place.precision];
  return {
    slug,
    url,
    title,
    summary,
    date: date.edtf,
    start: date.start,
    end: date.end,
    datePrecision: date.precision,
    placeId: place.id,
    place: place.name,
    country: place.country,
    admin1: place.admin1,
    positionPrecision: place.precision,
    positionNote: mappedPosition(place) === null ? `No position: ${meaning}` : meaning,
    kind,
    importance,
    chapter,
    actors: actors.map(({ id }) => id),
    corroboration,
    added,
    updated,
  };
}
