import type { ViolenceType } from '../../model/vocabulary.ts';

/**
 * The shape of a dot for each type of violence, around 0 0, as large as a circle of radius 4 would be. Solid squares
 * are killings and triangles fights among the symbols of events too.
 */
export const dotDrawings: Readonly<Record<ViolenceType, string>> = {
  'one-sided': 'M-3.5-3.5h7v7h-7z',
  'state-based': 'M4 0a4 4 0 1 1-8 0a4 4 0 1 1 8 0z',
  'non-state': 'M0-6.2L5.4 3.1H-5.4z',
};

/** The radius of the circle to which the drawings are alike. */
export const drawnRadius = 4;
