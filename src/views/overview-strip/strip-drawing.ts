import { gutterPlace, shareOf, type TimeSpan } from '../../compute/strip-scale.ts';
import type { Findable } from '../../compute/strip-nearest.ts';
import { tickGrid, ticksAt, tickUnit } from '../../compute/strip-ticks.ts';
import type { StoryEntry } from '../story-signals.ts';
import { part } from './strip-parts.ts';
import type { DrawnPlace } from './strip-story.ts';

/** An event of the page with its places in the form that is shown, px from the left edge of the field of time. */
export interface PlacedEntry extends Findable {
  readonly entry: StoryEntry;
}

/** Keeps the drawn strip in step with the reader, by attributes of what is there. Nothing is measured but in `measure`. */
export class StripDrawing {
  readonly span: TimeSpan;
  readonly #root: HTMLElement;
  readonly #entries: readonly StoryEntry[];
  /** The link of each event of the page, where it has a shape. */
  readonly #links: readonly (SVGAElement | undefined)[];
  readonly #bands: readonly SVGAElement[];
  readonly #drawings: readonly HTMLElement[];
  /** The form that is shown, counted as they stand in the page. */
  #form = 0;
  readonly #now: HTMLElement;
  readonly #stretch: SVGRectElement;
  readonly #passed: SVGRectElement;
  readonly #lit: SVGPathElement;
  readonly #ticks: string;
  #chosen: readonly boolean[] | undefined;
  #shown: DrawnPlace = { event: Infinity, onEvent: false, chapter: -1, date: 0 };
  /** Left edge and width of the field of time in the window, and its events; measured anew when the window changes. */
  left = 0;
  width = 1;
  placed: readonly PlacedEntry[] = [];

  constructor(root: HTMLElement, entries: readonly StoryEntry[]) {
    this.#root = root;
    this.#entries = entries;
    this.span = { from: Number(root.dataset['from']), until: Number(root.dataset['until']) };
    if (!(this.span.from < this.span.until)) throw new Error('no stretch of time in data-from and data-until');
    const links = new Map([...root.querySelectorAll<SVGAElement>('.strip-marks a')].map((link) => [link.getAttribute('href')?.slice(1), link]));
    this.#links = entries.map(({ slug }) => links.get(slug));
    this.#bands = [...root.querySelectorAll<SVGAElement>('.band-link')];
    this.#drawings = [...root.querySelectorAll<HTMLElement>('.strip-drawing')];
    this.#now = part(root, '.strip-now');
    this.#stretch = part(root, '.strip-stretch');
    this.#passed = part(root, '#strip-passed rect');
    this.#lit = part(root, '#strip-ticks-lit');
    this.#ticks = part(root, '#strip-ticks').getAttribute('d') ?? '';
    this.#lit.setAttribute('d', this.#ticks);
  }

  /** Finds out where the field of time stands in the window. */
  measure(): void {
    this.#form = Math.max(
      0,
      this.#drawings.findIndex((drawing) => drawing.getClientRects().length > 0),
    );
    const drawing = this.#drawings[this.#form];
    if (!drawing) throw new Error('no .strip-drawing inside');
    ({ left: this.left, width: this.width } = part(drawing, '.strip-main').getBoundingClientRect());
    const gutter = Number(part(drawing, 'svg').getAttribute('width'));
    this.placed = this.#entries.map((entry, index) => {
      const x = entry.first < this.span.from ? gutterPlace(index, gutter) - gutter : this.xOf(entry.first);
      const drawn = parseFloat(this.#shapeOf(index)?.getAttribute('x') ?? '');
      return { entry, x, drawnX: Number.isNaN(drawn) ? x : (drawn / 100) * this.width, essential: entry.essential };
    });
  }

  /** Where a moment stands, px from the left edge of the field of time. */
  xOf(moment: number): number {
    return shareOf(moment, this.span) * this.width;
  }

  /** Shows how far the reader is. Touches only the marks between the last place and this one. */
  show(place: DrawnPlace): void {
    const before = this.#shown;
    this.#shown = place;
    const following = place.chapter >= 0;
    this.#root.toggleAttribute('data-following', following);
    const reached = following ? place.event : Infinity;
    const entry = following && place.onEvent ? this.#entries[place.event] : undefined;
    const [from, to] = reached < before.event ? [reached, before.event] : [before.event, reached];
    const last = this.#entries.length - 1;
    for (let event = Math.max(0, from); event <= Math.min(to, last); event += 1) this.#links[event]?.toggleAttribute('data-ahead', event > reached);
    this.#bands.forEach((band, chapter) => {
      band.toggleAttribute('data-now', chapter === place.chapter);
      band.toggleAttribute('data-ahead', following && chapter > place.chapter);
    });
    this.#links[before.event]?.removeAttribute('data-now');
    if (following) this.#showNow(place, entry);
    this.#shown = { ...place, event: reached };
    this.#clip();
  }

  /** Lets the events that match stand out; undefined where nothing is filtered. */
  choose(chosen: readonly boolean[] | undefined): void {
    this.#chosen = chosen;
    this.#root.toggleAttribute('data-filtered', chosen !== undefined);
    this.#links.forEach((link, event) => link?.toggleAttribute('data-chosen', chosen?.[event] ?? false));
    const units = new Set(this.#entries.filter((_, event) => chosen?.[event]).map(({ first }) => tickUnit(first, this.span)));
    this.#lit.setAttribute('d', chosen ? ticksAt(this.#ticks, units) : this.#ticks);
    this.#clip();
  }

  /** Shades a stretch of time, ms UTC; undefined takes the shade away. */
  shade(stretch: TimeSpan | undefined): void {
    const [from, until] = stretch ? [shareOf(stretch.from, this.span), shareOf(stretch.until, this.span)] : [0, 0];
    this.#stretch.setAttribute('x', `${from * 100}%`);
    this.#stretch.setAttribute('width', until > from ? `${(until - from) * 100}%` : '0');
  }

  #showNow({ event, date }: DrawnPlace, entry: StoryEntry | undefined): void {
    const { style, dataset } = this.#now;
    style.setProperty('--now', date < this.span.from ? `${this.placed[Math.max(event, 0)]?.x ?? 0}px` : `${shareOf(date, this.span) * 100}%`);
    const y = entry && this.#shapeOf(event)?.getAttribute('y');
    dataset['mark'] = y ? 'shape' : entry ? 'tick' : 'none';
    if (!entry || !y) return;
    this.#links[event]?.toggleAttribute('data-now', true);
    style.setProperty('--shape-y', `${y}px`);
    part(this.#now, 'use').setAttribute('href', `#kind-${entry.kind}`);
  }

  /** The shape of an event in the form that is shown. */
  #shapeOf(event: number): SVGUseElement | undefined {
    return this.#links[event]?.querySelectorAll('use')[this.#form];
  }

  /** Ticks behind the reader are ink; where something is chosen, all ticks that match are. */
  #clip(): void {
    const share = this.#chosen || this.#shown.chapter < 0 ? 1 : shareOf(this.#shown.date, this.span);
    this.#passed.setAttribute('width', String(Math.max(0, share * tickGrid.width + 1)));
  }
}
