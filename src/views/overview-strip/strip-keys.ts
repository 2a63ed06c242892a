import { findStep, stepOfKey, type StoryPlace } from '../../compute/strip-steps.ts';
import { spokenEvent } from '../../compute/strip-words.ts';
import { made } from '../made.ts';
import { wishToGo } from '../story-signals.ts';
import type { StripStory } from './strip-story.ts';

const help = 'Arrow keys: events. Page Up, Page Down: chapters. Enter: read. Escape: back.';

/** The one stop for the keyboard: a slider over the whole strip, which screen readers tell in words. */
export interface StripSlider {
  readonly element: HTMLElement;
  /** Tells where the reader is. */
  readonly show: (place: StoryPlace) => void;
}

/** Puts a slider into the field of the strip. */
export function makeSlider(field: HTMLElement, story: StripStory): StripSlider {
  const { entries, chapters } = story;
  const element = made('div', { className: 'strip-slider' });
  const keys = made('p', { className: 'strip-keys label' }, help);
  let now: StoryPlace = { event: -1, onEvent: false, chapter: -1 };
  // Where the reader was before keys moved them: what stood in the window, how far from its top, and the address.
  let before: { readonly seen: Element; readonly top: number; readonly address: string } | undefined;

  const go = (id: string | undefined, keepFocus: boolean): void => {
    if (id === undefined) return;
    const seen = document.elementFromPoint(innerWidth / 2, innerHeight * 0.75);
    if (seen) before ??= { seen, top: seen.getBoundingClientRect().top, address: location.href };
    wishToGo.tell({ id, keepFocus });
  };
  const goBack = (): void => {
    if (!before) return;
    history.replaceState(null, '', before.address);
    scrollBy({ top: before.seen.getBoundingClientRect().top - before.top, behavior: 'instant' });
    before = undefined;
  };

  keys.id = 'strip-keys';
  element.tabIndex = 0;
  element.role = 'slider';
  element.ariaLabel = 'Timeline';
  element.ariaValueMax = String(entries.length);
  element.setAttribute('aria-describedby', keys.id);
  element.addEventListener('blur', () => {
    before = undefined;
    keys.hidden = false;
  });
  element.addEventListener('keydown', (press) => {
    const { key } = press;
    const step = stepOfKey(key);
    if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey || !(step || key === 'Enter' || key === 'Escape')) return;
    press.preventDefault();
    keys.hidden = true; // it would stand over what the reader has come to
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
      element.ariaValueNow = String(entry?.number ?? place.event + 1);
      element.ariaValueText = entry
        ? spokenEvent(entry, { events: entries.length, chapter: place.chapter + 1, chapters: chapters.length })
        : (chapters[place.chapter]?.title ?? 'Before the first chapter');
    },
  };
}
