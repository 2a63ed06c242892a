import { monthWords } from '../../compute/date-words.ts';
import { countWords } from '../../compute/strip-words.ts';
import { numberWords } from '../../compute/toll-words.ts';
import type { StoryEntry } from '../story-signals.ts';
import type { MonthFacts } from './bar-facts.ts';
import { made } from './strip-parts.ts';

/** The small box under the strip that names what the pointer is on. Screen readers have the slider instead. */
export interface StripTip {
  /**
   * @param what names the content, which is made anew only when it is another
   * @param x where the notch points, px from the left edge of the window
   */
  readonly show: (what: string, x: number, content: () => readonly Node[]) => void;
  readonly hide: () => void;
}

/** Puts a tip into the strip. */
export function makeTip(strip: HTMLElement): StripTip {
  const box = made('div', 'strip-tip');
  let shown = '';
  box.ariaHidden = 'true';
  box.hidden = true;
  strip.append(box);
  return {
    show: (what, x, content) => {
      if (what !== shown) box.replaceChildren(...content());
      shown = what;
      box.style.setProperty('--tip-x', `${Math.round(x)}px`);
      box.hidden = false;
    },
    hide: () => (box.hidden = true),
  };
}

/** An event in a few lines. */
export function tellEvent({ dateWords, placeName, title }: StoryEntry): Node[] {
  return [made('span', 'label', made('strong', '', dateWords), ` ${placeName}`), made('span', 'tip-title', title)];
}

/** A month in a few lines: its recorded deaths by type and together, and what is to be said of them. */
export function tellMonth(month: string, { types, total, note }: MonthFacts, events: number): Node[] {
  const row = (label: string, deaths: number, type = ''): HTMLElement => {
    const swatch = made('span', 'tip-swatch');
    swatch.dataset['violence'] = type;
    return made('li', '', swatch, label, made('span', 'number', numberWords(deaths)));
  };
  const rows = types.map(({ type, label, deaths }) => row(label, deaths, type));
  const owner = rows.length > 0 ? ', recorded deaths, UCDP' : '';
  return [
    made('p', 'label', made('strong', '', monthWords(month)), owner),
    made('ul', 'tip-rows label', ...rows, ...(owner ? [row('all', total)] : [])),
    made('p', 'label', `${note} ${events === 0 ? 'No event told here began in this month.' : `${countWords(events, 'event')} of this story.`}`),
  ];
}
