import { readMonthCounts } from '../../compute/month-counts.ts';
import { monthAfter, monthOf } from '../../compute/months.ts';
import { numberWords } from '../../compute/number-words.ts';
import { EnhancedElement } from '../enhanced-element.ts';
import { madeButton } from '../made.ts';
import { eventsChosen, readerMoved, storyEntries, type StoryEntry } from '../story-signals.ts';
import { readDrawing, type StripDrawing } from './strip-drawing.ts';
import { listenToGestures } from './strip-gestures.ts';
import { makeSlider } from './strip-keys.ts';
import { part } from './strip-parts.ts';
import { makePointer, type StripPointer } from './strip-pointer.ts';
import { makeStatus } from './strip-status.ts';
import { type DrawnPlace, StripStory } from './strip-story.ts';

/**
 * The overview strip: it shows where the reader is, and takes them where they point. It begins when the events of the
 * page are told; until then, and if they never are, its shapes are links.
 */
class OverviewStripElement extends EnhancedElement {
  #place: DrawnPlace = { event: -1, onEvent: false, chapter: -1, date: 0 };
  #started = false;

  protected override enhance(): void {
    storyEntries.hear((entries) => {
      if (this.#started) return;
      this.#started = true;
      setTimeout(() => this.#tryToStart(entries)); // a task of its own: who told has enough to do
    }, this.untilGone);
  }

  #tryToStart(entries: readonly StoryEntry[]): void {
    try {
      this.#start(entries);
    } catch (error) {
      console.warn('<overview-strip> stays as it was drawn:', error);
      this.toggleAttribute('data-enhanced', false);
    }
  }

  #start(entries: readonly StoryEntry[]): void {
    const signal = this.untilGone;
    const field = part<HTMLElement>(this, 'nav');
    const { events, elsewhere = '' } = this.dataset;
    const story = new StripStory(entries, { chapters: chaptersIn(field), all: Number(events), countElsewhere: readMonthCounts(elsewhere) });
    const drawing = readDrawing(this, story);
    const tellStatus = makeStatus(this);
    const slider = makeSlider(field, story, {
      within: { from: monthOf(drawing.span.from), to: monthOf(drawing.span.until) },
      name: (month) => pointer.nameMonth(month),
    });
    this.#nameLinks(field); // last: where something is missing, the links stay as they are
    const render = (place: DrawnPlace): void => {
      const entry = place.onEvent ? entries[place.event] : undefined;
      const chapter = story.chapters[place.chapter];
      drawing.show(place);
      slider.show(place);
      tellStatus(
        chapter && {
          when: entry?.dateWords ?? chapter.title,
          place: entry?.placeName ?? '',
          title: entry?.title ?? '',
          word: 'Chapter',
          chapter: `${place.chapter + 1} of ${story.chapters.length}`,
          event: entry ? `, event ${numberWords(entry.number)} of ${numberWords(story.all)}` : '',
        },
      );
    };
    const preview = (event: number | undefined): void => {
      this.toggleAttribute('data-scrubbing', event !== undefined);
      render(event === undefined ? this.#place : story.placeOfEvent(event));
    };
    let canChoose = false;
    const pointer = makePointer(this, { story, drawing, preview, focus: slider.element, canChoose: () => canChoose }, signal);

    const measure = (): void => {
      drawing.measure();
      render(this.#place);
    };
    drawing.showChosen();
    measure();
    addEventListener('resize', measure, { signal });
    listenToGestures(field, pointer, signal);
    readerMoved.hear((position) => {
      this.#place = story.placeOf(position);
      if (!this.hasAttribute('data-scrubbing')) render(this.#place);
    }, signal);
    eventsChosen.hear(({ slugs }) => {
      story.chosen = slugs;
      drawing.showChosen();
      render(this.#place);
      if (!canChoose) this.#offerStretch(pointer, drawing);
      canChoose = true;
    }, signal);
  }

  /** Takes the links out of the order of Tab, and names those of events on this page in another way, for the tip shows what titles showed. */
  #nameLinks(field: HTMLElement): void {
    part(this, '.skip-link').remove();
    for (const link of field.querySelectorAll('a')) {
      link.tabIndex = -1;
      if (link.matches('.band-link') || !link.getAttribute('href')?.startsWith('#')) continue; // no tip names what stands on other pages
      const title = part(link, 'title');
      link.ariaLabel = title.textContent;
      title.textContent = ''; // it stays: shapes are styled by their place among what stands beside them
    }
  }

  #offerStretch(pointer: StripPointer, { span }: StripDrawing): void {
    const button = madeButton('strip-choose label', 'Choose months', () => {
      const from = monthOf(Math.max(this.#place.date, span.from));
      const [to = from] = [monthAfter(from, 11), monthOf(span.until)].sort();
      pointer.chooseStretch({ from, to }, button);
    });
    part(this, '.strip-status').after(button);
  }
}

/** The chapters, as their bands name them. */
function chaptersIn(field: HTMLElement): { slug: string; title: string }[] {
  return [...field.querySelectorAll('.band-link')].map((link) => ({
    slug: link.getAttribute('href')?.slice('#chapter-'.length) ?? '',
    title: part(link, 'title').textContent,
  }));
}

customElements.define('overview-strip', OverviewStripElement);
