import type { TimeWindow } from '../../compute/explore/time-window.ts';
import { periodOfWindow } from '../../compute/explore/window-choice.ts';
import { exploreAsked, type StateWish, wishForState } from './explore-signals.ts';

/** Asks the page for a window. @param how whether it is one of several that make one step for the Back button */
export function wishForWindow(stretch: TimeWindow, how: Pick<StateWish, 'passing' | 'ends'> = {}): void {
  const { last } = exploreAsked;
  if (last) wishForState.tell({ choice: { ...last.state.choice, ...periodOfWindow(stretch, last.bounds) }, ...how });
}
