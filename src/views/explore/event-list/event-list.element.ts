import { eventsWords } from '../../../compute/choice/choice-words.ts';
import { type ListOrder, listOrders } from '../../../compute/explore/explore-state.ts';
import { inListOrder } from '../../../compute/explore/list-order.ts';
import { askedTimeWords } from '../../../compute/explore/window-choice.ts';
import { EnhancedElement } from '../../enhanced-element.ts';
import { madeButton } from '../../made.ts';
import { eventsPointedAt, exploreShown, type ExploreShown, wishForState } from '../explore-signals.ts';

/** So many rows without a heading stand in one group, so that those far from the window need not be laid out. */
const rowsInGroup = 64;

/** The list of what is shown: rows that do not match are hidden, and the head of a column sorts by it. */
class EventListElement extends EnhancedElement {
  #rows: ReadonlyMap<string, HTMLTableRowElement> = new Map();
  #years: readonly { readonly body: HTMLElement; readonly link: HTMLElement | undefined; readonly rows: readonly HTMLTableRowElement[] }[] = [];
  /** Groups of rows while they are in no order of years. */
  #groups: HTMLElement[] = [];
  #order: ListOrder = 'oldest';
  #pointed: readonly HTMLElement[] = [];

  protected override enhance(): void {
    const table = this.querySelector('table');
    if (table === null) throw new Error('no <table> inside');
    this.#rows = new Map([...table.querySelectorAll<HTMLTableRowElement>('[data-event-row]')].map((row) => [row.dataset['eventRow'] ?? '', row]));
    this.#years = [...table.tBodies].map((body) => ({
      body,
      link: this.querySelector<HTMLElement>(`.list-years a[href="#y${body.dataset['year']}"]`)?.closest('li') ?? undefined,
      rows: [...body.querySelectorAll<HTMLTableRowElement>('[data-event-row]')],
    }));
    exploreShown.hear((shown) => this.#show(table, shown), this.untilGone);
    eventsPointedAt.hear(({ slugs, by }) => this.#point(by === 'list' ? [] : slugs), this.untilGone);
    const options = { signal: this.untilGone };
    table.addEventListener('click', (click) => this.#open(click), options);
    for (const [name, isOver] of [
      ['pointerover', true],
      ['focusin', true],
      ['pointerleave', false],
      ['focusout', false],
    ] as const)
      table.addEventListener(name, ({ target }) => tellPointed(isOver ? slugAt(target) : undefined), options);
  }

  #show(table: HTMLTableElement, shown: ExploreShown): void {
    const { events, state, isFiltered, all } = shown;
    if (this.#order !== state.order) this.#arrange(table, shown);
    const slugs = new Set(events.map(({ slug }) => slug));
    for (const [slug, row] of this.#rows) {
      hide(row, !slugs.has(slug));
      if (slug === state.open) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
    const byYear = state.order === 'oldest' || state.order === 'newest';
    for (const { body, link, rows } of this.#years) {
      const count = rows.filter(({ hidden }) => !hidden).length;
      hide(body, count === 0);
      if (link) hide(link, count === 0 || !byYear);
      const words = body.querySelector('[data-year-count]');
      if (words && words.textContent !== eventsWords(count)) words.textContent = eventsWords(count);
    }
    const caption = this.querySelector('[data-caption]');
    const period =
      state.choice.from === undefined && state.choice.to === undefined ? '' : `, ${askedTimeWords(state.choice, shown.shown, shown.bounds)}`;
    if (caption)
      caption.textContent = `${isFiltered ? eventsWords(events.length) : `All ${all.size} events`}${period}${events.length === 0 ? '' : `, ${listOrders[state.order]}`}`;
    this.#sayOrder(state.order);
  }

  /** Puts the rows into another order. They are sorted whether they are shown or not, so that a choice need not sort again. */
  #arrange(table: HTMLTableElement, { all, state: { order } }: ExploreShown): void {
    this.#order = order;
    for (const group of this.#groups) group.remove();
    this.#groups = [];
    if (order === 'oldest' || order === 'newest') {
      const turned = <Thing>(things: readonly Thing[]) => (order === 'oldest' ? things : [...things].reverse());
      for (const { body, rows } of turned(this.#years)) {
        body.append(...turned(rows));
        table.append(body);
      }
      return;
    }
    const rows = inListOrder([...all.values()], order).flatMap(({ slug }) => this.#rows.get(slug) ?? []);
    for (const { body } of this.#years) body.remove();
    for (let first = 0; first < rows.length; first += rowsInGroup) {
      const group = document.createElement('tbody');
      group.setAttribute('role', 'rowgroup');
      group.dataset['rows'] = String(rowsInGroup);
      group.append(...rows.slice(first, first + rowsInGroup));
      this.#groups.push(group);
    }
    table.append(...this.#groups);
  }

  /** The heads of columns by which one can sort become buttons, and say how the list is sorted. */
  #sayOrder(order: ListOrder): void {
    for (const head of this.querySelectorAll<HTMLElement>('[data-orders]')) {
      const orders = (head.dataset['orders'] ?? '').split(' ') as ListOrder[];
      if (head.querySelector('button') === null) {
        const button = madeButton('', head.textContent.trim(), () => {
          const now = exploreShown.last?.state.order ?? 'oldest';
          wishForState.tell({ order: orders[(orders.indexOf(now) + 1) % orders.length] ?? 'oldest' });
        });
        head.replaceChildren(button);
      }
      if (orders.includes(order)) head.setAttribute('aria-sort', order === 'newest' ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  }

  /** A click anywhere in a row opens its event beside; with a key held, its link does what links do. */
  #open(click: MouseEvent): void {
    const slug = slugAt(click.target);
    if (slug === undefined || exploreShown.last === undefined || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    if (getSelection()?.isCollapsed === false) return; // somebody marks words to copy them
    click.preventDefault();
    wishForState.tell({ open: slug });
  }

  #point(slugs: readonly string[]): void {
    for (const row of this.#pointed) row.removeAttribute('data-pointed');
    this.#pointed = slugs.flatMap((slug) => this.#rows.get(slug) ?? []);
    for (const row of this.#pointed) row.setAttribute('data-pointed', '');
  }
}

/** Only where it changes: else the browser would look at ten thousand rows again for the sake of one. */
function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

function tellPointed(slug: string | undefined): void {
  eventsPointedAt.tell({ slugs: slug === undefined ? [] : [slug], by: 'list' });
}

function slugAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-event-row]')?.dataset['eventRow'] : undefined;
}

customElements.define('event-list', EventListElement);
