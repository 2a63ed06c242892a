import type { MapNameOnPlane } from '../../compute/map-file.ts';
import {
  closeFrame,
  easeOut,
  frameBetween,
  type MapFrame,
  type MapSize,
  plane,
  type PlanePoint,
  seenIn,
  wholeFrame,
} from '../../compute/map-frame.ts';
import type { RecordedPoint } from '../../compute/recorded-points.ts';
import { type DotColours, DotsCanvas } from './dots-canvas.ts';
import { type DrawMarks, MapOverlay, type ShownPlace, type ToldEvent } from './map-overlay.ts';
import { setAll, svgElement } from '../svg-element.ts';

/** What the map shows. */
export interface Scene {
  /** Days since 1970. */
  readonly today: number;
  /** What was recorded in the 24 months before. */
  readonly points: readonly RecordedPoint[];
  readonly places: readonly ShownPlace[];
  /** Events that are shown in words only: far away, or known only to a region or a country. */
  readonly elsewhere: readonly string[];
  readonly told: ToldEvent | undefined;
  /** Seen from near even where the place is known exactly. */
  readonly close: boolean;
  /** What is seen, where a hand chooses it and not what is told: the country, or a close-up around a point of the plane. */
  readonly seen?: 'country' | PlanePoint;
  /** How strong all dots are, 0 to 1; else the older ones are fainter. */
  readonly strength?: number;
  readonly drawMarks?: DrawMarks;
}

/** How long the map takes to the next event, ms. */
const wayTakes = 350;
/** A zoom waits so long for a reader who scrolls on, ms: past some events the map would only shake. */
const zoomWaits = 150;
/** From here on, compared with the whole country, one needs help to know where one is. */
const needsLocator = 1.3;

/** The drawing: it moves from scene to scene, and draws only what has changed, with the frames of the screen. */
export class MapView {
  readonly #base: SVGSVGElement;
  readonly #country: string;
  readonly #dots = new DotsCanvas();
  readonly #overlay: MapOverlay;
  readonly #names: readonly MapNameOnPlane[];
  readonly #readColours: () => DotColours;
  readonly #locator = svgElement('rect', {});
  readonly #regions = svgElement('g', {});
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  #colours: DotColours | undefined;
  #scene: Scene | undefined;
  /** What was drawn last; where nothing differs, nothing is drawn anew. */
  #drawnViewBox = '';
  #isNew = true;
  #isHidden = false;
  #waiting = false;
  size: MapSize = plane;
  /** What is seen now, and where the ring is; while the map moves both lag behind the scene. */
  frame: MapFrame = wholeFrame(plane);
  #ring: PlanePoint | undefined;
  #way: { readonly frame: MapFrame; readonly ring: PlanePoint | undefined; start: number | undefined } | undefined;

  /** @param readColours the colours of the dots, as the browser has computed them */
  constructor(stage: HTMLElement, names: readonly MapNameOnPlane[], readColours: () => DotColours, untilGone: AbortSignal) {
    const base = stage.querySelector<SVGSVGElement>('.map-base');
    const over = stage.querySelector<SVGSVGElement>('.map-over');
    const ground = base?.querySelector('g');
    const [country] = base?.querySelector('.map-mali')?.getAttribute('href')?.split('#') ?? [];
    if (!base || !over || !ground || country === undefined) throw new Error('no drawing of the country inside');
    this.#base = base;
    this.#country = country;
    this.#names = names;
    this.#readColours = readColours;
    this.#overlay = new MapOverlay(over);
    ground.append(this.#regions);
    over.before(this.#dots.canvas);
    over.after(
      svgElement(
        'svg',
        { class: 'map-locator', viewBox: `0 0 ${plane.width} ${plane.height}`, 'aria-hidden': 'true' },
        svgElement('use', { class: 'map-outline', href: `${country}#mali` }),
        svgElement('use', { class: 'map-mali', href: `${country}#mali` }),
        this.#locator,
      ),
    );
    const sizes = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      this.#isHidden = width === 0 || height === 0; // as in a sheet that is closed
      if (this.#isHidden) return;
      this.size = { width, height };
      this.#arrive();
    });
    sizes.observe(stage);
    untilGone.addEventListener('abort', () => sizes.disconnect());
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(query).addEventListener(
        'change',
        () => {
          this.#colours = undefined;
          this.#wait();
        },
        { signal: untilGone },
      );
  }

  /** Shows a scene, by a smooth way from the one before. */
  show(scene: Scene): void {
    const isFirst = this.#scene === undefined;
    this.#scene = scene;
    this.#isNew = true;
    const regions = scene.told?.regions ?? [];
    this.#regions.replaceChildren(...regions.map((id) => svgElement('use', { class: 'map-region', href: `${this.#country}#region-${id}` })));
    if (isFirst || this.#still.matches) this.#arrive();
    else {
      this.#way = { frame: this.frame, ring: this.#ring, start: undefined };
      this.#wait();
    }
  }

  /** Ends every way: what is to be seen is seen. */
  #arrive(): void {
    this.#way = undefined;
    this.frame = this.#wanted();
    this.#ring = this.#scene?.told?.places[0];
    this.#wait();
  }

  /** The frame in which the scene is seen. */
  #wanted(): MapFrame {
    const seen = this.#scene?.seen;
    if (seen !== undefined) return seen === 'country' ? wholeFrame(this.size) : closeFrame(this.size, seen);
    const place = this.#scene?.told?.places[0];
    return place !== undefined && (place.precision === 'area' || this.#scene?.close === true) ? closeFrame(this.size, place) : wholeFrame(this.size);
  }

  #wait(): void {
    if (this.#waiting || this.#isHidden) return;
    this.#waiting = true;
    requestAnimationFrame((now) => {
      this.#waiting = false;
      this.#draw(now);
    });
  }

  #draw(now: number): void {
    const { size } = this;
    const scene = this.#scene;
    if (scene === undefined) return;
    if (this.#way) {
      this.#way.start ??= now + (this.#wanted().scale === this.frame.scale ? 0 : zoomWaits);
      const share = Math.min(1, Math.max(0, now - this.#way.start) / wayTakes);
      const eased = easeOut(share);
      const target = scene.told?.places[0];
      this.frame = frameBetween(this.#way.frame, this.#wanted(), eased, size);
      this.#ring = target && this.#way.ring ? pointBetween(this.#way.ring, target, eased) : target;
      if (share === 1) this.#way = undefined;
      else this.#wait();
    }
    const { frame } = this;
    const seen = seenIn(frame, size);
    const viewBox = `${seen.x} ${seen.y} ${seen.width} ${seen.height}`;
    const moves = viewBox !== this.#drawnViewBox;
    if (moves) {
      this.#drawnViewBox = viewBox;
      setAll(this.#base, { viewBox });
      this.#locator.ownerSVGElement?.toggleAttribute('hidden', frame.scale < wholeFrame(size).scale * needsLocator);
      setAll(this.#locator, { ...seen });
    }
    if (moves || this.#isNew || this.#colours === undefined) {
      this.#colours ??= this.#readColours();
      this.#dots.draw(scene.points, { today: scene.today, strength: scene.strength, frame, size, colours: this.#colours });
    }
    if (moves || this.#isNew) this.#overlay.draw({ ...scene, names: this.#names }, frame, size);
    if (this.#ring) this.#overlay.moveRing(this.#ring, frame, size);
    this.#isNew = false;
  }
}

function pointBetween(from: PlanePoint, to: PlanePoint, share: number): PlanePoint {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
