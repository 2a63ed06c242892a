import { ascending } from 'd3-array';
import { chosenParts } from '../../../compute/choice/choice-words.ts';
import { without } from '../../../compute/choice/choice.ts';
import { labelOf } from '../../../compute/event-index.ts';
import { pictureName } from '../../../compute/explore/download-name.ts';
import { laneWords, type TimelineEvent, timelineEvent } from '../../../compute/explore/lane-event.ts';
import { type LaneRecords, laneRecords } from '../../../compute/explore/lane-recorded.ts';
import { type Lane, type LaneOrder, laneOrders } from '../../../compute/explore/lanes.ts';
import { recordedCoverage } from '../../../compute/explore/recorded-coverage.ts';
import { isSameWindow, withinBounds } from '../../../compute/explore/time-window.ts';
import { type TimelineArcs, timelineArcs } from '../../../compute/explore/timeline-arcs.ts';
import { comersInto } from '../../../compute/explore/timeline-comers.ts';
import { readTimelineFile, type TimelineFacts } from '../../../compute/explore/timeline-file.ts';
import { lanesOf } from '../../../compute/explore/timeline-lanes.ts';
import { layoutTimeline, type TimelineLayout, timelineRoom, type TimelineView } from '../../../compute/explore/timeline-layout.ts';
import {
  countedEvents,
  countsWith,
  eventBeyond,
  type LaneStop,
  laneStops,
  type StepKey,
  stepFrom,
  stepKeys,
  tabStop,
} from '../../../compute/explore/timeline-steps.ts';
import { isOutside, windowWords } from '../../../compute/explore/window-choice.ts';
import type { RecordedStretch } from '../../../compute/map-file.ts';
import { EnhancedElement } from '../../enhanced-element.ts';
import { setAll, svgElement } from '../../svg-element.ts';
import { made } from '../../made.ts';
import { painted } from '../../painted.ts';
import { whenSeen } from '../../when-seen.ts';
import { eventsPointedAt, type ExploreShown, exploreShown, wishForPicture, wishForState } from '../explore-signals.ts';
import { wishForWindow } from '../wish-for-window.ts';
import { CountList } from '../count-list.ts';
import { draw } from '../drawn.ts';
import { listenToField } from './field-gestures.ts';
import { HoverBox } from './hover-box.ts';
import { axisDrawing } from './axis-drawing.ts';
import { moreWords } from './lane-words.ts';
import { lanesDrawing } from './lanes-drawing.ts';
import { MinimapWindow } from './minimap-window.ts';
import { atRest, type Motion, motionOf } from './motion.ts';
import { keyOfPart, partAt, partNear, partOf, showPointed } from './reachable-parts.ts';
import { SeenWindow } from './seen-window.ts';
import { sayTimeline } from './timeline-says.ts';

/** So long a reader waits for what is fetched, ms. */
const longestWait = 15_000;
/** So long the lanes wait for the recorded deaths before they are drawn without, ms: with them they are higher. */
const longestBlank = 2500;
/** By so much a key zooms. */
const keyZoom = 0.5;
/** A Page key goes on by so much of the window. */
const pageStep = 0.75;
/** So many lanes are drawn in one piece the first time. */
const lanesInPiece = 2;

const noArcs: TimelineArcs = { open: undefined, arcs: [], outside: [] };

/**
 * The timeline in lanes. It draws what the page shows, and asks the page for another window, another open event. While a
 * reader moves it, what is laid out is moved as it is; when it rests, it is laid out anew.
 */
class LaneTimelineElement extends EnhancedElement {
  readonly #field = made('div', { class: 'lanes-field' });
  /** What is seen at this moment; the layout may still be that of another window. */
  readonly #seen = new SeenWindow(
    () => this.#layout?.field.width ?? 1,
    { moved: () => this.#redraw(), arrived: () => this.#settle() },
    this.untilGone,
  );
  readonly #ground = svgElement('svg', { class: 'lanes-drawing', 'aria-hidden': 'true' });
  readonly #drawing = svgElement('svg', { class: 'lanes-drawing', role: 'application', 'aria-roledescription': 'timeline' });
  readonly #resting = made('div', { class: 'lanes-resting' });
  #axis: Element = this.#drawing;
  #place: HTMLElement = this;
  #minimap: MinimapWindow | undefined;
  #hover: HoverBox | undefined;
  #counts: CountList | undefined;

  #shown: ExploreShown | undefined;
  #all: ReadonlyMap<string, TimelineEvent> = new Map();
  #lanes: readonly Lane<TimelineEvent>[] = [];
  #order: LaneOrder | undefined;
  #facts: TimelineFacts | undefined;
  #records: LaneRecords | undefined;
  #layout: TimelineLayout | undefined;
  #arcs: TimelineArcs = noArcs;
  #stops: readonly (readonly LaneStop[])[] = [];
  #stop: LaneStop | undefined;
  #pointedAt: ReadonlySet<string> = new Set();
  /** Where the drawing stands in the window while it is held: to ask in every frame would have the browser lay out all. */
  #stands: DOMRect | undefined;
  /** How many hold it: fingers and a wheel may do so at once. */
  #hands = 0;
  #isWaiting = true;
  #prepared: Promise<void> | undefined;
  #sayBegun: () => void = () => undefined;
  readonly #begun = new Promise<void>((resolve) => (this.#sayBegun = resolve));
  /** What had the focus moved out of the window: it is given to what is nearest, as soon as all is in its place. */
  #hasLostFocus = false;
  /** The reader steps to an event outside the window: the focus goes there as soon as it has come into it. */
  #takesFocusAlong = false;
  #frame = 0;

  protected override enhance(): void {
    const part = <Part extends Element>(selector: string): Part => {
      const found = this.querySelector<Part>(selector);
      if (!found) throw new Error(`no ${selector}`);
      return found;
    };
    const { untilGone } = this;
    this.#place = part<HTMLElement>('[data-place]');
    this.#axis = part('[data-axis]');
    this.#minimap = new MinimapWindow(
      part<HTMLElement>('[data-minimap]'),
      {
        show: (stretch) => this.#seen.move(stretch),
        asked: () => this.#seen.asked,
        wish: (stretch) => wishForWindow(stretch),
        held: (isHeld) => this.#hold(isHeld),
      },
      untilGone,
    );
    this.#resting.append(this.#drawing);
    this.#field.append(this.#ground, this.#resting);
    this.#place.append(this.#field);
    this.#hover = new HoverBox(this);
    this.#counts = new CountList(this, { open: (slug) => wishForState.tell({ open: slug }), addressOf: (slug) => this.#addressOf(slug) }, untilGone);
    this.#listen();
    exploreShown.hear((shown) => this.#hear(shown), untilGone);
    eventsPointedAt.hear(({ slugs }) => this.#point(slugs), untilGone);
    wishForPicture.hear(
      (form) => void this.#takePicture(form).catch((error: unknown) => console.warn('<lane-timeline> takes no picture:', error)),
      untilGone,
    );
    whenSeen(
      this,
      () => {
        const late = setTimeout(() => void this.#stopWaiting(), longestBlank);
        void this.#fetch().finally(() => {
          clearTimeout(late);
          void this.#stopWaiting();
        });
      },
      untilGone,
    );
    const watch = new ResizeObserver(() => this.#place.clientWidth !== this.#layout?.room.width && this.#settle());
    watch.observe(this.#place);
    untilGone.addEventListener('abort', () => {
      watch.disconnect();
      cancelAnimationFrame(this.#frame);
    });
  }

  #listen(): void {
    const { untilGone: signal } = this;
    const startOfField = () => (this.#stands ?? this.#drawing.getBoundingClientRect()).left + (this.#layout?.field.x ?? 0);
    listenToField(
      this.#field,
      startOfField,
      {
        pan: (by) => this.#seen.pan(by),
        zoom: (factor, x) => this.#seen.move(this.#seen.zoomedAt(factor, x)),
        stepZoom: (factor, x) => wishForWindow(this.#seen.zoomedAt(factor, x)),
        held: (isHeld) => this.#hold(isHeld),
        tap: (pointer) => this.#tap(pointer),
        mayGlide: () => !matchMedia('(prefers-reduced-motion: reduce)').matches,
      },
      signal,
    );
    this.#drawing.addEventListener('click', (click) => this.#click(click), { signal });
    this.#drawing.addEventListener('keydown', (press) => this.#press(press), { signal });
    this.#field.addEventListener('focusin', ({ target }) => this.#focused(target as Element), { signal });
    // Heard on the field: a drawing that listens for focus takes it itself.
    const leave = () => this.#tellPointed(undefined);
    this.#field.addEventListener('focusout', leave, { signal });
    this.#field.addEventListener(
      'pointerover',
      ({ target, pointerType }) => {
        if (pointerType === 'touch' || this.#seen.isHeld) return;
        this.#tellPointed(this.#stopOf(target as Element));
      },
      { signal },
    );
    this.#field.addEventListener('pointerleave', leave, { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hover?.hide(), { signal });
  }

  #addressOf(slug: string): string {
    return (this.dataset['eventPage'] ?? '').replace('SLUG', slug);
  }

  // What the page shows.

  #hear(shown: ExploreShown): void {
    const before = this.#shown;
    this.#shown = shown;
    if (this.#isWaiting && this.getBoundingClientRect().top < innerHeight) shown.waitFor(this.#begun);
    if (before?.index !== shown.index) {
      const families = new Map(shown.index.actors.map(({ id, family }) => [id, family]));
      this.#all = new Map([...shown.all].map(([slug, event]) => [slug, timelineEvent(event, families)]));
    }
    if (before?.index !== shown.index || this.#order !== shown.state.lanes) {
      this.#order = shown.state.lanes;
      const events = [...this.#all.values()].sort((a, b) => ascending(a.first, b.first));
      this.#lanes = lanesOf(events, this.#order, laneWords(shown.index));
      this.#divideRecorded();
    }
    // Later changes are the reader’s, who knows why the page grows or shrinks.
    if (before) this.#place.style.removeProperty('min-block-size');
    const isOther = before !== undefined && !isSameWindow(before.shown, shown.shown);
    if (this.#seen.isHeld && isOther) this.#seen.follow(shown.shown);
    if (this.#seen.isHeld || !isOther || !this.#seen.glideTo(shown.shown)) this.#settle();
  }

  async #fetch(): Promise<void> {
    const { file = '' } = this.dataset;
    try {
      const response = await fetch(file, { signal: AbortSignal.timeout(longestWait) });
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      this.#facts = readTimelineFile(await response.json());
      this.#divideRecorded();
      await painted(); // the lanes are a task of their own
    } catch (error) {
      console.warn('<lane-timeline> shows no recorded deaths and no arcs:', error);
      this.querySelector('[data-source]')?.prepend(
        made('strong', {}, 'The recorded deaths by lane and the links between events did not arrive; the events are all here. '),
      );
    }
  }

  async #stopWaiting(): Promise<void> {
    await (this.#prepared ??= this.#prepare());
    this.#isWaiting = false;
    this.#settle();
    this.#sayBegun();
  }

  /**
   * Draws the lanes a few at a time, out of sight, before they are drawn as a whole: in one piece the first drawing would
   * hold up a phone for a third of a second. What is known by then, and what stands already, is passed over.
   */
  async #prepare(): Promise<void> {
    for (let count = lanesInPiece; count < this.#lanes.length && !this.untilGone.aborted; count += lanesInPiece) {
      const shown = this.#shown;
      const width = this.#place.clientWidth;
      if (!shown || width === 0) return;
      const layout = layoutTimeline(this.#lanes.slice(0, count), this.#view(shown), timelineRoom(width), this.#records);
      this.#drawLanes(layout, shown, atRest);
      await painted();
    }
  }

  /** Divides the recorded deaths into the lanes once, not for every window. */
  #divideRecorded(): void {
    const { recorded } = this.#facts ?? {};
    const bounds = this.#shown?.bounds;
    if (!recorded || !bounds) return;
    const stretches = JSON.parse(this.dataset['stretches'] ?? '[]') as RecordedStretch[];
    this.#records = laneRecords(this.#order ?? 'family', recorded, recordedCoverage(stretches, bounds));
  }

  #hold(holds: boolean): void {
    this.#hands += holds ? 1 : -1;
    const isHeld = this.#hands > 0;
    if (isHeld === this.#seen.isHeld) return;
    this.#stands = isHeld ? this.#drawing.getBoundingClientRect() : undefined;
    this.#field.toggleAttribute('data-held', isHeld);
    if (isHeld) this.#hover?.hide();
    this.#seen.hold(isHeld);
  }

  // Drawing.

  /** Lays everything out for the window that is shown. */
  #settle(): void {
    const shown = this.#shown;
    const width = this.#place.clientWidth;
    if (!shown || width === 0 || this.#isWaiting) return;
    const view = this.#view(shown);
    this.#seen.set(view.stretch);
    this.#layout = layoutTimeline(this.#lanes, view, timelineRoom(width), this.#records);
    const open = shown.state.open ?? '';
    this.#arcs = timelineArcs(
      this.#layout,
      shown.state.open,
      { causes: this.#facts?.follows.get(open) ?? [], effects: this.#facts?.leadsTo.get(open) ?? [] },
      this.#all,
    );
    this.#stops = laneStops(this.#layout);
    this.#stop = tabStop(this.#stops, this.#stop, shown.state.open);
    this.#drawNow();
    if (this.#pointedAt.size > 0) this.#point([...this.#pointedAt]); // it may have a mark now, or stand in another count
    if (this.#stop && (this.#takesFocusAlong || (this.#hasLostFocus && document.activeElement === document.body)))
      partOf(this.#drawing, this.#stop.key)?.focus({ preventScroll: true });
    this.#hasLostFocus = false;
    this.#takesFocusAlong = false;
    sayTimeline(this, { shown, layout: this.#layout, arcs: this.#facts && this.#arcs });
    if (!this.hasAttribute('data-drawn')) this.#takePlace(this.#layout.height);
  }

  #view(shown: ExploreShown): TimelineView {
    const { isHeld, stretch } = this.#seen;
    const slugs = isHeld ? shown.atAnyTime : new Set(shown.outcome.slugs);
    return {
      stretch: isHeld ? stretch : shown.shown,
      bounds: shown.bounds,
      isMatch: (slug) => slugs.has(slug),
      isMatchBefore: (slug) => shown.atAnyTime.has(slug) && !isOutside(shown.state.choice, shown.bounds),
      open: shown.state.open,
    };
  }

  /**
   * The events by year give way to the lanes. Room is kept for lanes that show everything; where they are lower, the page
   * draws together only as far as nothing moves that is in view.
   */
  #takePlace(height: number): void {
    const { height: kept } = this.#place.getBoundingClientRect();
    this.toggleAttribute('data-drawn', true);
    const { top, bottom } = this.#place.getBoundingClientRect();
    const below = this.getBoundingClientRect().bottom - bottom;
    this.#place.style.setProperty('min-block-size', `${Math.floor(Math.min(kept, Math.max(height, innerHeight - top - below)))}px`);
  }

  #redraw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#drawNow();
    });
  }

  #drawNow(): void {
    const layout = this.#layout;
    const shown = this.#shown;
    if (!layout || !shown) return;
    const { stretch } = this.#seen;
    const motion = motionOf(layout, stretch);
    const { width } = layout.field;
    this.#resize(layout);
    if (motion === atRest)
      this.#drawing.setAttribute(
        'aria-label',
        `Timeline in lanes, ${windowWords(stretch).replaceAll('\u00a0', ' ')}. Arrow keys go from event to event, plus and minus zoom, Enter opens.`,
      );
    const hadFocus = this.#drawing.contains(document.activeElement);
    this.#drawLanes(layout, shown, motion);
    if (hadFocus && !this.#drawing.contains(document.activeElement)) this.#hasLostFocus = true;
    draw(this.#axis, axisDrawing({ field: layout.field, stretch }));
    this.#minimap?.set(stretch, shown.bounds, width, motion === atRest);
  }

  #drawLanes(layout: TimelineLayout, shown: ExploreShown, motion: Motion): void {
    const { ground, resting, isRestingSeen } = lanesDrawing(layout, {
      arcs: this.#arcs,
      motion,
      comers: motion === atRest ? new Map() : comersInto(layout, this.#seen.stretch, (slug) => shown.atAnyTime.has(slug)),
      addressOf: (slug) => this.#addressOf(slug),
      open: shown.state.open,
      stop: this.#stop?.key,
      pointedAt: this.#pointedAt,
    });
    draw(this.#ground, ground);
    draw(this.#drawing, resting);
    this.#resting.toggleAttribute('data-out-of-sight', !isRestingSeen);
  }

  /** Only where it changes: a drawing that is given its own size again has all its names shaped again. */
  #resize({ room, height }: TimelineLayout): void {
    const size = { width: String(room.width), height: String(height) };
    for (const drawing of [this.#ground, this.#drawing]) setAll(drawing, size);
  }

  // Pointing, opening, keys.

  #stopOf(target: Element): LaneStop | undefined {
    const part = partAt(target);
    return part && this.#stops.flat().find(({ key }) => key === keyOfPart(part));
  }

  #tellPointed(stop: LaneStop | undefined): void {
    const slugs = stop?.slugs ?? [];
    const slug = stop?.isCount === false ? slugs[0] : undefined;
    if (slugs.length !== this.#pointedAt.size || slugs.some((each) => !this.#pointedAt.has(each))) eventsPointedAt.tell({ slugs, by: 'timeline' });
    if (slug === undefined) this.#hover?.hide();
    const mark = slug === undefined ? undefined : partOf(this.#drawing, slug);
    const event = this.#all.get(slug ?? '');
    const index = this.#shown?.index;
    if (mark && event && index) this.#hover?.show(event, labelOf(index, 'corroboration', event.corroboration), mark.getBoundingClientRect());
  }

  #point(slugs: readonly string[]): void {
    this.#pointedAt = new Set(slugs);
    // What has no mark of its own is in a count.
    const counts = this.#layout ? countsWith(this.#layout, this.#pointedAt) : [];
    showPointed(this.#drawing, new Set([...slugs, ...counts]));
  }

  #focused(target: Element): void {
    const stop = this.#stopOf(target);
    if (!stop) return;
    if (stop.key !== this.#stop?.key) {
      if (this.#stop) partOf(this.#drawing, this.#stop.key)?.setAttribute('tabindex', '-1');
      partOf(this.#drawing, stop.key)?.setAttribute('tabindex', '0');
      this.#stop = stop;
    }
    if (target.matches(':focus-visible')) this.#tellPointed(stop);
  }

  #click(click: MouseEvent): void {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return; // the browser’s: a new tab
    const part = partAt(click.target as Element);
    if (!part) return;
    click.preventDefault();
    this.#activate(part);
  }

  #activate(part: SVGElement): void {
    const { event, count } = part.dataset;
    this.#hover?.hide();
    if (event !== undefined) wishForState.tell({ open: event });
    else if (count !== undefined) {
      const events = this.#layout ? countedEvents(this.#layout, count) : [];
      const [first, last] = [events[0], events.at(-1)];
      if (!first || !last) return;
      const further = { words: 'Zoom to these months', do: () => this.#seen.wishMonths(first.first, last.first) };
      this.#counts?.show(moreWords(events), events, part, further);
    }
  }

  #tap(pointer: PointerEvent): boolean {
    const part = partNear(this.#drawing, pointer);
    if (part) this.#activate(part);
    return part !== undefined;
  }

  #press(press: KeyboardEvent): void {
    const { key } = press;
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const stop = this.#stop;
    const part = partAt(press.target as Element);
    const step = stepKeys.find((each) => each === key);
    if (step && stop) {
      press.preventDefault();
      this.#stepTo(stop, step);
    } else if ((key === 'Enter' || key === ' ') && part) {
      press.preventDefault();
      this.#activate(part);
    } else if (key === '+' || key === '=' || key === '-' || key === '_') {
      press.preventDefault();
      // The stop that has the focus keeps its place.
      this.#seen.wishZoom(key === '+' || key === '=' ? keyZoom : 1 / keyZoom, this.#all.get(stop?.slugs[0] ?? '')?.first);
    } else if (key === 'PageUp' || key === 'PageDown') {
      press.preventDefault();
      this.#seen.wishLater(key === 'PageUp' ? -pageStep : pageStep);
    } else if (key === 'Escape' && this.#shown?.state.open !== undefined) wishForState.tell({ open: undefined });
  }

  /** Goes to the next stop. At an end of the lane the window moves on to what comes next in it. */
  #stepTo(from: LaneStop, key: StepKey): void {
    const next = stepFrom(this.#stops, from.key, key);
    if (next) {
      partOf(this.#drawing, next.key)?.focus();
      return;
    }
    const shown = this.#shown;
    const events = this.#lanes.find(({ id }) => id === from.lane)?.events ?? [];
    const { stretch } = this.#seen;
    const beyond = shown && eventBeyond(events, key, { stretch, bounds: shown.bounds, isMatch: (slug) => shown.atAnyTime.has(slug) });
    if (!beyond) return;
    const length = stretch.to - stretch.from;
    const wanted = withinBounds({ from: beyond.first - length / 2, to: beyond.first + length / 2 }, shown.bounds);
    this.#takesFocusAlong = true;
    this.#stop = { key: beyond.slug, slugs: [beyond.slug], lane: from.lane, isCount: false, x: from.x };
    wishForWindow(wanted);
  }

  /** In a narrow window another view may be shown: then the lanes are drawn out of sight, for as long as it takes. */
  async #takePicture(form: 'svg' | 'png'): Promise<void> {
    const { savePicture } = await import('./take-picture.ts');
    const shown = this.#shown;
    if (!shown) return;
    this.toggleAttribute('data-in-picture', true);
    if (this.#isWaiting) await this.#begun;
    if (this.#place.clientWidth !== this.#layout?.room.width) this.#settle();
    const { state, index } = shown;
    const chosen = chosenParts(without(state.choice, 'period'), index).map(({ label }) => label);
    const says = this.querySelector('[data-says]')?.textContent.trim() ?? '';
    const title = [`Mali, event by event: ${says}, in lanes by ${laneOrders[state.lanes].toLowerCase()}`, ...chosen].join('; ');
    const source = this.querySelector('[data-source]')?.textContent ?? '';
    const saved = savePicture([this.#axis, this.#field], form, pictureName({ ...state, stretch: this.#seen.stretch }, form), {
      title,
      source: source.trim(),
    });
    this.toggleAttribute('data-in-picture', false);
    await saved;
  }
}

customElements.define('lane-timeline', LaneTimelineElement);
