import { type TimelineEvent, timelineEvent } from '../../../compute/explore/lane-event.ts';
import {
  eventsByPlace,
  gatherMarks,
  type MapMark,
  markBeside,
  markKeys,
  markRadius,
  signPlace,
  type PlaceOfEvents,
} from '../../../compute/explore/map-marks.ts';
import { day, windowDays } from '../../../compute/explore/time-window.ts';
import { windowWords } from '../../../compute/explore/window-choice.ts';
import { hasMark, type MapFile, type MapPlace, readMapFile } from '../../../compute/map-file.ts';
import { type MapFrame, type MapSize, placeInFrame, type PlanePoint } from '../../../compute/map-frame.ts';
import { periodMissingWords } from '../../../compute/recorded-stretches.ts';
import { countWords } from '../../../compute/strip-words.ts';
import type { ViolenceType } from '../../../model/vocabulary.ts';
import type { DotColours } from '../../story-map/dots-canvas.ts';
import { made } from '../../made.ts';
import { MapView, type Scene } from '../../story-map/map-view.ts';
import { svgElement } from '../../svg-element.ts';
import { eventsPointedAt, type ExploreShown, exploreShown, wishForState } from '../explore-signals.ts';
import { CountList } from '../count-list.ts';
import { draw } from '../drawn.ts';
import { marksDrawing, markWords, placesWords } from './marks-drawing.ts';

/** So long a reader waits for what is fetched, ms. */
const longestWait = 15_000;
/** How strong the dots of recorded violence are, 0 to 1: they lie under the events, and many over each other. */
const dotStrength = 0.5;

/**
 * Fetches what the map draws, and lets it show what the page shows from then on.
 * @throws where the file does not come, or is not what it should be
 */
export async function drawMap(map: HTMLElement, untilGone: AbortSignal): Promise<void> {
  const answer = await fetch(map.dataset['file'] ?? '', { signal: AbortSignal.timeout(longestWait) });
  if (!answer.ok) throw new Error(`The file of the map cannot be had: ${answer.status}.`);
  const file = readMapFile(await answer.text());
  if (!untilGone.aborted) new DrawnMap(map, file, untilGone).start();
}

/** The map of all events: it draws what the page shows, and asks the page for another open event. */
class DrawnMap {
  readonly #map: HTMLElement;
  readonly #file: MapFile;
  readonly #untilGone: AbortSignal;
  readonly #marksLayer = svgElement('svg', { class: 'map-marks', role: 'application', 'aria-roledescription': 'map' });
  readonly #list: CountList;
  #view: MapView | undefined;
  #shown: ExploreShown | undefined;
  #events: ReadonlyMap<string, TimelineEvent> = new Map();
  #placed: readonly PlaceOfEvents[] = [];
  #elsewhere: readonly string[] = [];
  #marks: readonly MapMark[] = [];
  #beyond: readonly string[] = [];
  /** Where the places of the open event are, and how large the map is, px. */
  #rings: readonly PlanePoint[] = [];
  #size: MapSize = { width: 0, height: 0 };
  /** The mark that the Tab key reaches. */
  #stop: string | undefined;
  #pointedAt: ReadonlySet<string> = new Set();
  /** The mark under the pointer or the focus: it alone, though others may stand for its events too. */
  #pointedMark: MapMark | undefined;
  /** The event that was opened here: its mark has the focus again when it is closed, also where marks were gathered anew. */
  #opened: string | undefined;
  #isReturning = false;
  /** The middle of a close-up; undefined where the whole country is seen. */
  #around: PlanePoint | undefined;

  constructor(map: HTMLElement, file: MapFile, untilGone: AbortSignal) {
    this.#map = map;
    this.#file = file;
    this.#untilGone = untilGone;
    this.#list = new CountList(map, { open: (slug) => this.#open(slug), addressOf: (slug) => this.#addressOf(slug) }, untilGone);
  }

  start(): void {
    exploreShown.hear((shown) => this.#show(shown), this.#untilGone);
    eventsPointedAt.hear(({ slugs, by }) => this.#point(slugs, by === 'map'), this.#untilGone);
  }

  #part<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.#map.querySelector<Found>(selector);
    if (found === null) throw new Error(`no ${selector} inside`);
    return found;
  }

  #show(shown: ExploreShown): void {
    if (this.#shown?.index !== shown.index) {
      const families = new Map(shown.index.actors.map(({ id, family }) => [id, family]));
      this.#events = new Map([...shown.all].map(([slug, event]) => [slug, timelineEvent(event, families)]));
    }
    this.#isReturning = this.#opened !== undefined && shown.state.open === undefined;
    this.#shown = shown;
    const { placed, elsewhere } = eventsByPlace(
      shown.events.map(({ slug }) => slug),
      this.#file,
    );
    this.#placed = placed;
    this.#elsewhere = elsewhere;
    this.#view ??= this.#takeOver();
    this.#view.show(this.#sceneOf(shown));
    this.#say(shown);
  }

  #sceneOf({ shown, state, all }: ExploreShown): Scene {
    const { places, points, events } = this.#file;
    const open = all.get(state.open ?? '');
    const told = (events.get(state.open ?? '') ?? []).flatMap((id) => places.find((place) => place.id === id) ?? []);
    return {
      today: Math.floor(shown.to / day),
      points: points.filter(({ day: first }) => first * day >= shown.from && first * day < shown.to),
      places: [],
      elsewhere: [],
      told: open && {
        kind: open.kind,
        dateWords: open.dateWords,
        where: told[0],
        places: told.filter(hasMark),
        regions: told.flatMap(({ regions }) => regions),
      },
      close: false,
      seen: this.#around ?? 'country',
      strength: dotStrength,
      drawMarks: (frame, size) => this.#drawMarks(frame, size),
    };
  }

  /** Puts the drawing that moves in the place of the one that was there. */
  #takeOver(): MapView {
    const stage = this.#part('.map-stage');
    const outlines = this.#part('noscript');
    outlines.outerHTML = outlines.textContent; // with scripts, what stands in it is text
    this.#part('figcaption').replaceChildren(this.#part<HTMLTemplateElement>('template').content.cloneNode(true));
    const over = this.#part<SVGSVGElement>('.map-over');
    over.removeAttribute('role');
    over.removeAttribute('aria-label');
    over.ariaHidden = 'true'; // the marks have words of their own
    const view = new MapView(stage, this.#file.names, () => this.#colours(), this.#untilGone);
    over.before(this.#marksLayer);
    stage.append(made('p', { class: 'map-missing' }));
    this.#listen();
    return view;
  }

  #listen(): void {
    const options = { signal: this.#untilGone };
    const stage = this.#part('.map-stage');
    this.#part('.map-elsewhere').addEventListener('click', () => this.#listElsewhere(), options);
    this.#part('.map-nearer').addEventListener('click', () => this.#seeAround(this.#around === undefined ? this.#middle() : undefined), options);
    this.#marksLayer.addEventListener('click', (click) => this.#click(click), options);
    this.#marksLayer.addEventListener('keydown', (press) => this.#press(press), options);
    // Heard on the stage: a drawing that listens for focus takes it itself.
    stage.addEventListener('focusin', ({ target }) => this.#focused(target as Element), options);
    stage.addEventListener('focusout', () => this.#pointAt(undefined), options);
    stage.addEventListener(
      'pointerover',
      ({ target, pointerType }) => {
        if (pointerType !== 'touch') this.#pointAt(this.#markOf(target as Element));
      },
      options,
    );
    stage.addEventListener('pointerleave', () => this.#pointAt(undefined), options);
  }

  /** The colours of the key, as the browser has computed them: the style sheet knows schemes and forced colours. */
  #colours(): DotColours {
    const colour = (type: ViolenceType) => getComputedStyle(this.#part(`.map-key [data-type="${type}"]`)).color;
    return { 'one-sided': colour('one-sided'), 'state-based': colour('state-based'), 'non-state': colour('non-state') };
  }

  // What is drawn.

  #drawMarks(frame: MapFrame, size: MapSize): { x: number; y: number; radius: number }[] {
    const { marks, beyond } = gatherMarks(this.#placed, frame, size);
    this.#marks = marks;
    this.#beyond = beyond;
    this.#rings = this.#openPlaces().map((place) => placeInFrame(place, frame, size));
    this.#size = size;
    this.#stop = (marks.find(({ places }) => places.some(({ place }) => place.id === this.#stop)) ?? marks[0])?.id;
    this.#marksLayer.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    const hadFocus = this.#marksLayer.contains(document.activeElement);
    this.#redraw();
    // Where the mark with the focus is no more, it goes to the one that has its place now.
    if (hadFocus && !this.#marksLayer.contains(document.activeElement))
      this.#marksLayer.querySelector<SVGElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    this.#takeFocusBack();
    this.#sayWhere();
    return marks.map((mark) => ({ ...signPlace(mark, this.#rings, marks, size), radius: markRadius(mark) }));
  }

  #redraw(): void {
    draw(
      this.#marksLayer,
      marksDrawing(this.#marks, {
        events: this.#events,
        addressOf: (slug) => this.#addressOf(slug),
        open: this.#shown?.state.open,
        rings: this.#rings,
        size: this.#size,
        stop: this.#stop,
        isPointedAt: ({ id, slugs }) => (this.#pointedMark ? id === this.#pointedMark.id : slugs.some((slug) => this.#pointedAt.has(slug))),
      }),
    );
  }

  #takeFocusBack(): void {
    const slug = this.#opened;
    if (!this.#isReturning || slug === undefined) return;
    this.#isReturning = false;
    this.#opened = undefined;
    const mark = this.#marks.find(({ slugs }) => slugs.includes(slug));
    if (mark && document.activeElement === document.body) this.#elementOf(mark)?.focus({ preventScroll: true });
  }

  /** What the map shows in words: for those who do not see it, on it and under it. */
  #say({ events, shown }: ExploreShown): void {
    const when = windowWords(shown).replaceAll('\u00a0', ' ');
    const { first, last } = windowDays(shown);
    this.#marksLayer.ariaLabel = `Map of Mali with ${countWords(events.length - this.#elsewhere.length, 'event')}, ${when}. Arrow keys go from mark to mark, Enter opens.`;
    this.#write('.map-missing', periodMissingWords(this.#file.stretches, first.slice(0, 7), last.slice(0, 7)));
    this.#write('[data-when]', when);
    const button = this.#part<HTMLButtonElement>('.map-elsewhere');
    const count = this.#elsewhere.length;
    this.#write('.map-elsewhere', `${countWords(count, 'event')} ${count > 1 ? 'lack' : 'lacks'} a place on the map`);
    button.disabled = count === 0;
    button.dataset['elsewhere'] = this.#elsewhere.join(' ');
    this.#sayWhere();
  }

  /** Under the map: what is pointed at, else what is open, else how much there is. */
  #sayWhere(): void {
    const mark = this.#pointedMark;
    const [pointed] = this.#pointedAt;
    const { open } = this.#shown?.state ?? {};
    if (mark && mark.slugs.length > 1) this.#write('.map-where', `${placesWords(mark)}.`);
    else if (pointed !== undefined) this.#write('.map-where', this.#pointedWords(pointed));
    else this.#write('.map-where', (open === undefined ? undefined : this.#openWords(open)) ?? this.#summary());
  }

  /** The places of the open event that have marks. */
  #openPlaces(): readonly MapPlace[] {
    const { places, events } = this.#file;
    return (events.get(this.#shown?.state.open ?? '') ?? []).flatMap((id) => places.filter((place) => place.id === id && hasMark(place)));
  }

  #placeOf(slug: string): MapPlace | undefined {
    const [id] = this.#file.events.get(slug) ?? [];
    return this.#file.places.find((place) => place.id === id);
  }

  /** The event that is pointed at; of one without a mark also why there is none. */
  #pointedWords(slug: string): string {
    const event = this.#events.get(slug);
    const place = this.#placeOf(slug);
    const where = this.#elsewhere.includes(slug) ? `${place?.words ?? ''}: no mark on the map` : (place?.name ?? '');
    return `${event?.dateWords ?? ''}: ${event?.title ?? ''}. ${where}.`;
  }

  /** Where the open event happened, and how exactly that is known. */
  #openWords(slug: string): string | undefined {
    const place = this.#placeOf(slug);
    return place && `${place.words}: ${place.mark}.`;
  }

  #summary(): string {
    const inside = (this.#shown?.events.length ?? 0) - this.#elsewhere.length;
    const places = this.#placed.length === 1 ? '1 place' : `${this.#placed.length} places`;
    const beyond = this.#beyond.length === 0 ? '' : ` ${countWords(this.#beyond.length, 'event')} beyond the part that is seen.`;
    return inside === 0 ? 'No event on the map.' : `${countWords(inside, 'event')} at ${places}.${beyond}`;
  }

  /** Writes words, unless they stand there already: the browser would lay them out anew. */
  #write(selector: string, words: string): void {
    const part = this.#part(selector);
    if (part.textContent !== words) part.textContent = words;
  }

  // What is seen.

  /** Where a close-up is best: around the open event, or the mark last used, or the fullest. */
  #middle(): PlanePoint | undefined {
    const [openAt] = (this.#file.events.get(this.#shown?.state.open ?? '') ?? []).flatMap(
      (id) => this.#placed.find(({ place }) => place.id === id) ?? [],
    );
    return openAt?.place ?? (this.#marks.find(({ id }) => id === this.#stop) ?? this.#marks[0])?.places[0].place;
  }

  #seeAround(point: PlanePoint | undefined): void {
    this.#around = point;
    this.#write('.map-nearer', point === undefined ? 'Closer' : 'Whole country');
    if (this.#shown) this.#view?.show(this.#sceneOf(this.#shown));
  }

  // Pointing, opening, keys.

  #markOf(target: Element): MapMark | undefined {
    const id = target.closest<SVGElement>('[data-mark]')?.dataset['mark'];
    return this.#marks.find((mark) => mark.id === id);
  }

  #elementOf({ id }: MapMark): SVGElement | undefined {
    return [...this.#marksLayer.querySelectorAll<SVGElement>('[data-mark]')].find((element) => element.dataset['mark'] === id);
  }

  /** @param isOwn true where a mark of this map is pointed at */
  #point(slugs: readonly string[], isOwn: boolean): void {
    this.#pointedAt = new Set(slugs);
    if (!isOwn) this.#pointedMark = undefined;
    this.#redraw();
    if (this.#view) this.#sayWhere();
  }

  #pointAt(mark: MapMark | undefined): void {
    if (mark?.id === this.#pointedMark?.id) return;
    this.#pointedMark = mark;
    eventsPointedAt.tell({ slugs: mark?.slugs ?? [], by: 'map' });
  }

  #focused(target: Element): void {
    const mark = this.#markOf(target);
    if (!mark) return;
    this.#stop = mark.id;
    this.#redraw();
    if (target.matches(':focus-visible')) this.#pointAt(mark);
  }

  #click(click: MouseEvent): void {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return; // the browser’s: a new tab
    const mark = this.#markOf(click.target as Element);
    if (!mark) return;
    click.preventDefault();
    this.#activate(mark);
  }

  #press(press: KeyboardEvent): void {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const mark = this.#markOf(press.target as Element);
    const key = markKeys.find((each) => each === press.key);
    if (!mark) return;
    if (key) {
      press.preventDefault();
      const next = markBeside(this.#marks, mark.id, key);
      if (next) this.#elementOf(next)?.focus();
    } else if (press.key === 'Enter' || press.key === ' ') {
      press.preventDefault();
      this.#activate(mark);
    } else if (press.key === 'Escape' && this.#shown?.state.open !== undefined) wishForState.tell({ open: undefined });
  }

  #activate(mark: MapMark): void {
    const [slug, ...more] = mark.slugs;
    const element = this.#elementOf(mark);
    if (slug === undefined || !element) return;
    if (more.length === 0) this.#open(slug);
    else {
      const closer = { words: 'Closer on the map', do: () => this.#seeAround(mark.places[0].place) };
      this.#list.show(`${markWords(mark, this.#events).replace(/\.$/u, '')}`, this.#eventsOf(mark.slugs), element, this.#around ? undefined : closer);
    }
  }

  #listElsewhere(): void {
    const button = this.#part('.map-elsewhere');
    this.#list.show('Known only to a region or country, or outside the map', this.#eventsOf(this.#elsewhere), button);
  }

  #eventsOf(slugs: readonly string[]): TimelineEvent[] {
    return slugs.flatMap((slug) => this.#events.get(slug) ?? []).sort((a, b) => a.first - b.first);
  }

  #open(slug: string): void {
    this.#opened = slug;
    wishForState.tell({ open: slug });
  }

  #addressOf(slug: string): string {
    return (this.#map.dataset['eventPage'] ?? '').replace('SLUG', slug);
  }
}
