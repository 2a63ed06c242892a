import type { ConflictEvent } from './story.ts';

/** Places with the number of events that happened there; only places that are a spot on a map of Mali. */
export interface EventPlace {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly events: number;
}

/** Gathers events by place. `elsewhere` counts events known only to a region or country, or outside Mali. */
export function eventPlaces(events: readonly ConflictEvent[]): { places: EventPlace[]; elsewhere: number } {
  const places = new Map<string, EventPlace>();
  let elsewhere = 0;
  for (const { place, alsoAt } of events) {
    const spots = [place, ...alsoAt].filter(({ country, precision }) => country === 'ML' && precision !== 'region' && precision !== 'country');
    if (spots.length === 0) elsewhere += 1;
    for (const { id, lon, lat } of spots) places.set(id, { id, lon, lat, events: (places.get(id)?.events ?? 0) + 1 });
  }
  return { places: [...places.values()].sort((a, b) => b.events - a.events || a.id.localeCompare(b.id)), elsewhere };
}
