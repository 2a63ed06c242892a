import type { EventRecord } from '../model/event-record.ts';

/**
 * Where an event may be put on a map, in degrees; `null` where the sources name no more than a region or a
 * country. Map programs draw a pin at any position that they are given, whatever stands beside it, and a pin in
 * the middle of Mali claims a place that nobody named. An area keeps its middle.
 */
export function mappedPosition({
  lat,
  lon,
  precision,
}: Pick<EventRecord['place'], 'lat' | 'lon' | 'precision'>): { lat: number; lon: number } | null {
  return precision === 'region' || precision === 'country' ? null : { lat, lon };
}
