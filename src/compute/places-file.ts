import { z } from 'zod';
import { licence } from '../model/licence.ts';
import { type PlacesFile, placesFileSchema } from '../model/place-record.ts';
import type { Addresses } from './addresses.ts';
import { latestChange } from './last-change.ts';
import { mappedPosition } from './mapped-position.ts';
import { eventsAt } from './place-events.ts';
import type { Story } from './story.ts';

/** The places that have events as GeoJSON (RFC 7946), by id. @param addresses whole addresses, with host */
export function placesFile({ places, events }: Pick<Story, 'places' | 'events'>, addresses: Addresses): PlacesFile {
  const features = [...places.values()]
    .map((place) => ({ place, slugs: eventsAt(place, events).map(({ slug }) => slug) }))
    .filter(({ slugs }) => slugs.length > 0)
    .sort((a, b) => (a.place.id < b.place.id ? -1 : 1))
    .map(({ place, slugs }): PlacesFile['features'][number] => {
      const position = mappedPosition(place);
      return {
        type: 'Feature',
        id: place.id,
        geometry: position && { type: 'Point', coordinates: [position.lon, position.lat] },
        properties: {
          url: addresses.place(place.id),
          name: place.name,
          nameFr: place.nameFr ?? null,
          otherNames: place.otherNames,
          country: place.country,
          regions: place.region === undefined ? place.regions : [place.region],
          newerRegion: place.newerRegion ?? null,
          precision: place.precision,
          note: place.note ?? null,
          positionFrom: place.from,
          events: slugs,
        },
      };
    });
  return { type: 'FeatureCollection', generated: latestChange(events), license: `${licence.name}, ${licence.url}`, features };
}

/** A JSON schema (2020-12) of places.geojson. `address` is where the schema itself stands. */
export function placesJsonSchema(address: string) {
  return { $id: address, ...z.toJSONSchema(placesFileSchema) };
}
