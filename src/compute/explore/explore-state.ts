import { type Migration, migrated, migrations, readChoice, writeChoice } from '../choice/choice-address.ts';
import type { Choice } from '../choice/choice.ts';
import type { EventIndex } from '../event-index.ts';
import { type LaneOrder, laneOrders } from './lanes.ts';

/** In what order the list stands. */
export const listOrders = {
  oldest: 'oldest first',
  newest: 'newest first',
  title: 'by title',
  place: 'by place',
} as const;
export type ListOrder = keyof typeof listOrders;

/** All that a reader can set on the page of all events. The period of the choice is the window of the timeline. */
export interface ExploreState {
  readonly choice: Choice;
  readonly lanes: LaneOrder;
  readonly order: ListOrder;
  /** The event that stands open. */
  readonly open: string | undefined;
  /** Events that were put together, in the order in which they were. */
  readonly set: readonly string[];
}

/** A state as an address gives it, and a sentence for each thing that was left out. */
export interface ReadState {
  readonly state: ExploreState;
  readonly dropped: readonly string[];
}

/** So many events a set holds at most: an address must stay short enough to be sent. */
export const setMost = 60;

/** Reads the whole state of the page from the query of its address, of whatever version. What cannot be read is left out, and said. */
export function readState(query: URLSearchParams, index: EventIndex, steps: readonly Migration[] = migrations): ReadState {
  const { params, dropped } = migrated(query, steps);
  const { choice, dropped: fromChoice } = readChoice(params, index.options, []);
  dropped.push(...fromChoice);
  const known = new Set(index.events.map(({ slug }) => slug));
  const quoted = (text: string) => `“${[...text].slice(0, 40).join('')}”`;

  const oneOf = <Value extends string>(name: string, values: Readonly<Record<Value, string>>, usual: Value, what: string): Value => {
    const written = params.get(name)?.trim() ?? '';
    if (Object.hasOwn(values, written)) return written as Value;
    if (written !== '') dropped.push(`There is no ${what} called ${quoted(written)}.`);
    return usual;
  };
  const slug = (written: string) => {
    if (known.has(written)) return true;
    dropped.push(`There is no event ${quoted(written)} here.`);
    return false;
  };
  const open = params.get('open')?.trim() ?? '';
  const set = [...new Set((params.get('set') ?? '').split(',').map((each) => each.trim()))].filter((each) => each !== '');
  if (set.length > setMost) dropped.push(`A set holds ${setMost} events; ${set.length - setMost} were left out.`);
  return {
    state: {
      choice,
      lanes: oneOf('lanes', laneOrders, 'family', 'way to divide the timeline'),
      order: oneOf('order', listOrders, 'oldest', 'order of the list'),
      open: open !== '' && slug(open) ? open : undefined,
      set: set.slice(0, setMost).filter(slug),
    },
    dropped,
  };
}

/** The query of an address for a state: always in the same order, and as short as can be. */
export function writeState({ choice, lanes, order, open, set }: ExploreState, steps: readonly Migration[] = migrations): URLSearchParams {
  const params = writeChoice(choice, undefined, []);
  if (lanes !== 'family') params.set('lanes', lanes);
  if (order !== 'oldest') params.set('order', order);
  if (open !== undefined) params.set('open', open);
  if (set.length > 0) params.set('set', set.join(','));
  if (steps.length > 0 && params.size > 0) params.set('v', String(steps.length + 1));
  return params;
}
