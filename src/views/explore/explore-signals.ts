import type { Outcome } from '../../compute/choice/choice-counts.ts';
import type { ExploreState } from '../../compute/explore/explore-state.ts';
import type { TimeWindow } from '../../compute/explore/time-window.ts';
import type { EventIndex, IndexedEvent } from '../../compute/event-index.ts';
import { Signal, Wish } from '../signal.ts';

/** An event with the words that stand on the page, in the row of the list. */
export interface ExploreEvent extends IndexedEvent {
  readonly title: string;
  /** Short, for labels. */
  readonly name: string;
  readonly dateWords: string;
  readonly placeName: string;
}

/** What the page of all events shows at this moment: one value, and every view shows it. */
export interface ExploreShown {
  readonly index: EventIndex;
  readonly state: ExploreState;
  /** The whole time that can be shown, and the part of it that is. */
  readonly bounds: TimeWindow;
  readonly shown: TimeWindow;
  /** The same value as long as the choice is the same, and so with `events` and `atAnyTime`: a view need not work for it twice. */
  readonly outcome: Outcome;
  /** The events that match, in order of date; those of other periods are not among them. */
  readonly events: readonly ExploreEvent[];
  /** Slugs of what meets all that is asked for but the period. */
  readonly atAnyTime: ReadonlySet<string>;
  /** All events, by slug: also what does not match can be a cause or an effect. */
  readonly all: ReadonlyMap<string, ExploreEvent>;
  readonly isFiltered: boolean;
  /**
   * For a view that must fetch something before it shows this. When an address asks for a state, the page is held back
   * until it is there, so that nothing moves under those who have begun to read.
   */
  readonly waitFor: (promise: Promise<unknown>) => void;
}

/** What was asked for last. Controls show it at once, in the frame that answers the press; all other views follow a frame later. */
export const exploreAsked = new Signal<Pick<ExploreShown, 'state' | 'shown' | 'bounds'>>('explore-asked');

/** The one value that says what is shown. */
export const exploreShown = new Signal<ExploreShown>('explore-shown');

/** A wish to change something; what is left out stays. A passing change (dragging, typing) rewrites the address in place, after another one of the same thing. */
export interface StateWish extends Partial<ExploreState> {
  readonly passing?: boolean;
  /** The last of several passing changes: the next one is a new step for the Back button. */
  readonly ends?: boolean;
}
export const wishForState = new Wish<StateWish>('wish-for-state');

/** The events under the pointer or the focus in one view, for the others to show: a mark on the map may stand for several. */
export const eventsPointedAt = new Signal<{ readonly slugs: readonly string[]; readonly by: 'timeline' | 'list' | 'map' | 'years' }>(
  'events-pointed-at',
);

/** A wish for the drawing of the timeline as a file. */
export const wishForPicture = new Wish<'svg' | 'png'>('wish-for-picture');
