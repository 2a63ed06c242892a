import type { MapNameOnPlane, MapPlace } from '../../compute/map-file.ts';
import { type MapFrame, type MapSize, placeInFrame, type PlanePoint, wholeFrame } from '../../compute/map-frame.ts';
import { type NamedPoint, nameMap } from '../../compute/map-labels.ts';
import type { Region } from '../../model/vocabulary.ts';
import { setAll, svgElement } from '../svg-element.ts';
import { DrawnGroup, type DrawnPart } from './drawn-group.ts';

/** A place known only as an area is a circle of 35 km: so many units of the plane. */
const areaRadius = 7.6;
/** From here on, compared with the whole country, there is room for the names of smaller towns. */
const nearEnough = 1.8;

/** How large the mark of a place of our events is, px. */
const markRadius = 2.4;

/** A place of events with those of its events that are shown. */
export interface ShownPlace {
  readonly place: MapPlace;
  readonly slugs: readonly string[];
  /** Chosen by a filter; without one, behind the reader or ahead. */
  readonly state: 'chosen' | 'behind' | 'ahead';
}

/** The event that is told where the reader is. */
export interface ToldEvent {
  readonly kind: string;
  readonly dateWords: string;
  /** Where it happened, marked or not. */
  readonly where: MapPlace | undefined;
  /** Its places that can be marked, the first where it happened. */
  readonly places: readonly MapPlace[];
  /** The regions that are all that the sources name. */
  readonly regions: readonly Region[];
}

/** Draws marks that are not of this map’s own kind, and returns the circles, px, that no name may cover. */
export type DrawMarks = (frame: MapFrame, size: MapSize) => readonly (PlanePoint & { readonly radius: number })[];

/** What lies over the dots. */
export interface Overlay {
  readonly names: readonly MapNameOnPlane[];
  readonly places: readonly ShownPlace[];
  /** Events that have no mark. */
  readonly elsewhere: readonly string[];
  readonly told: ToldEvent | undefined;
  readonly drawMarks?: DrawMarks;
}

/** Draws what lies over the dots: places of our events, towns, names, and the ring around the present event. */
export class MapOverlay {
  readonly #svg: SVGSVGElement;
  readonly #places = new DrawnGroup({ class: 'map-event-places' });
  readonly #towns = new DrawnGroup({});
  readonly #names = new DrawnGroup({});
  readonly #rings = svgElement('g', {});

  /** Takes over a drawing that was made for readers without script. */
  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
    svg.replaceChildren(this.#places.group, this.#towns.group, this.#names.group, this.#rings);
  }

  /** Draws all, with the ring where it comes to rest. */
  draw({ names, places, elsewhere, told, drawMarks }: Overlay, frame: MapFrame, size: MapSize): void {
    const at = (point: PlanePoint) => placeInFrame(point, frame, size);
    setAll(this.#svg, { viewBox: `0 0 ${size.width} ${size.height}` });
    setAll(this.#places.group, { 'data-elsewhere': elsewhere.join(' ') });
    this.#places.draw(places.map((shown) => mark(shown, at(shown.place))));

    const nearness = frame.scale / wholeFrame(size).scale;
    const named = ({ name: text, width, side, x, y }: MapNameOnPlane): NamedPoint => ({ text, width, side, ...at({ x, y }) });
    const dots = drawMarks?.(frame, size) ?? [];
    const { labels, towns } = nameMap(
      {
        rings: (told?.places ?? []).map(({ name: text, width, x, y, precision }) => ({
          text,
          width,
          ...at({ x, y }),
          radius: precision === 'area' ? areaRadius * frame.scale : undefined,
        })),
        towns: names.filter(({ kind }) => kind === 'town' || (kind === 'small town' && nearness > nearEnough)).map(named),
        countries: names.filter(({ kind }) => kind === 'country').map(named),
        dots,
        marks: places.map(({ place }) => at(place)),
      },
      size,
    );
    const isUncovered = (town: PlanePoint) => dots.every((dot) => Math.hypot(dot.x - town.x, dot.y - town.y) > dot.radius + 1);
    this.#towns.draw(
      towns.filter(isUncovered).map(({ text, x, y }) => ({
        key: text,
        name: 'rect',
        attributes: { class: 'map-town', x: x - 1.75, y: y - 1.75, width: 3.5, height: 3.5 },
      })),
    );
    this.#names.draw(
      labels.map(({ text, kind, anchor, x, y }) => ({
        key: `${kind} ${text}`,
        name: 'text',
        attributes: { class: `map-${kind}-name`, x, y, 'text-anchor': anchor },
        text,
      })),
    );
    this.#rings.replaceChildren(
      ...(told?.places ?? []).map((place, index) =>
        ringAt(at(place), place.precision === 'area' ? areaRadius * frame.scale : undefined, index === 0 ? told?.kind : undefined),
      ),
    );
  }

  /** Puts the ring to a point of its way to the first place of the event. */
  moveRing(ring: PlanePoint, frame: MapFrame, size: MapSize): void {
    const [first] = this.#rings.children;
    const { x, y } = placeInFrame(ring, frame, size);
    if (first) setAll(first, { transform: `translate(${x} ${y})` });
  }
}

function mark({ place, slugs, state }: ShownPlace, { x, y }: PlanePoint): DrawnPart {
  return {
    key: place.id,
    name: 'circle',
    attributes: {
      class: 'map-event-place',
      cx: x,
      cy: y,
      r: markRadius,
      'data-events': slugs.join(' '),
      'data-precision': place.precision,
      'data-state': state,
    },
  };
}

/** A ring with the symbol of the event in it, a smaller one for a further place, or a dashed circle for an area. */
function ringAt({ x, y }: PlanePoint, radius: number | undefined, kind: string | undefined): SVGElement {
  const center =
    kind === undefined
      ? svgElement('circle', { class: 'map-center', r: 2.5 })
      : svgElement('use', { href: `#kind-${kind}`, x: -5, y: -5, width: 10, height: 10, class: 'kind-symbol' });
  const circle = svgElement('circle', { class: radius === undefined ? 'map-ring' : 'map-area', r: radius ?? (kind === undefined ? 6 : 8.5) });
  return svgElement('g', { transform: `translate(${x} ${y})` }, circle, center);
}
