import type { MonthStretch } from '../../compute/month-stretch.ts';
import { dateWords } from '../../compute/date-words.ts';
import { momentAt, monthAfter, monthEnd, monthOf, monthStart } from '../../compute/strip-scale.ts';
import { findAround, findBeforeAndAfter, findNearest } from '../../compute/strip-nearest.ts';
import { findStep, stepOfKey } from '../../compute/strip-steps.ts';
import { nearWords, spokenEvent } from '../../compute/strip-words.ts';
import { EnhancedElement } from '../enhanced-element.ts';
import { eventsChosen, readerMoved, type ReaderPosition, storyEntries, type StoryEntry, wishForPeriod, wishToGo } from '../story-signals.ts';
import { BarFacts } from './bars-tip.ts';
import { type DrawnPlace, type PlacedEntry, StripDrawing } from './strip-drawing.ts';
import { listenToGestures } from './strip-gestures.ts';
import { listEvents } from './strip-list.ts';
import { StripPanel } from './strip-panel.ts';
import { made, madeButton, part } from './strip-parts.ts';
import { StripStatus } from './strip-status.ts';
import { StretchControls } from './strip-stretch.ts';
import { StripTip } from './strip-tip.ts';

/** How far from the pointer an event is still named, px. */
const hoverReach = 14;

/** What lies so far to either side of a finger is listed, px. */
const tapReach = 6;

interface Chapter {
  readonly slug: string;
  readonly title: string;
}

/**
 * The overview strip: it shows where the reader is, and takes them where they point. It begins when the events of the
 * page are told; until then, and if they never are, its shapes are links.
 */
class OverviewStripElement extends EnhancedElement {
  #entries: readonly StoryEntry[] = [];
  #chapters: readonly Chapter[] = [];
  #indexOf = new Map<string, number>();
  #place: DrawnPlace = { event: -1, onEvent: false, chapter: -1, date: 0 };
  #chosen: readonly boolean[] = [];
  #preview: number | undefined;
  /** Where the reader was before keys of the strip moved them: what stood under the strip, and how far from the top. */
  #before: { readonly element: Element; readonly top: number } | undefined;
  #stretch: StretchControls | undefined;

  protected override enhance(): void {
    const slider = this.makeSlider();
    let started = false;
    storyEntries.hear((entries) => {
      if (started || entries.length === 0) return;
      started = true;
      this.start(entries, slider);
    }, this.untilGone);
  }

  private makeSlider(): HTMLElement {
    const slider = made('div', 'strip-slider');
    slider.tabIndex = 0;
    for (const [name, value] of Object.entries({ role: 'slider', 'aria-label': 'Timeline', 'aria-valuemin': '0', 'aria-describedby': 'strip-keys' }))
      slider.setAttribute(name, value);
    return slider;
  }

  private start(entries: readonly StoryEntry[], slider: HTMLElement): void {
    const signal = this.untilGone;
    const field = part<HTMLElement>(this, 'nav');
    this.#entries = entries;
    this.#indexOf = new Map(entries.map(({ slug }, index) => [slug, index]));
    this.#chapters = [...this.querySelectorAll('.band-link')].map((band) => ({
      slug: band.getAttribute('href')?.slice('#chapter-'.length) ?? '',
      title: band.querySelector('title')?.textContent ?? '',
    }));
    const drawing = new StripDrawing(this, entries);
    const facts = new BarFacts(this);
    const tip = new StripTip(this);
    const status = new StripStatus(this);
    const panel = new StripPanel(
      this,
      () => {
        this.#stretch = undefined;
        drawing.shade(undefined);
      },
      signal,
    );
    const render = (place = this.#place): void => this.render(place, drawing, status, slider);

    // One stop for the keyboard instead of one for each mark; the tip names what the titles named.
    part(this, '.skip-link').remove();
    for (const link of field.querySelectorAll('a')) {
      const title = link.querySelector('title');
      link.setAttribute('aria-label', title?.textContent ?? '');
      link.tabIndex = -1;
      title?.remove();
    }
    slider.setAttribute('aria-valuemax', String(entries.length));
    const keys = made('p', 'strip-keys label', 'Arrow keys: events. Page Up, Page Down: chapters. Enter: read. Escape: back to where you were.');
    keys.id = 'strip-keys';
    field.append(slider, keys);
    slider.addEventListener('keydown', (key) => this.pressed(key), { signal });
    slider.addEventListener('blur', () => (this.#before = undefined), { signal });

    drawing.measure();
    window.addEventListener('resize', () => drawing.measure(), { signal });
    readerMoved.hear((position) => {
      this.#place = this.placeOf(position);
      if (this.#preview === undefined) render();
    }, signal);
    if (readerMoved.last === undefined) render();

    const preview = (index: number): void => {
      if (index === this.#preview) return;
      this.#preview = index;
      this.toggleAttribute('data-scrubbing', true);
      render(this.placeOfEvent(index));
    };
    const endPreview = (): void => {
      this.#preview = undefined;
      this.removeAttribute('data-scrubbing');
    };
    const nearest = (x: number, reach = Infinity): { mark: PlacedEntry; others: number } | undefined =>
      findNearest(this.among(drawing.placed), x - drawing.left, reach);
    const monthAt = (x: number): string => monthOf(Math.max(drawing.span.from, momentAt((x - drawing.left) / drawing.width, drawing.span)));
    const months = monthsUntil(monthOf(drawing.span.from), monthOf(drawing.span.until));
    const between = (a: number, b: number): MonthStretch => {
      const at = (x: number): string => months[Math.max(0, months.indexOf(monthAt(x)))] ?? '';
      const last = months.at(-1) ?? '';
      const [from, to] = [at(Math.min(a, b)), monthAt(Math.max(a, b))];
      return { from, to: to > last ? last : to };
    };
    const shade = ({ from, to }: MonthStretch): void => drawing.shade({ from: monthStart(from), until: monthEnd(to) });
    const ofMonth = (month: string): PlacedEntry[] => drawing.placed.filter(({ entry }) => monthOf(entry.first) === month);
    const openStretch = (stretch: MonthStretch, opener: HTMLElement): void => {
      const controls = new StretchControls({
        months,
        stretch,
        count: ({ from, to }) => entries.filter(({ first }) => monthOf(first) >= from && monthOf(first) <= to).length,
        changed: shade,
        taken: (taken) => {
          wishForPeriod.tell(taken);
          panel.close();
        },
      });
      panel.open('Choose a stretch of time', controls.content, opener);
      this.#stretch = controls;
    };
    const brushes = (shift: boolean): boolean => this.#stretch !== undefined || (shift && eventsChosen.last !== undefined);

    listenToGestures(
      field,
      {
        hover: (x, target) => {
          const href = target.closest('a')?.getAttribute('href')?.slice(1) ?? '';
          const own = this.#indexOf.get(href);
          const chapter = this.#chapters.find(({ slug }) => href === `chapter-${slug}`);
          const found = nearest(x, hoverReach);
          if (own !== undefined) tip.showEvent(entries[own] as StoryEntry, 0, drawing.windowXOf(own));
          else if (chapter) tip.showChapter(chapter.title, x);
          else if (target.closest('.strip-lower') && x >= drawing.left) {
            const month = monthAt(x);
            tip.showMonth(facts.tellMonth(month, ofMonth(month).length), drawing.windowX((monthStart(month) + monthEnd(month)) / 2));
          } else if (found) tip.showEvent(found.mark.entry, found.others, drawing.left + found.mark.x);
          else tip.hide();
        },
        leave: () => tip.hide(),
        click: (x, target) => {
          tip.hide();
          const inMonth = target.closest('.strip-lower') ? this.among(ofMonth(monthAt(x))) : [];
          const goal = inMonth.find(({ essential }) => essential) ?? inMonth[0] ?? nearest(x)?.mark;
          if (goal) wishToGo.tell({ id: goal.entry.slug });
        },
        drag: (x, from, shift) => {
          if (brushes(shift)) {
            if (this.#stretch) this.#stretch.set(between(from, x));
            else shade(between(from, x));
            return;
          }
          panel.close(false);
          const mark = nearest(x)?.mark;
          if (mark) preview(this.#indexOf.get(mark.entry.slug) ?? 0);
        },
        drop: (x, from, shift) => {
          if (brushes(shift)) {
            if (!this.#stretch) openStretch(between(from, x), slider);
            return;
          }
          const goal = this.#preview;
          endPreview();
          if (goal !== undefined) wishToGo.tell({ id: entries[goal]?.slug ?? '' });
        },
        cancel: () => {
          endPreview();
          if (!this.#stretch) drawing.shade(undefined);
          render();
        },
        tap: (x) => {
          if (this.#stretch) return;
          const marks = this.among(drawing.placed);
          const under = findAround(marks, x - drawing.left, tapReach);
          const listed = under.length > 0 ? under : findBeforeAndAfter(marks, x - drawing.left);
          const month = dateWords(monthAt(x));
          const title = under.length > 0 ? nearWords(under.length, month) : `${nearWords(0, month)}. Before and after:`;
          const content = listEvents(
            listed.map(({ entry }) => entry),
            () => panel.close(false),
          );
          if (eventsChosen.last !== undefined) {
            const stretch = between(x - tapReach, x + tapReach);
            content.push(madeButton('panel-button', 'Choose a stretch of time', () => openStretch(stretch, slider)));
          }
          panel.open(title, content, slider);
        },
      },
      signal,
    );

    eventsChosen.hear(({ slugs }) => {
      this.#chosen = entries.map(({ slug }) => slugs === undefined || slugs.has(slug));
      drawing.choose(slugs === undefined ? undefined : this.#chosen);
      if (this.querySelector('.strip-choose')) return;
      const choose = madeButton('strip-choose label', 'Choose a stretch', () => {
        const now = monthOf(Math.min(Math.max(this.#place.date, drawing.span.from), drawing.span.until));
        if (panel.isOpen) panel.close();
        else openStretch({ from: now, to: [monthAfter(now, 11), months.at(-1) ?? now].sort()[0] ?? now }, choose);
      });
      part(this, '.strip-status').after(choose);
    }, signal);
    if (eventsChosen.last === undefined) this.#chosen = entries.map(() => true);
  }

  /** The marks that match the filters, or all. */
  private among(marks: readonly PlacedEntry[]): PlacedEntry[] {
    return marks.filter(({ entry }) => this.#chosen[this.#indexOf.get(entry.slug) ?? -1] ?? true);
  }

  private pressed(key: KeyboardEvent): void {
    if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return;
    const step = stepOfKey(key.key);
    if (step !== undefined) {
      key.preventDefault();
      const target = findStep(step, this.#place, this.#chosen, this.#chapters.length);
      if (target === undefined) return;
      this.#before ??= this.underStrip();
      const id = 'event' in target ? this.#entries[target.event]?.slug : `chapter-${this.#chapters[target.chapter]?.slug}`;
      if (id !== undefined) wishToGo.tell({ id, keepFocus: true });
    } else if (key.key === 'Enter') {
      key.preventDefault();
      const id = this.#place.onEvent ? this.#entries[this.#place.event]?.slug : `chapter-${this.#chapters[this.#place.chapter]?.slug}`;
      if (this.#place.chapter >= 0 && id !== undefined) wishToGo.tell({ id });
    } else if (key.key === 'Escape' && this.#before) {
      const { element, top } = this.#before;
      this.#before = undefined;
      window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
    }
  }

  /** What stands under the strip in the window, which other things of the page may push up or down. */
  private underStrip(): { element: Element; top: number } | undefined {
    const element = document.elementFromPoint(window.innerWidth / 2, this.getBoundingClientRect().bottom + 24);
    return element ? { element, top: element.getBoundingClientRect().top } : undefined;
  }

  private render(place: DrawnPlace, drawing: StripDrawing, status: StripStatus, slider: HTMLElement): void {
    drawing.show(place);
    const chapter = this.#chapters[place.chapter];
    const entry = place.onEvent ? this.#entries[place.event] : undefined;
    const counts = { events: this.#entries.length, chapter: place.chapter + 1, chapters: this.#chapters.length };
    if (entry) status.showEvent(entry, counts);
    else if (chapter) status.showChapter(chapter.title, counts);
    else status.showWhole();
    slider.setAttribute('aria-valuenow', String(entry?.number ?? Math.max(0, place.event + 1)));
    slider.setAttribute('aria-valuetext', entry ? spokenEvent(entry, counts) : (chapter?.title ?? 'Before the first chapter'));
  }

  private placeOfEvent(event: number): DrawnPlace {
    const entry = this.#entries[event];
    return { event, onEvent: true, chapter: this.#chapters.findIndex(({ slug }) => slug === entry?.chapter), date: entry?.first ?? 0 };
  }

  private placeOf({ entry, chapter: slug, date }: ReaderPosition): DrawnPlace {
    const event = entry && this.#indexOf.get(entry.slug);
    if (event !== undefined) return this.placeOfEvent(event);
    const chapter = this.#chapters.findIndex((each) => each.slug === slug);
    const reached = new Set(this.#chapters.slice(0, Math.max(chapter, 0)).map((each) => each.slug));
    return { event: this.#entries.findLastIndex((each) => reached.has(each.chapter)), onEvent: false, chapter, date };
  }
}

/** All months from one to another. */
function monthsUntil(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month);
  return months;
}

customElements.define('overview-strip', OverviewStripElement);
