import { type EventKind, eventKindIds } from '../../../model/vocabulary.ts';
import { kindDrawings } from '../../kind-symbol/kind-drawings.ts';
import { drawn, type Drawn } from '../drawn.ts';

/** The shapes of all kinds as parts of a drawing, in the box of 12 by 12 in which they are written. */
const shapes = new Map(
  eventKindIds.map((kind) => [
    kind,
    [...kindDrawings[kind].matchAll(/<(path|circle) ([^>]*?)\/>/gu)].map(([, name, written = '']) =>
      drawn(name as 'path' | 'circle', Object.fromEntries([...written.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, key, value]) => [key, value]))),
    ),
  ]),
);

/** The shape of a kind, so many px wide, its middle at 0,0. */
export function kindMark(kind: EventKind, size: number): Drawn {
  const scale = size / 12;
  return drawn('g', { class: 'mark-shape', transform: `translate(${-size / 2} ${-size / 2}) scale(${scale.toFixed(3)})` }, shapes.get(kind) ?? []);
}
