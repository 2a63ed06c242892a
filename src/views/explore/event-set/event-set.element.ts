import { eventsWords } from '../../../compute/choice/choice-words.ts';
import { everything } from '../../../compute/choice/choice.ts';
import { writeState } from '../../../compute/explore/explore-state.ts';
import { EnhancedElement } from '../../enhanced-element.ts';
import { made, madeButton } from '../../made.ts';
import { exploreShown, type ExploreShown, wishForState } from '../explore-signals.ts';

/** The events that a reader has put together, in the order in which they were; they stand in the address. */
class EventSetElement extends EnhancedElement {
  protected override enhance(): void {
    exploreShown.hear((shown) => this.#show(shown), this.untilGone);
  }

  #show({ state, all }: ExploreShown): void {
    const events = state.set.flatMap((slug) => all.get(slug) ?? []);
    if (events.length === 0) {
      this.replaceChildren();
      return;
    }
    const buttons = [...this.querySelectorAll('.set-out')];
    const hadFocus = buttons.indexOf(document.activeElement as Element);
    const title = made('h2', { id: 'set-title' }, `Your set: ${eventsWords(events.length)}`);
    const list = made(
      'ul',
      {},
      ...events.map(({ slug, name, title: whole }) => {
        const open = madeButton('', name, () => wishForState.tell({ open: slug }));
        open.title = whole;
        const out = madeButton('set-out', '×', () => wishForState.tell({ set: state.set.filter((each) => each !== slug) }));
        out.setAttribute('aria-label', `${name}: take out of the set`);
        return made('li', {}, open, out);
      }),
    );
    list.setAttribute('role', 'list');
    const query = writeState({ choice: everything, lanes: 'family', order: 'oldest', open: undefined, set: state.set }).toString();
    const copies = made('copy-link' as 'span', {}, made('a', { href: `?${query}` }, 'Link to this set'));
    const end = made(
      'div',
      { className: 'set-end' },
      copies,
      madeButton('', 'Empty the set', () => wishForState.tell({ set: [] })),
    );
    const bar = made('section', { className: 'event-set label' }, title, list, end);
    bar.setAttribute('aria-labelledby', title.id);
    this.replaceChildren(bar);
    const outs = this.querySelectorAll<HTMLElement>('.set-out');
    if (hadFocus >= 0) (outs[hadFocus] ?? outs[hadFocus - 1])?.focus({ preventScroll: true });
  }
}

customElements.define('event-set', EventSetElement);
