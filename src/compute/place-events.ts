import { rollup } from 'd3-array';
import { regionIds, regions } from '../model/vocabulary.ts';
import type { ConflictEvent, Place, Story } from './story.ts';

/** The events at a place, in order of date: those whose place it is, and those that happened there too. */
export function eventsAt(place: Pick<Place, 'id'>, events: readonly ConflictEvent[]): readonly ConflictEvent[] {
  const places = sorted.get(events) ?? sortByPlace(events);
  sorted.set(events, places);
  return places.get(place.id) ?? [];
}

/** Events by place, kept: to look through all events for each place takes too long where both are thousands. */
const sorted = new WeakMap<readonly ConflictEvent[], ReadonlyMap<string, readonly ConflictEvent[]>>();

function sortByPlace(events: readonly ConflictEvent[]): ReadonlyMap<string, readonly ConflictEvent[]> {
  const stands = events.flatMap((event) => [...new Set([event.place, ...event.alsoAt].map(({ id }) => id))].map((id) => ({ id, event })));
  return rollup(
    stands,
    (own) => own.map(({ event }) => event),
    ({ id }) => id,
  );
}

/** Places that have events, under one heading. */
export interface PlaceGroup {
  readonly id: string;
  readonly title: string;
  readonly places: readonly { readonly place: Place; readonly count: number }[];
}

/** Places with events by region, most events first; then areas wider than a region, then places outside Mali. */
export function placesByRegion({ places, events }: Pick<Story, 'places' | 'events'>): PlaceGroup[] {
  const counted = [...places.values()]
    .map((place) => ({ place, count: eventsAt(place, events).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1));
  const inMali = counted.filter(({ place }) => place.country === 'ML');
  return [
    ...regionIds.map((id) => ({ id: `region-${id}`, title: regions[id].label, places: inMali.filter(({ place }) => place.region === id) })),
    { id: 'wider', title: 'Wider than one region', places: inMali.filter(({ place }) => place.region === undefined) },
    { id: 'abroad', title: 'Outside Mali', places: counted.filter(({ place }) => place.country !== 'ML') },
  ].filter((group) => group.places.length > 0);
}
