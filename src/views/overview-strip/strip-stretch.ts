import { monthWords } from '../../compute/date-words.ts';
import type { MonthStretch } from '../../compute/month-stretch.ts';
import { monthAfter, monthsFrom } from '../../compute/months.ts';
import { countWords } from '../../compute/strip-words.ts';
import { made, madeButton } from '../made.ts';

/** What choosing a stretch needs to know, and whom it tells. */
export interface StretchChoice {
  /** All months from which to choose. */
  readonly within: MonthStretch;
  /** How many events a stretch holds; undefined where filters are set, of which others may stay. */
  readonly count: (stretch: MonthStretch) => number | undefined;
  /** The stretch changed. */
  readonly changed: (stretch: MonthStretch) => void;
  /** It is to be shown alone. */
  readonly taken: (stretch: MonthStretch) => void;
}

/** The controls, and how to set them from elsewhere. */
export interface StretchControls {
  readonly content: readonly Node[];
  readonly set: (stretch: MonthStretch) => void;
}

/** Two sliders of the browser’s own, from which month to which, and a button that shows only that stretch. */
export function makeStretchControls({ within, count, changed, taken }: StretchChoice): StretchControls {
  const makeEnd = (name: string) => {
    const slider = made('input');
    const output = made('span');
    slider.type = 'range';
    slider.max = String(monthsFrom(within.from, within.to));
    const month = (): string => monthAfter(within.from, slider.valueAsNumber);
    return {
      slider,
      month,
      line: made('div', { className: 'stretch-line label' }, made('label', {}, made('span', {}, name), slider), output),
      tell: () => (output.textContent = slider.ariaValueText = monthWords(month())),
    };
  };
  const from = makeEnd('From');
  const to = makeEnd('To');
  const stretch = (): MonthStretch => ({ from: from.month(), to: to.month() });
  const take = madeButton('panel-button', '', () => taken(stretch()));
  const tell = (): void => {
    from.tell();
    to.tell();
    const events = count(stretch());
    take.disabled = events === 0;
    take.textContent = `Show this stretch alone${events === undefined ? '' : `: ${countWords(events, 'event')}`}`;
    changed(stretch());
  };
  for (const [end, other] of [
    [from, to],
    [to, from],
  ] as const)
    end.slider.addEventListener('input', () => {
      // The other end gives way, so that there is always a stretch.
      if (from.slider.valueAsNumber > to.slider.valueAsNumber) other.slider.value = end.slider.value;
      tell();
    });
  return {
    content: [made('p', { className: 'label' }, 'Draw over the timeline, or set the first and the last month.'), from.line, to.line, take],
    set: (wanted) => {
      from.slider.valueAsNumber = monthsFrom(within.from, wanted.from);
      to.slider.valueAsNumber = monthsFrom(within.from, wanted.to);
      tell();
    },
  };
}
