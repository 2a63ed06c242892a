import { eventsWords } from '../../../compute/choice/choice-words.ts';
import { type ListOrder, listOrders } from '../../../compute/explore/explore-state.ts';
import { inListOrder } from '../../../compute/explore/list-order.ts';
import { askedTimeWords } from '../../../compute/explore/window-choice.ts';
import { EnhancedElement } from '../../enhanced-element.ts';
import { madeButton } from '../../made.ts';
import { whenSeen } from '../../when-seen.ts';
import { eventsPointedAt, exploreAsked, exploreShown, type ExploreShown, wishForState } from '../explore-signals.ts';

/** So many rows without a heading stand in one group, so that those far from the window need not be laid out. */
const rowsInGroup = 64;

/** The list of what is shown: rows that do not match are hidden, and the head of a column sorts by it. */
class EventListElement extends EnhancedElement {
  #rows: ReadonlyMap<string, HTMLTableRowElement> = new Map();
  #years: readonly { readonly body: HTMLElement; readonly link: HTMLElement | undefined; readonly rows: readonly HTMLTableRowElement[] }[] = [];
  #heads: readonly HTMLElement[] = [];
  /** Groups of rows while they are in no order of years. */
  #groups: HTMLElement[] = [];
  #order: ListOrder = 'oldest';
  readonly #orders = new Map<ListOrder, readonly HTMLTableRowElement[]>();
  #outcome: ExploreShown['outcome'] | undefined;
  /** Rows that are not hidden. */
  #shown: ReadonlySet<HTMLTableRowElement> = new Set();
  /** The row of the event that stands open. */
  #open: HTMLTableRowElement | undefined;
  #pointed: readonly HTMLElement[] = [];

  protected override enhance(): void {
    const table = this.querySelector('table');
    if (table === null) throw new Error('no <table> inside');
    this.#rows = new Map([...table.querySelectorAll<HTMLTableRowElement>('[data-event-row]')].map((row) => [row.dataset['eventRow'] ?? '', row]));
    this.#shown = new Set(this.#rows.values());
    this.#years = [...table.tBodies].map((body) => ({
      body,
      link: this.querySelector<HTMLElement>(`.list-years a[href="#y${body.dataset['year']}"]`)?.closest('li') ?? undefined,
      rows: [...body.querySelectorAll<HTMLTableRowElement>('[data-event-row]')],
    }));
    this.#heads = [...table.querySelectorAll<HTMLElement>('[data-orders]')];
    exploreAsked.hear(({ state }) => {
      this.#mark(state.open);
      for (const head of this.#heads) head.toggleAttribute('data-asked', ordersOf(head).includes(state.order));
    }, this.untilGone);
    exploreShown.hear((shown) => this.#show(table, shown), this.untilGone);
    eventsPointedAt.hear(({ slugs, by }) => this.#point(by === 'list' ? [] : slugs), this.untilGone);
    if (table.tHead) whenSeen(table.tHead, () => this.#prepareOrders(), this.untilGone);
    const options = { signal: this.untilGone };
    table.addEventListener('click', (click) => this.#click(click), options);
    for (const [name, isOver] of [
      ['pointerover', true],
      ['focusin', true],
      ['pointerleave', false],
      ['focusout', false],
    ] as const)
      table.addEventListener(name, ({ target }) => tellPointed(isOver ? slugAt(target) : undefined), options);
  }

  #show(table: HTMLTableElement, shown: ExploreShown): void {
    const { events, state, isFiltered, all, outcome } = shown;
    const isNewChoice = outcome !== this.#outcome;
    const isNewOrder = state.order !== this.#order;
    this.#outcome = outcome;
    if (isNewOrder) this.#arrange(table, shown);
    if (isNewChoice) this.#hideOthers(events);
    if (isNewChoice || isNewOrder) this.#hideYears(state.order);
    const caption = this.querySelector('[data-caption]');
    const period =
      state.choice.from === undefined && state.choice.to === undefined ? '' : `, ${askedTimeWords(state.choice, shown.shown, shown.bounds)}`;
    const words = `${isFiltered ? eventsWords(events.length) : `All ${all.size} events`}${period}${events.length === 0 ? '' : `, ${listOrders[state.order]}`}`;
    if (caption && caption.textContent !== words) caption.textContent = words;
    this.#sayOrder(state.order);
  }

  #hideOthers(events: ExploreShown['events']): void {
    const shown = new Set(events.flatMap(({ slug }) => this.#rows.get(slug) ?? []));
    // Only where it changes: else the browser would look at ten thousand rows again for the sake of one.
    for (const row of this.#rows.values()) if (shown.has(row) !== this.#shown.has(row)) row.hidden = !shown.has(row);
    this.#shown = shown;
  }

  /** A year without rows is hidden, and its link where the rows stand in no order of years. */
  #hideYears(order: ListOrder): void {
    const byYear = order === 'oldest' || order === 'newest';
    for (const { body, link, rows } of this.#years) {
      const count = rows.filter((row) => this.#shown.has(row)).length;
      hide(body, count === 0);
      if (link) hide(link, count === 0 || !byYear);
      const words = body.querySelector('[data-year-count]');
      if (words && words.textContent !== eventsWords(count)) words.textContent = eventsWords(count);
    }
  }

  #mark(open: string | undefined): void {
    const row = this.#rows.get(open ?? '');
    if (row === this.#open) return;
    this.#open?.removeAttribute('aria-current');
    row?.setAttribute('aria-current', 'true');
    this.#open = row;
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
    const rows = this.#inOrder(all, order);
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

  /** To compare words takes long the first time. */
  #prepareOrders(): void {
    const { all } = exploreShown.last ?? {};
    if (all) for (const order of ['title', 'place'] as const) this.#inOrder(all, order);
  }

  /** All rows in an order of words. It is worked out once. */
  #inOrder(all: ExploreShown['all'], order: ListOrder): readonly HTMLTableRowElement[] {
    const known = this.#orders.get(order) ?? inListOrder([...all.values()], order).flatMap(({ slug }) => this.#rows.get(slug) ?? []);
    this.#orders.set(order, known);
    return known;
  }

  /** The heads of columns by which one can sort become buttons, and say how the list is sorted. */
  #sayOrder(order: ListOrder): void {
    for (const head of this.#heads) {
      const orders = ordersOf(head);
      if (head.querySelector('button') === null) {
        const button = madeButton('', head.textContent.trim(), () => {
          const now = exploreAsked.last?.state.order ?? 'oldest';
          wishForState.tell({ order: orders[(orders.indexOf(now) + 1) % orders.length] ?? 'oldest' });
        });
        head.replaceChildren(button);
      }
      if (orders.includes(order)) head.setAttribute('aria-sort', order === 'newest' ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  }

  /** A click anywhere in a row opens its event beside; with a key held, its link does what links do. */
  #click(click: MouseEvent): void {
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

/** Only where it changes: else the browser would look at it again. */
function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

/** By what the head of a column sorts. */
function ordersOf(head: HTMLElement): ListOrder[] {
  return (head.dataset['orders'] ?? '').split(' ') as ListOrder[];
}

function tellPointed(slug: string | undefined): void {
  eventsPointedAt.tell({ slugs: slug === undefined ? [] : [slug], by: 'list' });
}

function slugAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-event-row]')?.dataset['eventRow'] : undefined;
}

customElements.define('event-list', EventListElement);
