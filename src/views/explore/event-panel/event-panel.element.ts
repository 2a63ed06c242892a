import { setMost } from '../../../compute/explore/explore-state.ts';
import { EnhancedElement } from '../../enhanced-element.ts';
import { made, madeButton, madeCopyLink } from '../../made.ts';
import { exploreAsked, type ExploreEvent, exploreShown, type ExploreShown, wishForState } from '../explore-signals.ts';
import { borrowedEvent } from './borrowed-event.ts';

/** The parts of the panel that change while it stands open. */
interface Panel {
  readonly slug: string;
  readonly element: HTMLElement;
  readonly title: HTMLElement;
  readonly words: HTMLElement;
  readonly position: HTMLElement;
  readonly before: HTMLButtonElement;
  readonly after: HTMLButtonElement;
  readonly inSet: HTMLButtonElement;
}

/** The open event beside the others: its words, what led to it and what followed, and the way to its neighbours. */
class EventPanelElement extends EnhancedElement {
  #panel: Panel | undefined;
  /** Who asked for the event, to have the focus again; undefined where the address did. */
  #opener: HTMLElement | SVGElement | undefined;
  #takesFocus = false;

  protected override enhance(): void {
    wishForState.hearFirst(({ open }) => {
      if (open === undefined) return;
      const asking = document.activeElement;
      if ((asking instanceof HTMLElement || asking instanceof SVGElement) && !this.contains(asking) && asking !== document.body)
        this.#opener = asking;
      this.#takesFocus = true;
    }, this.untilGone);
    exploreShown.hear((shown) => this.#show(shown), this.untilGone);
    document.addEventListener('keydown', (key) => this.#key(key), { signal: this.untilGone });
  }

  #show(shown: ExploreShown): void {
    const event = shown.state.open === undefined ? undefined : shown.all.get(shown.state.open);
    if (event === undefined) {
      this.#close();
      return;
    }
    if (this.#panel?.slug !== event.slug) shown.waitFor(this.#open(event));
    else if (this.#takesFocus) this.#panel.title.focus({ preventScroll: true }); // it was open already
    this.#takesFocus = false;
    this.#saySurroundings(event, shown);
  }

  /** @returns when its words are there */
  #open(event: ExploreEvent): Promise<void> {
    const takesFocus = this.#takesFocus;
    const address = `${this.dataset['pages'] ?? ''}${event.slug}/`;
    const title = made('h2', { id: 'panel-title', tabIndex: -1 }, event.title);
    const words = made('div', { className: 'panel-words' });
    const position = made('p', { className: 'panel-position label' });
    const step = (by: -1 | 1, label: string) => madeButton('plain', label, () => this.#step(by));
    const before = step(-1, 'Before');
    const after = step(1, 'After');
    const inSet = madeButton('button', '', () => this.#toggleInSet());
    const copies = madeCopyLink(made('a', { href: address, className: 'button', 'aria-label': 'Copy the address of this event' }, 'Link'));
    const head = made('div', { className: 'panel-head label' }, made('span', {}, `${event.dateWords} · ${event.placeName}`));
    head.append(madeButton('plain', 'Close', () => wishForState.tell({ open: undefined })));
    const foot = made('div', { className: 'panel-foot label' }, made('a', { href: address, className: 'button' }, 'Open event'), inSet, copies);
    foot.append(position, made('div', { className: 'panel-steps' }, before, after));
    const element = made('section', { className: 'event-panel' }, head, title, words, foot);
    element.setAttribute('aria-labelledby', title.id);
    element.addEventListener('click', (click) => this.#follow(click));

    // A step to the neighbour leaves the focus on its button.
    const held = this.#panel?.element.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    this.#panel = { slug: event.slug, element, title, words, position, before, after, inSet };
    this.replaceChildren(element);
    sayOpen(true);
    const again = [before, after].find(({ textContent }) => textContent === held);
    if (again) again.focus({ preventScroll: true });
    else if (takesFocus || held !== undefined) title.focus({ preventScroll: true });
    return this.#fill(words, address);
  }

  async #fill(words: HTMLElement, address: string): Promise<void> {
    words.setAttribute('aria-busy', 'true');
    try {
      const { parts } = await borrowedEvent(address);
      words.replaceChildren(...parts);
    } catch (error) {
      console.warn('<event-panel> has only the title:', error);
      words.replaceChildren(made('p', {}, 'The account did not arrive. It stands on ', made('a', { href: address }, 'the page of the event'), '.'));
    }
    words.removeAttribute('aria-busy');
  }

  /** Where the event stands among those shown, and whether it is in the set. */
  #saySurroundings({ slug }: ExploreEvent, { events, state }: ExploreShown): void {
    if (this.#panel === undefined) return;
    const { position, before, after, inSet } = this.#panel;
    const index = events.findIndex((event) => event.slug === slug);
    position.textContent = index === -1 ? 'Not among the events shown.' : `Event ${index + 1} of ${events.length} shown, by date`;
    before.disabled = index <= 0;
    after.disabled = index === -1 || index === events.length - 1;
    const isFull = !state.set.includes(slug) && state.set.length >= setMost;
    inSet.textContent = state.set.includes(slug) ? 'Take out of set' : isFull ? `The set is full: ${setMost} events` : 'Add to set';
    inSet.disabled = isFull;
  }

  #step(by: -1 | 1): void {
    const { events = [] } = exploreShown.last ?? {};
    const index = events.findIndex(({ slug }) => slug === exploreAsked.last?.state.open);
    const next = index === -1 ? undefined : events[index + by];
    if (next) wishForState.tell({ open: next.slug, passing: true });
  }

  #toggleInSet(): void {
    const { last } = exploreAsked;
    const slug = this.#panel?.slug;
    if (last === undefined || slug === undefined) return;
    const { set } = last.state;
    wishForState.tell({ set: set.includes(slug) ? set.filter((each) => each !== slug) : [...set, slug] });
  }

  /** A link to another event opens it here. */
  #follow(click: MouseEvent): void {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey || !(click.target instanceof Element)) return;
    const link = click.target.closest<HTMLAnchorElement>('.panel-words li a');
    const pages = this.dataset['pages'] ?? '';
    const path = link?.getAttribute('href') ?? '';
    const slug = path.startsWith(pages) ? path.slice(pages.length).replace(/\/$/u, '') : '';
    if (!exploreShown.last?.all.has(slug)) return;
    click.preventDefault();
    wishForState.tell({ open: slug });
  }

  #key(key: KeyboardEvent): void {
    if (this.#panel === undefined || key.defaultPrevented || key.ctrlKey || key.metaKey || key.altKey) return;
    const isHere = key.target instanceof Node && this.contains(key.target);
    const isBusy = key.target instanceof Element && key.target.closest('dialog, input, select, textarea, [popover]') !== null;
    if (key.key === 'Escape' && !isBusy) wishForState.tell({ open: undefined });
    else if (isHere && !isBusy && key.key === 'ArrowLeft') this.#step(-1);
    else if (isHere && !isBusy && key.key === 'ArrowRight') this.#step(1);
    else return;
    key.preventDefault();
  }

  #close(): void {
    if (this.#panel === undefined) return;
    const hadFocus = this.contains(document.activeElement);
    this.#panel = undefined;
    this.replaceChildren();
    sayOpen(false);
    if (hadFocus && this.#opener?.isConnected) this.#opener.focus({ preventScroll: true });
    this.#opener = undefined;
    this.#takesFocus = false;
  }
}

/** On a phone the panel lies over the foot of the page: the root leaves room for it. */
function sayOpen(isOpen: boolean): void {
  document.documentElement.toggleAttribute('data-event-open', isOpen);
}

customElements.define('event-panel', EventPanelElement);
