import { lanesNotes } from '../../../compute/explore/lanes-note.ts';
import { ascending, bisector } from 'd3-array';
import { labelOf } from '../../../compute/event-index.ts';
import { laneWords, type TimelineEvent, timelineEvent } from '../../../compute/explore/lane-event.ts';
import { densitySteps } from '../../../compute/explore/lane-density.ts';
import { recordedOfLane } from '../../../compute/explore/lane-recorded.ts';
import { type Lane, type LaneOrder, laneOrders } from '../../../compute/explore/lanes.ts';
import type { RecordedDay } from '../../../compute/explore/recorded-days.ts';
import { recordedCoverage } from '../../../compute/explore/recorded-coverage.ts';
import { day, isSameWindow, moved, type TimeWindow, withinBounds, zoomed } from '../../../compute/explore/time-window.ts';
import { type TimelineArcs, timelineArcs } from '../../../compute/explore/timeline-arcs.ts';
import { readTimelineFile, type TimelineFacts } from '../../../compute/explore/timeline-file.ts';
import { lanesOf } from '../../../compute/explore/timeline-lanes.ts';
import { type LaneRecords, layoutTimeline, type TimelineLayout, timelineRoom, type TimelineView } from '../../../compute/explore/timeline-layout.ts';
import { countKey, type LaneStop, laneStops, type StepKey, stepFrom, stepKeys, tabStop } from '../../../compute/explore/timeline-steps.ts';
import { earlierWords, periodOfWindow, windowOfPeriod, windowWords } from '../../../compute/explore/window-choice.ts';
import { countWords as wordsOfCount } from '../../../compute/strip-words.ts';
import type { RecordedStretch } from '../../../compute/map-file.ts';
import { EnhancedElement } from '../../enhanced-element.ts';
import { setAll, svgElement } from '../../svg-element.ts';
import { made } from '../../made.ts';
import { painted } from '../../painted.ts';
import { whenSeen } from '../../when-seen.ts';
import { eventsPointedAt, exploreAsked, type ExploreShown, exploreShown, wishForPicture, wishForState } from '../explore-signals.ts';
import { CountList } from './count-list.ts';
import { draw } from '../drawn.ts';
import { listenToField } from './field-gestures.ts';
import { HoverBox } from './hover-box.ts';
import { axisDrawing } from './axis-drawing.ts';
import { countWords } from './lane-words.ts';
import { lanesDrawing } from './lanes-drawing.ts';
import { atRest, type Motion } from './motion.ts';
import { MinimapWindow } from './minimap-window.ts';

/** So long a reader waits for what is fetched, ms. */
const longestWait = 15_000;
/** So long the lanes wait for the recorded deaths before they are drawn without, ms: with them they are higher. */
const longestBlank = 2500;
/** A step of the window takes so long, ms. */
const stepTime = 260;
/** When a hand has rested for so long, ms, the lanes are laid out although it still holds them. */
const pause = 220;
/** By so much a key or a button zooms. */
const keyZoom = 0.5;

/** So many lanes are drawn in one piece the first time. */
const lanesInPiece = 2;

const noArcs: TimelineArcs = { open: undefined, arcs: [], outside: [] };

/**
 * The timeline in lanes. It draws what the page shows, and asks the page for another window, another open event. While a
 * reader moves it, what is laid out is moved as it is; when it rests, it is laid out anew.
 */
class LaneTimelineElement extends EnhancedElement {
  readonly #field = made('div', { class: 'lanes-field' });
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
  /** What is seen at this moment; the layout may still be that of another window. */
  #seen: TimeWindow = { from: 0, to: day };
  #isHeld = false;
  /** Where the drawing stands in the window while it is held: to ask in every frame would have the browser lay out all. */
  #stands: DOMRect | undefined;
  #isWaiting = true;
  #prepared: Promise<void> | undefined;
  #sayBegun: () => void = () => undefined;
  readonly #begun = new Promise<void>((resolve) => (this.#sayBegun = resolve));
  /** What had the focus moved out of the window: it is given to what is nearest, as soon as all is in its place. */
  #hasLostFocus = false;
  /** The reader steps to an event outside the window: the focus goes there as soon as it has come into it. */
  #takesFocusAlong = false;
  /** Something was asked for while the hand still held. */
  #hasTold = false;
  #frame = 0;
  #pauseTimer = 0;
  #animation = 0;

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
      { show: (stretch) => this.#see(stretch), wish: (stretch) => this.#wish(stretch), held: (isHeld) => this.#hold(isHeld) },
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
    wishForPicture.hear((form) => void this.#takePicture(form), untilGone);
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
      cancelAnimationFrame(this.#animation);
      clearTimeout(this.#pauseTimer);
    });
  }

  #listen(): void {
    const { untilGone: signal } = this;
    const startOfField = () => (this.#stands ?? this.#drawing.getBoundingClientRect()).left + (this.#layout?.field.x ?? 0);
    listenToField(
      this.#field,
      startOfField,
      {
        pan: (by) => {
          const { bounds } = this.#shown ?? {};
          if (!bounds) return false;
          const next = moved(this.#seen, -by * this.#perPx, bounds);
          const goesOn = !isSameWindow(next, this.#seen);
          this.#see(next);
          return goesOn;
        },
        zoom: (factor, x) => this.#see(this.#zoomedAt(factor, x)),
        stepZoom: (factor, x) => this.#wish(this.#zoomedAt(factor, x)),
        held: (isHeld) => this.#hold(isHeld),
        tap: (pointer) => this.#tap(pointer),
        mayGlide: () => !this.#isCalm,
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
        if (pointerType === 'touch' || this.#isHeld) return;
        this.#tellPointed(this.#stopOf(target as Element));
      },
      { signal },
    );
    this.#field.addEventListener('pointerleave', leave, { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hover?.hide(), { signal });
  }

  /** Ms of the window for each px of the field. */
  get #perPx(): number {
    return (this.#seen.to - this.#seen.from) / (this.#layout?.field.width ?? 1);
  }

  get #isCalm(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
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
    if (this.#isHeld) this.#settle();
    else if (before && !this.#isCalm && !isSameWindow(before.shown, shown.shown) && this.#isVisiblyOther(shown.shown)) this.#glideTo(shown.shown);
    else {
      cancelAnimationFrame(this.#animation);
      this.#seen = shown.shown;
      this.#settle();
    }
  }

  /** True where a reader can see another window, and follow with the eyes how the one becomes the other. */
  #isVisiblyOther({ from, to }: TimeWindow): boolean {
    const seen = this.#seen;
    const ratio = (to - from) / (seen.to - seen.from);
    const differs = Math.max(Math.abs(from - seen.from), Math.abs(to - seen.to)) > 2 * this.#perPx;
    return differs && from < seen.to && to > seen.from && ratio < 40 && ratio > 1 / 40;
  }

  #glideTo(stretch: TimeWindow): void {
    cancelAnimationFrame(this.#animation);
    const begun = this.#seen;
    let start: number | undefined;
    const step = (time: number) => {
      start ??= time;
      const passed = Math.min(1, (time - start) / stepTime);
      const eased = 1 - (1 - passed) ** 3;
      const between = (end: keyof TimeWindow) => begun[end] + (stretch[end] - begun[end]) * eased;
      this.#seen = { from: between('from'), to: between('to') };
      if (passed < 1) {
        this.#redraw();
        this.#animation = requestAnimationFrame(step);
      } else this.#settle();
    };
    this.#animation = requestAnimationFrame(step);
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
    const order = this.#order ?? 'family';
    const stretches = JSON.parse(this.dataset['stretches'] ?? '[]') as RecordedStretch[];
    const divided = new Map<string, readonly RecordedDay[] | undefined>();
    this.#records = {
      coverage: recordedCoverage(stretches, bounds),
      of: (lane) => {
        if (!divided.has(lane.id)) divided.set(lane.id, recordedOfLane(order, lane, recorded));
        return divided.get(lane.id);
      },
    };
  }

  // Moving.

  #zoomedAt(factor: number, x: number): TimeWindow {
    const bounds = this.#shown?.bounds ?? this.#seen;
    const width = this.#layout?.field.width ?? 1;
    return zoomed(this.#seen, factor, this.#seen.from + Math.min(Math.max(x, 0), width) * this.#perPx, bounds);
  }

  /** Shows a window while a hand moves it. */
  #see(stretch: TimeWindow): void {
    cancelAnimationFrame(this.#animation);
    this.#hover?.hide();
    this.#seen = stretch;
    this.#redraw();
    clearTimeout(this.#pauseTimer);
    if (this.#isHeld) this.#pauseTimer = window.setTimeout(() => void this.#rest(stretch), pause);
  }

  #hold(isHeld: boolean): void {
    if (isHeld === this.#isHeld) return;
    this.#stands = isHeld ? this.#drawing.getBoundingClientRect() : undefined;
    this.#isHeld = isHeld;
    this.#field.toggleAttribute('data-held', isHeld);
    clearTimeout(this.#pauseTimer);
    if (isHeld) cancelAnimationFrame(this.#animation);
    else this.#tellWindow(true);
  }

  /** The hand may rest, or the page was too busy to hear it: what it did meanwhile is heard first. */
  async #rest(stretch: TimeWindow): Promise<void> {
    await painted();
    if (this.#isHeld && this.#seen === stretch) this.#tellWindow(false);
  }

  /** Asks the page for the window that is seen; all that one gesture asks for is one step for the Back button. */
  #tellWindow(ends: boolean): void {
    const { state, bounds } = exploreAsked.last ?? {};
    if (!state || !bounds) return;
    const passing = !ends || this.#hasTold;
    this.#hasTold = !ends;
    wishForState.tell({ choice: { ...state.choice, ...periodOfWindow(this.#seen, bounds) }, passing, ends });
  }

  /** Asks the page for a window, in one step. */
  #wish(stretch: TimeWindow): void {
    const { state, bounds } = exploreAsked.last ?? {};
    if (state && bounds) wishForState.tell({ choice: { ...state.choice, ...periodOfWindow(stretch, bounds) } });
  }

  #zoomTo(events: readonly TimelineEvent[]): void {
    const bounds = this.#shown?.bounds;
    const [first, last] = [events[0]?.first, events.at(-1)?.first];
    if (!bounds || first === undefined || last === undefined) return;
    const monthOf = (moment: number) => new Date(moment).toISOString().slice(0, 7);
    this.#wish(windowOfPeriod({ from: monthOf(first), to: monthOf(last) }, bounds));
  }

  // Drawing.

  /** Lays everything out for the window that is shown. */
  #settle(): void {
    const shown = this.#shown;
    const width = this.#place.clientWidth;
    if (!shown || width === 0 || this.#isWaiting) return;
    const view = this.#view(shown);
    this.#seen = view.stretch;
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
      this.#elementOf(this.#stop.key)?.focus({ preventScroll: true });
    this.#hasLostFocus = false;
    this.#takesFocusAlong = false;
    this.#say(shown, this.#layout);
    if (!this.hasAttribute('data-drawn')) this.#takePlace(this.#layout.height);
  }

  #view(shown: ExploreShown): TimelineView {
    const slugs = this.#isHeld ? shown.atAnyTime : new Set(shown.outcome.slugs);
    return {
      stretch: this.#isHeld ? this.#seen : shown.shown,
      bounds: shown.bounds,
      isMatch: (slug) => slugs.has(slug),
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
    const motion = this.#motion(layout);
    const { width } = layout.field;
    this.#resize(layout);
    if (motion === atRest)
      this.#drawing.setAttribute(
        'aria-label',
        `Timeline in lanes, ${windowWords(this.#seen).replaceAll('\u00a0', ' ')}. Arrow keys go from event to event, plus and minus zoom, Enter opens.`,
      );
    const hadFocus = this.#drawing.contains(document.activeElement);
    this.#drawLanes(layout, shown, motion);
    if (hadFocus && !this.#drawing.contains(document.activeElement)) this.#hasLostFocus = true;
    draw(this.#axis, axisDrawing({ field: layout.field, stretch: this.#seen }));
    this.#minimap?.set(this.#seen, shown.bounds, width, motion === atRest);
  }

  #drawLanes(layout: TimelineLayout, shown: ExploreShown, motion: Motion): void {
    const { ground, resting, isRestingSeen } = lanesDrawing(layout, {
      arcs: this.#arcs,
      motion,
      comers: motion === atRest ? new Map() : this.#comers(layout, shown, layout.field.width),
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

  #motion({ stretch, field }: TimelineLayout): Motion {
    const seen = this.#seen;
    if (isSameWindow(stretch, seen)) return atRest;
    const length = seen.to - seen.from;
    return { stretch: (stretch.to - stretch.from) / length, shift: ((stretch.from - seen.from) / length) * field.width };
  }

  /** Events that came into the window since it was laid out: where, by lane; at most one for each px. */
  #comers(layout: TimelineLayout, shown: ExploreShown, width: number): Map<string, number[]> {
    const comers = new Map<string, number[]>();
    const { from, to } = this.#seen;
    const known = layout.stretch;
    for (const { lane } of layout.lanes) {
      const places = new Set<number>();
      const add = (since: number, until: number) => {
        for (const { slug, first } of lane.events.slice(bisectFirst(lane.events, since), bisectFirst(lane.events, until)))
          if (shown.atAnyTime.has(slug)) places.add(Math.round(((first - from) / (to - from)) * width));
      };
      add(from, Math.min(to, known.from));
      add(Math.max(from, known.to), to);
      if (places.size > 0) comers.set(lane.id, [...places]);
    }
    return comers;
  }

  /** What the drawing says in words: its sentence, and the key. */
  #say(shown: ExploreShown, { unit, lanes }: TimelineLayout): void {
    const put = (selector: string, words: string) => {
      const element = this.querySelector(selector);
      if (element && element.textContent !== words) element.textContent = words;
    };
    const marks = lanes.reduce((sum, { fitted }) => sum + fitted.marks.length, 0);
    const counted = lanes.reduce((sum, { fitted }) => sum + fitted.counts.reduce((all, { events }) => all + events.length, 0), 0);
    const words = windowWords(shown.shown).replaceAll('\u00a0', ' ');
    const earlier = shown.events.filter(({ first }) => first < shown.bounds.from).length;
    put('[data-says]', `${wordsOfCount(marks + counted - earlier, 'event')}, ${words}${earlierWords(earlier)}`);
    put('[data-lanes-note]', lanesNotes[shown.state.lanes]);
    put('[data-counted]', counted > 0 ? `: ${counted} here` : '');
    put('[data-unit]', `a ${unit}`);
    const steps = densitySteps[unit];
    steps.forEach((from, index) => {
      const next = steps[index + 1];
      put(`[data-step="${index}"]`, next === undefined ? `${from} or more` : `${from}–${next - 1}`);
    });
    this.toggleAttribute('data-open', this.#arcs.open !== undefined && this.#facts !== undefined);
    for (const item of this.querySelectorAll<HTMLElement>('[data-arcs]'))
      item.hidden = !this.#arcs.arcs.some(({ way }) => way === item.dataset['arcs']);
    put('[data-outside]', this.#arcs.outside.join(', '));
  }

  // Pointing, opening, keys.

  #elementOf(key: string): SVGElement | undefined {
    return [...this.#drawing.querySelectorAll<SVGElement>('[data-event], [data-count]')].find(
      ({ dataset: { event, count } }) => (event ?? count) === key,
    );
  }

  #stopOf(target: Element): LaneStop | undefined {
    const { event, count } = (target.closest<SVGElement>('[data-event], [data-count]') ?? this.#drawing).dataset;
    const key = event ?? count;
    return key === undefined ? undefined : this.#stops.flat().find((each) => each.key === key);
  }

  /** The events of a count, by its key. */
  #countedAt(key: string): readonly TimelineEvent[] {
    for (const { lane, fitted } of this.#layout?.lanes ?? [])
      for (const { events } of fitted.counts) if (countKey(lane.id, events) === key) return events as readonly TimelineEvent[];
    return [];
  }

  #tellPointed(stop: LaneStop | undefined): void {
    const slug = stop?.isCount === false ? stop.slug : undefined;
    const slugs = slug !== undefined ? [slug] : stop ? this.#countedAt(stop.key).map((event) => event.slug) : [];
    if (slugs.length !== this.#pointedAt.size || slugs.some((each) => !this.#pointedAt.has(each))) eventsPointedAt.tell({ slugs, by: 'timeline' });
    if (slug === undefined) this.#hover?.hide();
    const mark = slug === undefined ? undefined : this.#elementOf(slug);
    const event = this.#all.get(slug ?? '');
    const index = this.#shown?.index;
    if (mark && event && index) this.#hover?.show(event, labelOf(index, 'corroboration', event.corroboration), mark.getBoundingClientRect());
  }

  #point(slugs: readonly string[]): void {
    const before = this.#pointedAt;
    this.#pointedAt = new Set(slugs);
    for (const slug of new Set([...before, ...slugs])) this.#elementOf(slug)?.toggleAttribute('data-pointed', this.#pointedAt.has(slug));
    // What has no mark of its own is in a count.
    const isPointedAt = ({ slug }: { readonly slug: string }) => this.#pointedAt.has(slug);
    const pointed = new Set(
      this.#layout?.lanes.flatMap(({ lane, fitted }) =>
        fitted.counts.filter(({ events }) => events.some(isPointedAt)).map(({ events }) => countKey(lane.id, events)),
      ),
    );
    for (const count of this.#drawing.querySelectorAll<SVGElement>('[data-count]'))
      count.toggleAttribute('data-pointed', pointed.has(count.dataset['count'] ?? ''));
  }

  #focused(target: Element): void {
    const stop = this.#stopOf(target);
    if (!stop) return;
    if (stop.key !== this.#stop?.key) {
      if (this.#stop) this.#elementOf(this.#stop.key)?.setAttribute('tabindex', '-1');
      this.#elementOf(stop.key)?.setAttribute('tabindex', '0');
      this.#stop = stop;
    }
    if (target.matches(':focus-visible')) this.#tellPointed(stop);
  }

  #click(click: MouseEvent): void {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return; // the browser’s: a new tab
    const part = (click.target as Element).closest<SVGElement>('[data-event], [data-count]');
    if (!part) return;
    click.preventDefault();
    this.#activate(part);
  }

  #activate(part: SVGElement): void {
    const { event, count } = part.dataset;
    this.#hover?.hide();
    if (event !== undefined) wishForState.tell({ open: event });
    else if (count !== undefined) {
      const events = this.#countedAt(count);
      if (events.length > 0) this.#counts?.show(countWords(events), events, part, { words: 'Zoom to these months', do: () => this.#zoomTo(events) });
    }
  }

  /** A finger is wider than a mark: it means the nearest one of those within its reach. */
  #tap({ clientX, clientY }: PointerEvent): boolean {
    let best: { part: SVGElement; distance: number } | undefined;
    for (const part of this.#drawing.querySelectorAll<SVGElement>('[data-event], [data-count]')) {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const outside = Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom));
      // Boxes of neighbours may lie over each other by a hair: there the nearer middle counts.
      const distance = outside + Math.abs(clientY - (top + bottom) / 2) / 100 + Math.abs(clientX - (left + right) / 2) / 1000;
      if (outside <= 14 && (!best || distance < best.distance)) best = { part, distance };
    }
    if (best) this.#activate(best.part);
    return best !== undefined;
  }

  #press(press: KeyboardEvent): void {
    const { key } = press;
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const stop = this.#stop;
    const part = (press.target as Element).closest<SVGElement>('[data-event], [data-count]');
    const step = stepKeys.find((each) => each === key);
    if (step && stop) {
      press.preventDefault();
      this.#stepTo(stop, step);
    } else if ((key === 'Enter' || key === ' ') && part) {
      press.preventDefault();
      this.#activate(part);
    } else if (key === '+' || key === '=' || key === '-' || key === '_') {
      press.preventDefault();
      this.#zoomOnStop(key === '+' || key === '=' ? keyZoom : 1 / keyZoom);
    } else if (key === 'PageUp' || key === 'PageDown') {
      const bounds = this.#shown?.bounds;
      press.preventDefault();
      const from = exploreAsked.last?.shown ?? this.#seen;
      if (bounds) this.#wish(moved(from, (from.to - from.from) * (key === 'PageUp' ? -0.75 : 0.75), bounds));
    } else if (key === 'Escape' && this.#shown?.state.open !== undefined) wishForState.tell({ open: undefined });
  }

  /** Zooms with the stop that has the focus where it is. */
  #zoomOnStop(factor: number): void {
    const bounds = this.#shown?.bounds;
    const from = exploreAsked.last?.shown ?? this.#seen; // not what is seen on the way there
    const first = this.#all.get(this.#stop?.slug ?? '')?.first ?? from.from;
    if (bounds) this.#wish(zoomed(from, factor, Math.min(Math.max(first, from.from), from.to), bounds));
  }

  /** Goes to the next stop. At an end of the lane the window moves on to what comes next in it. */
  #stepTo(from: LaneStop, key: StepKey): void {
    const next = stepFrom(this.#stops, from.key, key);
    if (next) {
      this.#elementOf(next.key)?.focus();
      return;
    }
    const shown = this.#shown;
    const events = this.#lanes.find(({ id }) => id === from.lane)?.events ?? [];
    if (!shown || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return;
    const { from: start, to: end } = this.#seen;
    const beyond =
      key === 'ArrowLeft'
        ? events.findLast(({ first, slug }) => first < start && first >= shown.bounds.from && shown.atAnyTime.has(slug))
        : events.find(({ first, slug }) => first >= end && shown.atAnyTime.has(slug));
    if (!beyond) return;
    const half = (end - start) / 2;
    this.#takesFocusAlong = true;
    this.#stop = { key: beyond.slug, slug: beyond.slug, lane: from.lane, isCount: false, x: (this.#layout?.field.width ?? 0) / 2 };
    this.#wish(withinBounds({ from: beyond.first - half, to: beyond.first + half }, shown.bounds));
  }

  async #takePicture(form: 'svg' | 'png'): Promise<void> {
    const { savePicture } = await import('./take-picture.ts');
    const title = `Mali, event by event: ${this.querySelector('[data-says]')?.textContent.trim() ?? ''}, in lanes by ${laneOrders[this.#order ?? 'family'].toLowerCase()}`;
    const source = this.querySelector('[data-source]')?.textContent ?? '';
    await savePicture([this.#axis, this.#field], form, {
      title,
      source: source.trim(),
      stretch: this.#seen,
      lanes: this.#order ?? 'family',
    });
  }
}

const bisectFirst = bisector(({ first }: TimelineEvent) => first).left;

customElements.define('lane-timeline', LaneTimelineElement);
