import type { Lane, LaneOrder } from './lanes.ts';
import type { RecordedCoverage } from './recorded-coverage.ts';
import type { RecordedDay } from './recorded-days.ts';

/** The recorded deaths by lane, and for which time there are any. */
export interface LaneRecords {
  readonly coverage: RecordedCoverage;
  readonly of: (lane: Lane) => readonly RecordedDay[] | undefined;
}

/** The lane that has the recorded deaths of the whole country, where they cannot be divided as the events are. */
export const wholeCountry: Lane<never> = { id: 'whole-country', label: 'Recorded deaths, all of Mali', families: [], events: [], touched: [] };

/** True where recorded deaths can be divided into the lanes of an order: by family and by region. */
export function dividesRecorded(order: LaneOrder): boolean {
  return order === 'family' || order === 'region';
}

/**
 * The recorded deaths of a lane. Those of an event between two families stand in the lanes of both, so lanes do not add
 * up. Undefined where nothing of the kind is recorded.
 */
export function recordedOfLane(order: LaneOrder, { id, families }: Lane, recorded: readonly RecordedDay[]): readonly RecordedDay[] | undefined {
  if (id === wholeCountry.id) return recorded;
  const own =
    order === 'family'
      ? recorded.filter((day) => day.families.some((family) => families.includes(family)))
      : order === 'region'
        ? recorded.filter(({ region }) => (id === 'abroad' ? region === undefined : region === id))
        : [];
  return own.length > 0 ? own : undefined;
}

/** Divides recorded deaths into the lanes of an order; each lane is asked for once, however many windows are laid out. */
export function laneRecords(order: LaneOrder, recorded: readonly RecordedDay[], coverage: RecordedCoverage): LaneRecords {
  const divided = new Map<string, readonly RecordedDay[] | undefined>();
  return {
    coverage,
    of: (lane) => {
      if (!divided.has(lane.id)) divided.set(lane.id, recordedOfLane(order, lane, recorded));
      return divided.get(lane.id);
    },
  };
}
