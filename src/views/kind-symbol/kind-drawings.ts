import type { EventKind, KindGroup } from '../../model/vocabulary.ts';

/**
 * The drawings of the kinds of event, in a box of 12 by 12. The outline tells the group, the inside the kind; solid
 * triangles and squares are violence. `class="hollow-shape"` is an outline, everything else is filled with ink.
 */
export const kindDrawings: Readonly<Record<EventKind, string>> = {
  'armed-attack': '<path d="M6 .8 11.6 11H.4z"/>',
  'air-strike': '<path d="M6 11.2.4 1h11.2z"/>',
  battle: '<path d="M.6 1.2 6 6 .6 10.8zM11.4 1.2 6 6l5.4 4.8z"/>',
  bombing: '<path d="M6 .2l4.8 7.4H1.2zM.8 9.2h10.4v2.2H.8z"/>',
  'mass-killing': '<path d="M1.2 1.2h9.6v9.6H1.2z"/>',
  abduction: '<path class="hollow-shape" d="M2.15 2.15h7.7v7.7h-7.7z"/><path d="M3.9 3.9h4.2v4.2H3.9z"/>',
  politics: '<circle class="hollow-shape" cx="6" cy="6" r="4.75"/>',
  election: '<circle class="hollow-shape" cx="6" cy="6" r="4.75"/><circle cx="6" cy="6" r="2"/>',
  coup: '<circle class="hollow-shape" cx="6" cy="6" r="4.75"/><path d="M1.25 6a4.75 4.75 0 0 1 9.5 0z"/>',
  justice: '<circle class="hollow-shape" cx="6" cy="6" r="4.75"/><path d="M5.25 1.2h1.5v9.6h-1.5z"/>',
  diplomacy: '<path class="hollow-shape" d="M6 1.9 10.1 6 6 10.1 1.9 6z"/>',
  sanctions: '<path class="hollow-shape" d="M6 1.9 10.1 6 6 10.1 1.9 6z"/><path d="M2 5.25h8v1.5H2z"/>',
  intervention: '<path class="hollow-shape" d="M6 1.9 10.1 6 6 10.1 1.9 6z"/><path d="M6 1.2 10.8 6 6 10.8z"/>',
  withdrawal: '<path class="hollow-shape" d="M6 1.9 10.1 6 6 10.1 1.9 6z"/><path d="M6 1.2 1.2 6 6 10.8z"/>',
  agreement: '<path d="M.8 2.6h10.4V5H.8zM.8 7h10.4v2.4H.8z"/>',
  'ceasefire-end': '<path d="M.8 2.6h10.4V5H.8zM.8 7h10.4v2.4H.8z"/><path class="hollow-shape" d="M2.4 11.8 9.6.2"/>',
  'group-formed': '<path class="hollow-shape" d="M1 1.6 6 6M1 10.4 6 6h5.6"/>',
  'group-split': '<path class="hollow-shape" d="M11 1.6 6 6M11 10.4 6 6H.4"/>',
  humanitarian: '<path class="hollow-shape" d="M6 2.1 10.05 5.5v4.55h-8.1V5.5z"/>',
  blockade: '<path class="hollow-shape" d="M6 2.1 10.05 5.5v4.55h-8.1V5.5z"/><path d="M1.9 6.6h8.2v3.6H1.9z"/>',
  other: '<circle cx="6" cy="6" r="2.6"/>',
};

/** The shapes of the groups in the strip, centred on 0,0 in a box of 12. Outlines keep their width whatever the size. */
export const groupDrawings: Readonly<Record<KindGroup, string>> = {
  fighting: '<path d="M0-5.2 5.6 5H-5.6z"/>',
  killing: '<path d="M-4.8-4.8h9.6v9.6h-9.6z"/>',
  state: '<circle class="hollow-shape" r="4.6"/>',
  foreign: '<path class="hollow-shape" d="M0-4.8 4.8 0 0 4.8-4.8 0z"/>',
  agreements: '<path d="M-5.2-3.6H5.2v2.4H-5.2zM-5.2 1.2H5.2v2.4H-5.2z"/>',
  groups: '<path class="hollow-shape" d="M-5-4.4 0 0M-5 4.4 0 0h5.6"/>',
  life: '<path class="hollow-shape" d="M0-4.2 4.2-.8v5h-8.4v-5z"/>',
  other: '<circle r="3.6"/>',
};
