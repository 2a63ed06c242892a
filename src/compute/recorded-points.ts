import type { ViolenceType } from '../model/vocabulary.ts';

/**
 * Recorded events as points of the map, packed for the reader’s line.
 *
 * The packed form is an object of columns, each with one value an event, in order of the first day; what is the same
 * for many events stands once, in a list, and the column has its number there. Alike values side by side pack well.
 *
 * | column | value |
 * | --- | --- |
 * | `day` | first day on which it may have happened: days since the event before, the first since 1970 |
 * | `days` | how many days later the last such day is |
 * | `spot` | number in `spots` |
 * | `type` | one letter an event: its place in `types` |
 * | `sides` | number in `pairs`, which are pairs of numbers in `parties` |
 * | `best`, `low`, `high` | deaths |
 * | `preliminary` | one letter an event, 1 where it may still be changed or dropped |
 *
 * `spots` are columns too: `x` and `y` in tenths of a unit of the plane, each the difference to the one before;
 * `exactness` (1: the place, 2: within about 25 km, 3: the district); `region`, a number in `regions`; `near`, a
 * number in `places`, the nearest place of ours, or −1; and `km`, how far that is.
 */
export interface PackedPoints {
  readonly count: number;
  readonly types: readonly ViolenceType[];
  readonly parties: readonly string[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly regions: readonly string[];
  readonly places: readonly string[];
  readonly spots: Readonly<Record<'x' | 'y' | 'region' | 'near' | 'km', readonly number[]>> & { readonly exactness: string };
  readonly day: readonly number[];
  readonly days: readonly number[];
  readonly spot: readonly number[];
  readonly type: string;
  readonly sides: readonly number[];
  readonly best: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly preliminary: string;
}

/** A point where events were recorded. */
export interface RecordedSpot {
  /** On the plane of the country. */
  readonly x: number;
  readonly y: number;
  /** 1: the place itself; 2: within about 25 km; 3: the district. */
  readonly exactness: 1 | 2 | 3;
  /** In words, "Mopti region"; empty where none is named. */
  readonly region: string;
  /** The nearest place of ours, by its id, and how far it is. */
  readonly near: { readonly id: string; readonly km: number } | undefined;
}

/** An event of the dataset, as the map shows it. */
export interface RecordedPoint {
  /** First and last day on which it may have happened, days since 1970. */
  readonly day: number;
  readonly lastDay: number;
  readonly spot: RecordedSpot;
  readonly type: ViolenceType;
  readonly sides: readonly [string, string];
  readonly best: number;
  readonly low: number;
  readonly high: number;
  readonly preliminary: boolean;
}

/** Packs points; they come back in order of their first day. */
export function packPoints(points: readonly RecordedPoint[]): PackedPoints {
  const sorted = points.toSorted((a, b) => a.day - b.day);
  const types = new Listed<ViolenceType>();
  const parties = new Listed<string>();
  const pairs = new Listed<readonly [number, number]>();
  const regions = new Listed<string>();
  const places = new Listed<string>();
  const spots = new Listed<RecordedSpot>();
  // Neighbours on the map next to each other: their differences are small.
  for (const { spot } of points.toSorted((a, b) => a.spot.x - b.spot.x || a.spot.y - b.spot.y)) spots.numberOf(spot);
  const listed = spots.values;
  const tenths = (value: number) => Math.round(value * 10);
  return {
    count: sorted.length,
    day: differences(sorted.map(({ day }) => day)),
    days: sorted.map(({ day, lastDay }) => lastDay - day),
    spot: sorted.map(({ spot }) => spots.numberOf(spot)),
    type: sorted.map(({ type }) => types.numberOf(type)).join(''),
    sides: sorted.map(({ sides: [a, b] }) => pairs.numberOf([parties.numberOf(a), parties.numberOf(b)])),
    best: sorted.map(({ best }) => best),
    low: sorted.map(({ low }) => low),
    high: sorted.map(({ high }) => high),
    preliminary: sorted.map(({ preliminary }) => (preliminary ? 1 : 0)).join(''),
    spots: {
      x: differences(listed.map(({ x }) => tenths(x))),
      y: differences(listed.map(({ y }) => tenths(y))),
      exactness: listed.map(({ exactness }) => exactness).join(''),
      region: listed.map(({ region }) => regions.numberOf(region)),
      near: listed.map(({ near }) => (near === undefined ? -1 : places.numberOf(near.id))),
      km: listed.map(({ near }) => near?.km ?? 0),
    },
    types: types.values,
    parties: parties.values,
    pairs: pairs.values,
    regions: regions.values,
    places: places.values,
  };
}

/**
 * Unpacks points, in order of their first day.
 * @throws Error, in a sentence, where a column is too short or names what is not listed: the file was cut off or mixed up
 */
export function unpackPoints(packed: PackedPoints): RecordedPoint[] {
  const { count, spots: columns } = packed;
  const { length } = columns.exactness;
  const x = sums(columns.x);
  const y = sums(columns.y);
  for (const [name, { length: found }] of Object.entries({ x, y, region: columns.region, near: columns.near, km: columns.km }))
    if (found !== length) throw new Error(`The points are cut off: ${found} of ${length} in “${name}”.`);
  const spots = Array.from({ length }, (_, index): RecordedSpot => {
    const near = columns.near[index] ?? -1;
    return {
      x: listedAt(x, index) / 10,
      y: listedAt(y, index) / 10,
      exactness: Number(columns.exactness[index]) as RecordedSpot['exactness'],
      region: listedAt(packed.regions, columns.region[index]),
      near: near < 0 ? undefined : { id: listedAt(packed.places, near), km: listedAt(columns.km, index) },
    };
  });
  const day = sums(packed.day);
  for (const name of ['day', 'days', 'spot', 'type', 'sides', 'best', 'low', 'high', 'preliminary'] as const)
    if (packed[name].length !== count) throw new Error(`The points are cut off: ${packed[name].length} of ${count} in “${name}”.`);
  return Array.from({ length: count }, (_, index): RecordedPoint => {
    const first = listedAt(day, index);
    const [a, b] = listedAt(packed.pairs, packed.sides[index]);
    return {
      day: first,
      lastDay: first + listedAt(packed.days, index),
      spot: listedAt(spots, packed.spot[index]),
      type: listedAt(packed.types, Number(packed.type[index])),
      sides: [listedAt(packed.parties, a), listedAt(packed.parties, b)],
      best: listedAt(packed.best, index),
      low: listedAt(packed.low, index),
      high: listedAt(packed.high, index),
      preliminary: packed.preliminary[index] === '1',
    };
  });
}

/** A list in which each value stands once, and has a number. */
class Listed<Value> {
  readonly #numbers = new Map<string, number>();
  readonly values: Value[] = [];

  numberOf(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

function listedAt<Value>(values: readonly Value[], index = -1): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`The points are mixed up: there is no number ${index} in a list of ${values.length}.`);
  return value;
}

function differences(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

function sums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
