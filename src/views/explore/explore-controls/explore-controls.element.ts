import { dateWords } from '../../../compute/date-words.ts';
import type { LaneOrder } from '../../../compute/explore/lanes.ts';
import { isSameWindow, windowDays, zoomed } from '../../../compute/explore/time-window.ts';
import { readTypedDay } from '../../../compute/explore/typed-day.ts';
import { isOutside, type Period, windowOfPeriod } from '../../../compute/explore/window-choice.ts';
import { monthsAround, wholeMonths, yearWindow } from '../../../compute/explore/window-months.ts';
import { daySpan } from '../../../model/date-span.ts';
import { EnhancedElement } from '../../enhanced-element.ts';
import { exploreAsked, exploreShown, wishForState } from '../explore-signals.ts';
import { wishForWindow } from '../wish-for-window.ts';

/** How much closer or wider one press of + or − goes. */
const zoomFactor = 2;

type Asked = NonNullable<typeof exploreAsked.last>;

/** How the timeline is divided, and which part of the time it shows: by one press, from a list, or typed. */
class ExploreControlsElement extends EnhancedElement {
  protected override enhance(): void {
    const options = { signal: this.untilGone };
    this.addEventListener('click', ({ target }) => this.#press((target as Element).closest('button')), options);
    this.addEventListener('change', ({ target }) => this.#change(target), options);
    this.addEventListener(
      'keydown',
      ({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLInputElement) this.#read();
      },
      options,
    );
    exploreAsked.hear((asked) => this.#show(asked), this.untilGone);
  }

  #press(button: HTMLElement | null): void {
    const { last } = exploreAsked;
    if (button === null || last === undefined) return;
    const { lanes, months, zoom } = button.dataset;
    if (lanes !== undefined) wishForState.tell({ lanes: lanes as LaneOrder });
    else if (months !== undefined) wishForWindow(months === 'all' ? last.bounds : monthsAround(middleOf(last), Number(months), last.bounds));
    else if (zoom !== undefined) wishForWindow(zoomed(last.shown, zoom === 'out' ? zoomFactor : 1 / zoomFactor, middleOf(last), last.bounds));
  }

  #change(target: EventTarget | null): void {
    const { last } = exploreAsked;
    if (target instanceof HTMLInputElement) this.#read();
    else if (target === this.#lanesList) wishForState.tell({ lanes: this.#lanesList.value as LaneOrder });
    else if (target === this.#years && last) wishForWindow(this.#years.value === '' ? last.bounds : yearWindow(Number(this.#years.value)));
  }

  #show({ state, shown, bounds }: Asked): void {
    const press = (button: HTMLElement, isPressed: boolean) => button.setAttribute('aria-pressed', String(isPressed));
    for (const button of this.querySelectorAll<HTMLElement>('[data-lanes]')) press(button, button.dataset['lanes'] === state.lanes);
    for (const button of this.querySelectorAll<HTMLElement>('[data-months]')) {
      const months = button.dataset['months'];
      press(button, months === 'all' ? isSameWindow(shown, bounds) : wholeMonths(shown) === Number(months));
    }
    this.#lanesList.value = state.lanes;
    const year = new Date(shown.from).getUTCFullYear();
    this.#years.value = isSameWindow(shown, yearWindow(year)) ? String(year) : '';
    const { first, last } = windowDays(shown);
    setWords(this.#field('from'), first);
    setWords(this.#field('to'), last);
    this.#say('');
  }

  get #lanesList(): HTMLSelectElement {
    return this.#part('.lanes-list');
  }

  get #years(): HTMLSelectElement {
    return this.#part('.years-list');
  }

  #field(end: keyof Period): HTMLInputElement {
    return this.#part(`[name="${end}"]`);
  }

  #part<Found extends Element>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (found === null) throw new Error(`no ${selector} inside`);
    return found;
  }

  /** Reads what was typed, and says in words what cannot be read. */
  #read(): void {
    const { last } = exploreAsked;
    if (last === undefined) return;
    const [from, to] = [this.#field('from'), this.#field('to')];
    const read: Record<keyof Period, string | undefined> = { from: readTypedDay(from.value), to: readTypedDay(to.value) };
    for (const field of [from, to]) field.removeAttribute('aria-invalid');
    const wrong = [from, to].find((field) => field.value.trim() !== '' && read[field.name as keyof Period] === undefined);
    if (wrong) {
      this.#say(`“${wrong.value.slice(0, 40)}” was not understood. Write a day, a month or a year: 10 January 2013, January 2013, 2013.`, wrong);
      return;
    }
    const { bounds } = last;
    if (read.from !== undefined && read.to !== undefined && daySpan(read.from).first > (daySpan(read.to).last ?? 0)) {
      this.#say('The end lies before the beginning.', to);
      return;
    }
    if (isOutside(read, bounds)) {
      const { first, last: end } = windowDays(bounds);
      this.#say(`The timeline goes from ${dateWords(first)} to ${dateWords(end)}.`, from);
      return;
    }
    wishForWindow(windowOfPeriod(read, bounds));
  }

  #say(sentence: string, field?: HTMLInputElement): void {
    this.#part('.control-problem').textContent = sentence;
    field?.setAttribute('aria-invalid', 'true');
    if (sentence === '') for (const end of ['from', 'to'] as const) this.#field(end).removeAttribute('aria-invalid');
  }
}

/** What to zoom around: the open event, if it can be seen, or the middle of what is shown. */
function middleOf(last: Asked | undefined): number {
  if (last === undefined) return 0;
  const { shown, state } = last;
  const first = exploreShown.last?.all.get(state.open ?? '')?.first;
  return first !== undefined && first >= shown.from && first < shown.to ? first : (shown.from + shown.to) / 2;
}

/** A day in words that can be typed. */
function setWords(field: HTMLInputElement, day: string): void {
  field.value = dateWords(day).replaceAll('\u00a0', ' ');
}

customElements.define('explore-controls', ExploreControlsElement);
