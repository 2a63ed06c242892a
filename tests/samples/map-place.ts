import type { MapPlace } from '../../src/compute/map-file.ts';

/** A place of the map with nothing unusual about it, at a point of the drawing, px. */
export function samplePlace(id: string, x: number, y: number, precision: MapPlace['precision'] = 'town'): MapPlace {
  return { id, name: id, width: 40, words: id, mark: '', x, y, precision, regions: [] };
}
