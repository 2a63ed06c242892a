import type { LaneOrder } from './lanes.ts';

const ofOne =
  'An event stands in one lane: of who attacked, claimed, founded or signed; only then of who is blamed or was hit. This says who takes part, not who is at fault. Short strokes mark events of other lanes in which this one takes part.';

/** What a reader must know of the lanes of an order, under them. */
export const lanesNotes: Readonly<Record<LaneOrder, string>> = {
  family: `${ofOne} Recorded deaths of a fight between two families count in both lanes, so lanes do not add up; those of groups that belong to no family here stand in none.`,
  actor: ofOne,
  region:
    'An event stands in the lane of its region; short strokes mark events in several regions. Recorded deaths stand where UCDP names the region, in the borders of 2012.',
  kind: 'Each event stands in one lane.',
  chapter: 'Each event stands in one lane, that of the chapter in which it begins.',
};
