import { isWithin, type MonthStretch } from '../../compute/month-stretch.ts';
import { monthAfter, monthOf } from '../../compute/months.ts';
import { findStep, stepOfKey } from '../../compute/strip-steps.ts';
import { spokenEvent } from '../../compute/strip-words.ts';
import { made } from '../made.ts';
import { wishToGo, wishToGoBack } from '../story-signals.ts';
import type { DrawnPlace, StripStory } from './strip-story.ts';

const help = 'Arrow keys: events. Page Up, Page Down: chapters. Enter: read. Escape: back. Shift and arrow: deaths of a month.';

/** The one stop for the keyboard: a slider over the whole strip, which screen readers tell in words. */
export interface StripSlider {
  readonly element: HTMLElement;
  /** Tells where the reader is. */
  readonly show: (place: DrawnPlace) => void;
}

/** The months of the bars. */
export interface SliderMonths {
  readonly within: MonthStretch;
  /** Names a month in words; undefined ends that. */
  readonly name: (month: string | undefined) => void;
}

/** Puts a slider into the field of the strip. */
export function makeSlider(field: HTMLElement, story: StripStory, months: SliderMonths): StripSlider {
  const { entries, chapters } = story;
  const element = made('div', { className: 'strip-slider' });
  const keys = made('p', { className: 'strip-keys label' }, help);
  let now: DrawnPlace = { event: -1, onEvent: false, chapter: -1, date: 0 };
  /** The month that is named now. */
  let month: string | undefined;
  // Where the reader was before keys moved them: what stood in the window, how far from its top, and the address.
  let before: { readonly element: HTMLElement; readonly top: number; readonly address: string } | undefined;

  const go = (id: string | undefined, keepFocus: boolean): void => {
    if (id === undefined) return;
    const element = document.elementFromPoint(innerWidth / 2, innerHeight * 0.75)?.closest<HTMLElement>('article, .chapter, main');
    if (element) before ??= { element, top: element.getBoundingClientRect().top, address: location.href };
    wishToGo.tell({ id, keepFocus });
  };
  const goBack = (): void => {
    if (!before) return;
    history.replaceState(null, '', before.address);
    wishToGoBack.tell(before);
    before = undefined;
  };

  const name = (wanted: string | undefined): void => {
    if (wanted === month) return;
    month = wanted;
    months.name(month);
  };
  /** The month where the reader is first, then from month to month. */
  const stepMonth = (by: 1 | -1): void => {
    const { from, to } = months.within;
    const wanted = month === undefined ? monthOf(now.date) : monthAfter(month, by);
    name(isWithin(wanted, months.within) ? wanted : wanted < from ? from : to);
  };

  keys.id = 'strip-keys';
  element.tabIndex = 0;
  element.role = 'slider';
  element.ariaLabel = 'Timeline';
  element.ariaValueMax = String(story.all);
  element.setAttribute('aria-describedby', keys.id);
  element.addEventListener('blur', () => {
    before = undefined;
    name(undefined);
    keys.hidden = false;
  });
  element.addEventListener('keydown', (press) => {
    const { key } = press;
    const step = stepOfKey(key);
    if (press.ctrlKey || press.metaKey || press.altKey || !(step || key === 'Enter' || key === 'Escape')) return;
    if (press.shiftKey && step !== 'next' && step !== 'previous') return;
    press.preventDefault();
    keys.hidden = true; // it would stand over what the reader has come to
    if (press.shiftKey) {
      stepMonth(step === 'next' ? 1 : -1);
      return;
    }
    const wasNamed = month !== undefined;
    name(undefined);
    if (key === 'Escape' && wasNamed) return;
    if (key === 'Escape') goBack();
    else if (!step) go(story.idAt(now), false);
    else {
      const target = findStep(
        step,
        now,
        entries.map((entry) => story.isChosen(entry)),
        chapters.length,
      );
      if (target) go('event' in target ? entries[target.event]?.slug : story.idOfChapter(target.chapter), true);
    }
  });
  field.append(element, keys);

  return {
    element,
    show: (place) => {
      now = place;
      const entry = place.onEvent ? entries[place.event] : undefined;
      element.ariaValueNow = String(entries[place.event]?.number ?? 0);
      element.ariaValueText = entry
        ? spokenEvent(entry, { events: story.all, chapter: place.chapter + 1, chapters: chapters.length })
        : (chapters[place.chapter]?.title ?? 'Before the first chapter');
    },
  };
}
