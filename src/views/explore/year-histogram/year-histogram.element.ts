import type { Choice } from '../../../compute/choice/choice.ts';
import { writeState } from '../../../compute/explore/explore-state.ts';
import { isSameWindow } from '../../../compute/explore/time-window.ts';
import { periodOfWindow } from '../../../compute/explore/window-choice.ts';
import { yearWindow } from '../../../compute/explore/window-months.ts';
import { type YearBar, yearBars, yearBarWords, yearOf } from '../../../compute/explore/year-bars.ts';
import { EnhancedElement } from '../../enhanced-element.ts';
import { eventsPointedAt, exploreAsked, type ExploreShown, exploreShown, wishForState } from '../explore-signals.ts';

/** Events by year: each bar says how many of its events are shown, and chooses its year; pressed again, all years. */
class YearHistogramElement extends EnhancedElement {
  protected override enhance(): void {
    const says = this.querySelector<HTMLElement>('[data-says]');
    if (says === null) throw new Error('no [data-says] inside');
    exploreShown.hear((shown) => this.#show(shown, says), this.untilGone);
    eventsPointedAt.hear(({ slugs }) => this.#point(slugs), this.untilGone);
    const options = { signal: this.untilGone };
    this.addEventListener('click', (click) => this.#choose(click), options);
    this.addEventListener('pointerover', ({ target, pointerType }) => pointerType !== 'touch' && tellPointed(linkAt(target)), options);
    // A bar that was pressed keeps the focus, and would go on pointing at a whole year.
    this.addEventListener('focusin', ({ target }) => (target as Element).matches(':focus-visible') && tellPointed(linkAt(target)), options);
    for (const name of ['pointerleave', 'focusout'] as const) this.addEventListener(name, () => tellPointed(null), options);
  }

  /** Shows in which years the events lie that are pointed at. */
  #point(slugs: readonly string[]): void {
    const { all } = exploreShown.last ?? {};
    const years = new Set(slugs.map((slug) => yearOf(all?.get(slug)?.first ?? Number.NaN)));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-year]'))
      link.toggleAttribute('data-pointed', years.has(Number(link.dataset['year'])));
  }

  #show(shown: ExploreShown, says: HTMLElement): void {
    const { all, events, bounds, atAnyTime, isFiltered, state } = shown;
    const slugs = new Set(events.map(({ slug }) => slug));
    const bars = yearBars([...all.values()], bounds, { isMatching: (slug) => atAnyTime.has(slug), isShown: (slug) => slugs.has(slug) });
    for (const bar of bars) this.#draw(bar, shown);
    const parts = [
      'solid: shown',
      ...(bars.some((bar) => bar.matching > bar.shown) ? ['hatched: in another period'] : []),
      ...(bars.some((bar) => bar.all > bar.matching) ? ['pale: do not match'] : []),
    ];
    says.hidden = !isFiltered;
    says.textContent = state.choice.from === undefined || parts.length > 1 ? parts.join(', ') : '';
  }

  #draw(bar: YearBar, shown: ExploreShown): void {
    const link = this.querySelector<HTMLAnchorElement>(`a[data-year="${bar.year}"]`);
    if (link === null) return;
    const height = (count: number) => `${(count / Number(this.dataset['most'])) * 100}%`;
    for (const part of ['all', 'matching', 'shown'] as const) link.querySelector(`.year-${part}`)?.setAttribute('height', height(bar[part]));
    const number = link.querySelector('[data-number]');
    if (number) number.textContent = String(bar.shown === 0 ? bar.matching : bar.shown);
    number?.toggleAttribute('data-elsewhere', bar.shown === 0);
    const isChosen = isSameWindow(shown.shown, yearWindow(bar.year));
    link.ariaLabel = `${yearBarWords(bar)}. ${isChosen ? 'Show all years' : 'Show this year'}`;
    if (isChosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    link.href = `?${writeState({ ...shown.state, choice: chosenYear(bar.year, shown) }).toString()}`;
  }

  #choose(click: MouseEvent): void {
    const link = linkAt(click.target);
    const asked = exploreAsked.last;
    if (link === null || asked === undefined || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    wishForState.tell({ choice: chosenYear(Number(link.dataset['year']), asked) });
  }
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-year]') : null;
}

/** Tells the other views which of the events that are shown lie in a year. */
function tellPointed(link: HTMLAnchorElement | null): void {
  const { events = [] } = exploreShown.last ?? {};
  const slugs = link === null ? [] : events.filter(({ first }) => yearOf(first) === Number(link.dataset['year'])).map(({ slug }) => slug);
  if (slugs.length > 0 || eventsPointedAt.last?.slugs.length) eventsPointedAt.tell({ slugs, by: 'years' });
}

/** The choice with a year as its period; with all years where that one is chosen already. */
function chosenYear(year: number, { state, shown, bounds }: Pick<ExploreShown, 'state' | 'shown' | 'bounds'>): Choice {
  const wanted = isSameWindow(shown, yearWindow(year)) ? bounds : yearWindow(year);
  return { ...state.choice, ...periodOfWindow(wanted, bounds) };
}

customElements.define('year-histogram', YearHistogramElement);
