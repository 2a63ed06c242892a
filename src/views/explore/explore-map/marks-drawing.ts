import { descending, rollup } from 'd3-array';
import type { TimelineEvent } from '../../../compute/explore/lane-event.ts';
import { type MapMark, markRadius, markReach, signPlace } from '../../../compute/explore/map-marks.ts';
import type { MapSize, PlanePoint } from '../../../compute/map-frame.ts';
import { drawn, type Drawn } from '../drawn.ts';
import { kindMark } from '../kind-shapes.ts';
import { familyOf } from '../event-family.ts';

/** What the marks need besides their places. */
export interface MarksFacts {
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly addressOf: (slug: string) => string;
  readonly open: string | undefined;
  /** Where the places of the open event are, in the map, px: the map rings them. */
  readonly rings: readonly PlanePoint[];
  readonly size: MapSize;
  /** The mark that the Tab key reaches. */
  readonly stop: string | undefined;
  readonly isPointedAt: (mark: MapMark) => boolean;
}

/** "31 March 2012. Title. Gao."; "Gao, with 2 places near it: 12 events." */
export function markWords({ places, slugs }: Pick<MapMark, 'places' | 'slugs'>, events: MarksFacts['events']): string {
  const [{ place }, ...near] = places;
  const only = slugs.length === 1 ? events.get(slugs[0] ?? '') : undefined;
  const where = place.name + (near.length === 0 ? '' : `, with ${near.length === 1 ? '1 place' : `${near.length} places`} near it`);
  return (only ? `${only.dateWords}. ${only.title}. ${where}.` : `${where}: ${slugs.length} events.`).replaceAll('\u00a0', ' ');
}

/** All marks of the map: an event with the shape of its kind, or how many events there are. */
export function marksDrawing(marks: readonly MapMark[], facts: MarksFacts): Drawn[] {
  return marks.map((mark) => {
    const { id, x, y, places, slugs } = mark;
    const only = slugs.length === 1 ? facts.events.get(slugs[0] ?? '') : undefined;
    const radius = markRadius(mark);
    const isOpen = facts.open !== undefined && slugs.includes(facts.open);
    const sign = signPlace(mark, facts.rings, marks, facts.size);
    const isBeside = sign.x !== x || sign.y !== y;
    const attributes = {
      class: 'map-mark',
      'data-mark': id,
      'data-events': slugs.join(' '),
      'data-precision': places.every(({ place }) => place.precision === 'area') ? 'area' : undefined,
      'data-pointed': facts.isPointedAt(mark) ? '' : undefined,
      'data-ringed': !isBeside ? undefined : isOpen && only ? 'alone' : 'beside',
      'aria-label': markWords(mark, facts.events),
      'aria-current': isOpen ? 'true' : undefined,
      tabindex: facts.stop === id ? 0 : -1,
      transform: `translate(${round(x)} ${round(y)})`,
    };
    const around = [drawn('circle', { class: 'hit', r: markReach / 2 }), drawn('circle', { class: 'focus-ring', r: radius + 3 })];
    const disc = drawn('circle', { class: 'map-disc', r: radius });
    const signed = (inside: readonly Drawn[]) => {
      const shape = drawn('g', { class: 'map-shape' }, [disc, ...inside]);
      return isBeside ? drawn('g', { transform: `translate(${round(sign.x - x)} ${round(sign.y - y)})` }, [shape]) : shape;
    };
    return only
      ? drawn(
          'a',
          { ...attributes, href: facts.addressOf(only.slug), 'data-family': familyOf(only) },
          [...around, signed(kindMark(only.kind, 10.5))],
          id,
        )
      : drawn(
          'g',
          { ...attributes, role: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
          [...around, signed([drawn('text', { y: 4, 'text-anchor': 'middle' }, String(slugs.length))])],
          id,
        );
  });
}

/** "Gao 12, Ber 2, Bourem 1": the places of a mark with their numbers of events, the fullest first. */
export function placesWords({ places }: Pick<MapMark, 'places'>): string {
  const counts = rollup(
    places,
    (own) => own.reduce((sum, { slugs }) => sum + slugs.length, 0),
    ({ place }) => place.name,
  );
  return [...counts]
    .sort((a, b) => descending(a[1], b[1]))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
