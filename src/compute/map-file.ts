import { isOnPlane } from './map-frame.ts';
import type { GeographicPrecision, Region } from '../model/vocabulary.ts';
import type { PackedPoints, RecordedPoint } from './recorded-points.ts';
import { packPoints, unpackPoints } from './recorded-points.ts';

/** Goes up with every change of the form, so that a page never reads a file of another form. */
const version = 1;

/** A place of our events. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** How long the name is in the letters of a ringed place, px. */
  readonly width: number;
  /** With region or country: "Moura, Mopti region". */
  readonly words: string;
  /** How exact its mark on the map is, to stand after its name. */
  readonly mark: string;
  /** On the plane of the country; outside it for a place far away. */
  readonly x: number;
  readonly y: number;
  readonly precision: GeographicPrecision;
  /** The regions that it is, where the sources name no more. */
  readonly regions: readonly Region[];
}

/** True for a place that has a mark on the map: neither far away nor known only to a region or a country. */
export function hasMark(place: MapPlace): boolean {
  return isOnPlane(place) && place.precision !== 'region' && place.precision !== 'country';
}

/** A name for orientation. */
export interface MapNameOnPlane {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** How long the name is, px. */
  readonly width: number;
  readonly kind: 'town' | 'small town' | 'country';
  readonly side: 'left' | undefined;
}

/** A stretch of whole months for which the dataset has single events: "2012-01" to "2023-12". */
export interface RecordedStretch {
  readonly from: string;
  readonly to: string;
  readonly preliminary: boolean;
}

/** All that the browser needs to draw the map that follows the reader. */
export interface MapFile {
  readonly stretches: readonly RecordedStretch[];
  readonly points: readonly RecordedPoint[];
  readonly places: readonly MapPlace[];
  readonly names: readonly MapNameOnPlane[];
  /** The ids of the places of each event by its slug, the place itself first. */
  readonly events: ReadonlyMap<string, readonly string[]>;
}

/** The form of the file: JSON. The points are packed; places and names are rows; events name places by their number. */
interface WrittenMap {
  readonly version: number;
  readonly stretches: readonly RecordedStretch[];
  readonly points: PackedPoints;
  readonly places: readonly MapPlace[];
  readonly names: readonly MapNameOnPlane[];
  readonly events: Readonly<Record<string, readonly number[]>>;
}

export function writeMapFile({ stretches, points, places, names, events }: MapFile): string {
  const numbers = new Map(places.map(({ id }, index) => [id, index]));
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const onPlane = <Point extends { x: number; y: number }>(point: Point): Point => ({ ...point, x: tenth(point.x), y: tenth(point.y) });
  const written: WrittenMap = {
    version,
    stretches,
    points: packPoints(points),
    places: places.map(onPlane),
    names: names.map(onPlane),
    events: Object.fromEntries([...events].map(([slug, ids]) => [slug, ids.map((id) => numbers.get(id) ?? -1)])),
  };
  return `${JSON.stringify(written)}\n`;
}

/** @throws Error, in a sentence, where the file is cut off or of another form */
export function readMapFile(text: string): MapFile {
  const { version: found, stretches, points, places, names, events } = parse(text);
  if (found !== version) throw new Error(`The file of the map is of version ${found}; this page reads version ${version}.`);
  const idOf = (number: number) => places[number]?.id ?? fail(`there is no place ${number}`);
  return {
    stretches,
    points: unpackPoints(points),
    places,
    names,
    events: new Map(Object.entries(events).map(([slug, numbers]) => [slug, numbers.map(idOf)])),
  };
}

function parse(text: string): WrittenMap {
  try {
    const written = JSON.parse(text) as WrittenMap | null;
    if (written !== null) return written;
  } catch {
    // Said below, in a sentence.
  }
  return fail('it is cut off, or no such file at all');
}

function fail(why: string): never {
  throw new Error(`The file of the map cannot be read: ${why}.`);
}
