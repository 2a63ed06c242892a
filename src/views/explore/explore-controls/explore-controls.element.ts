import { dateWords } from '../../../compute/date-words.ts';
import { type LaneOrder, laneOrders } from '../../../compute/explore/lanes.ts';
import { isSameWindow, type TimeWindow, windowDays, zoomed } from '../../../compute/explore/time-window.ts';
import { readTypedDay } from '../../../compute/explore/typed-day.ts';
import { isOutside, type Period, periodOfWindow, windowOfPeriod } from '../../../compute/explore/window-choice.ts';
import { monthsAround, wholeMonths, yearWindow } from '../../../compute/explore/window-months.ts';
import { daySpan } from '../../../model/date-span.ts';
import { EnhancedElement } from '../../enhanced-element.ts';
import { made, madeButton } from '../../made.ts';
import { exploreAsked, exploreShown, wishForState } from '../explore-signals.ts';

/** Short words for the ways to divide the timeline: the row must fit. */
const laneWords: Readonly<Record<LaneOrder, string>> = { family: 'Family', actor: 'Actor', region: 'Region', kind: 'Kind', chapter: 'Chapter' };
const laneIds = Object.keys(laneOrders) as LaneOrder[];

/** Stretches that can be shown at one press: months, and their words. */
const stretches = [
  [12, '1 year'],
  [3, '3 months'],
  [1, '1 month'],
] as const;

/** How much closer or wider one press of + or − goes. */
const zoomFactor = 2;

type Asked = NonNullable<typeof exploreAsked.last>;

/** How the timeline is divided, and which part of the time it shows: by one press, from a list, or typed. */
class ExploreControlsElement extends EnhancedElement {
  #problem = made('p', { className: 'control-problem', id: 'control-problem' });
  #fields: { readonly from: HTMLInputElement; readonly to: HTMLInputElement } | undefined;
  #show: (asked: Asked) => void = () => undefined;

  protected override enhance(): void {
    exploreAsked.hear((asked) => {
      if (this.#fields === undefined) this.#make(asked);
      this.#show(asked);
    }, this.untilGone);
  }

  #make({ bounds }: Asked): void {
    const shows: ((asked: Asked) => void)[] = [];
    const group = (title: string, ...parts: HTMLElement[]) => {
      const element = made(
        'div',
        { className: `control-group control-${title.toLowerCase()}` },
        made('span', { className: 'control-title' }, title),
        ...parts,
      );
      element.setAttribute('role', 'group');
      element.setAttribute('aria-label', title);
      return element;
    };
    const pressed = (words: string, press: () => void, isPressed: (asked: Asked) => boolean) => {
      const button = madeButton('', words, press);
      shows.push((asked) => button.setAttribute('aria-pressed', String(isPressed(asked))));
      return button;
    };

    const lanes = laneIds.map((id) =>
      pressed(
        laneWords[id],
        () => wishForState.tell({ lanes: id }),
        ({ state }) => state.lanes === id,
      ),
    );
    const lanesList = made(
      'select',
      { className: 'lanes-list' },
      ...laneIds.map((id) => made('option', { value: id }, `Lanes: ${laneWords[id].toLowerCase()}`)),
    );
    lanesList.setAttribute('aria-label', 'Lanes');
    lanesList.addEventListener('change', () => wishForState.tell({ lanes: lanesList.value as LaneOrder }));
    shows.push(({ state }) => (lanesList.value = state.lanes));

    const [firstYear, lastYear] = [new Date(bounds.from).getUTCFullYear(), new Date(bounds.to - 1).getUTCFullYear()];
    const all = pressed(
      `${lastYear - firstYear + 1} years`,
      () => wishForWindow(bounds),
      ({ shown }) => isSameWindow(shown, bounds),
    );
    const parts = stretches.map(([months, words]) =>
      pressed(
        words,
        () => wishForWindow(monthsAround(middleOf(exploreAsked.last), months, bounds)),
        ({ shown }) => wholeMonths(shown) === months,
      ),
    );
    const years = made('select', {}, made('option', { value: '' }, 'Year'));
    years.setAttribute('aria-label', 'Show a year');
    for (let year = firstYear; year <= lastYear; year += 1) years.append(made('option', { value: String(year) }, String(year)));
    years.addEventListener('change', () => wishForWindow(years.value === '' ? bounds : yearWindow(Number(years.value))));
    shows.push(({ shown }) => {
      const year = new Date(shown.from).getUTCFullYear();
      years.value = isSameWindow(shown, yearWindow(year)) ? String(year) : '';
    });

    const from = this.#field('from');
    const to = this.#field('to');
    this.#fields = { from, to };
    const period = group('Period', made('label', {}, 'from ', from), made('label', {}, 'to ', to));

    const zoom = (factor: number) => {
      const { last } = exploreAsked;
      if (last) wishForWindow(zoomed(last.shown, factor, middleOf(last), last.bounds));
    };
    const out = madeButton('', '−', () => zoom(zoomFactor));
    out.setAttribute('aria-label', 'Show a longer time');
    const closer = madeButton('', '+', () => zoom(1 / zoomFactor));
    closer.setAttribute('aria-label', 'Show a shorter time');

    this.#problem.setAttribute('role', 'alert');
    this.#show = (asked) => {
      for (const show of shows) show(asked);
      const { first, last } = windowDays(asked.shown);
      setWords(from, first);
      setWords(to, last);
      this.#say('');
    };
    const buttons = (className: string, ...each: HTMLElement[]) => made('div', { className: `control-buttons ${className}` }, ...each);
    this.replaceChildren(
      group('Lanes', buttons('lanes-buttons', ...lanes), lanesList),
      group('Show', buttons('', all, ...parts), years),
      period,
      buttons('control-zoom', out, closer),
      this.#problem,
    );
  }

  #field(end: 'from' | 'to'): HTMLInputElement {
    const field = made('input', { type: 'text', autocomplete: 'off', spellcheck: false, name: end });
    field.setAttribute('aria-label', end === 'from' ? 'From day, month or year' : 'To day, month or year');
    field.setAttribute('aria-describedby', 'control-problem');
    field.addEventListener('change', () => this.#read());
    field.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.#read();
    });
    return field;
  }

  /** Reads what was typed, and says in words what cannot be read. */
  #read(): void {
    const { last } = exploreAsked;
    if (this.#fields === undefined || last === undefined) return;
    const { from, to } = this.#fields;
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
    this.#problem.textContent = sentence;
    field?.setAttribute('aria-invalid', 'true');
    if (sentence === '' && this.#fields) for (const each of Object.values(this.#fields)) each.removeAttribute('aria-invalid');
  }
}

function wishForWindow(stretch: TimeWindow): void {
  const { last } = exploreAsked;
  if (last) wishForState.tell({ choice: { ...last.state.choice, ...periodOfWindow(stretch, last.bounds) } });
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
