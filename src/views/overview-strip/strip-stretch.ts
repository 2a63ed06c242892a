import { dateWords } from '../../compute/date-words.ts';
import type { MonthStretch } from '../../compute/month-stretch.ts';
import { countWords } from '../../compute/strip-words.ts';
import { made, madeButton } from './strip-parts.ts';

/** What choosing a stretch needs to know, and whom it tells. */
export interface StretchChoice {
  /** All months of the strip, in order. */
  readonly months: readonly string[];
  /** The stretch to begin with. */
  readonly stretch: MonthStretch;
  /** How many events a stretch holds. */
  readonly count: (stretch: MonthStretch) => number;
  /** The stretch changed. */
  readonly changed: (stretch: MonthStretch) => void;
  /** It is to be shown alone. */
  readonly taken: (stretch: MonthStretch) => void;
}

/** Two sliders of the browser’s own, from which month to which, and a button that shows only that stretch. */
export class StretchControls {
  readonly content: readonly Node[];
  readonly #choice: StretchChoice;
  readonly #from: HTMLInputElement;
  readonly #to: HTMLInputElement;
  readonly #outputs = [made('output', ''), made('output', '')] as const;
  readonly #take: HTMLButtonElement;

  constructor(choice: StretchChoice) {
    this.#choice = choice;
    this.#from = this.#slider();
    this.#to = this.#slider();
    this.#take = madeButton('panel-button', '', () => choice.taken(this.stretch));
    const line = (label: string, slider: HTMLInputElement, output: HTMLOutputElement): HTMLElement =>
      made('div', 'stretch-line label', made('label', '', made('span', '', label), slider), output);
    this.content = [
      made('p', 'label', 'Draw over the timeline, or set the first and the last month.'),
      line('From', this.#from, this.#outputs[0]),
      line('To', this.#to, this.#outputs[1]),
      this.#take,
    ];
    this.set(choice.stretch);
  }

  get stretch(): MonthStretch {
    const at = (slider: HTMLInputElement): string => this.#choice.months[slider.valueAsNumber] ?? '';
    return { from: at(this.#from), to: at(this.#to) };
  }

  set({ from, to }: MonthStretch): void {
    this.#from.valueAsNumber = this.#choice.months.indexOf(from);
    this.#to.valueAsNumber = this.#choice.months.indexOf(to);
    this.#tell();
  }

  #slider(): HTMLInputElement {
    const slider = made('input', '');
    slider.type = 'range';
    slider.max = String(this.#choice.months.length - 1);
    slider.addEventListener('input', () => {
      // The other end gives way, so that there is always a stretch.
      if (this.#from.valueAsNumber > this.#to.valueAsNumber) (slider === this.#from ? this.#to : this.#from).value = slider.value;
      this.#tell();
    });
    return slider;
  }

  #tell(): void {
    const { stretch } = this;
    const [from, to] = [dateWords(stretch.from), dateWords(stretch.to)];
    this.#outputs[0].textContent = from;
    this.#outputs[1].textContent = to;
    this.#from.setAttribute('aria-valuetext', from);
    this.#to.setAttribute('aria-valuetext', to);
    const count = this.#choice.count(stretch);
    this.#take.disabled = count === 0;
    this.#take.textContent = count === 0 ? 'No event in this stretch' : `Show only ${countWords(count, 'event')}`;
    this.#choice.changed(stretch);
  }
}
