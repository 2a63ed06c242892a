import { eventsWords } from '../../../compute/choice/choice-words.ts';
import { everything } from '../../../compute/choice/choice.ts';
import { setMost, writeState } from '../../../compute/explore/explore-state.ts';
import { labelOf } from '../../../compute/event-index.ts';
import { EnhancedElement } from '../../enhanced-element.ts';
import { made, madeButton, madeCopyLink } from '../../made.ts';
import { exploreAsked, type ExploreEvent, exploreShown, type ExploreShown, wishForState } from '../explore-signals.ts';

/** The events that a reader has put together, in the order in which they were; they stand in the address. */
class EventSetElement extends EnhancedElement {
  /** What stands here: it is made anew only where it differs, so that the focus stays on what was pressed. */
  #standing = '';

  protected override enhance(): void {
    exploreShown.hear((shown) => this.#show(shown), this.untilGone);
  }

  #show(shown: ExploreShown): void {
    const { state, all } = shown;
    const events = state.set.flatMap((slug) => all.get(slug) ?? []);
    const further = shown.events.map(({ slug }) => slug).filter((slug) => !state.set.includes(slug));
    const standing = events.length === 0 ? '' : JSON.stringify([state.set, further]);
    if (standing === this.#standing) return;
    this.#standing = standing;
    const hadFocus = this.contains(document.activeElement);
    const place = [...this.querySelectorAll('.set-out')].indexOf(document.activeElement as Element);
    if (events.length === 0) {
      const gone = made('p', { className: 'visually-hidden label', tabIndex: -1 }, 'The set is empty.');
      this.replaceChildren(gone);
      if (hadFocus) gone.focus({ preventScroll: true });
      return;
    }
    const title = made('h2', { id: 'set-title', tabIndex: -1 }, `Your set: ${eventsWords(events.length)}`);
    const bar = made('section', { className: 'event-set label' }, title, chips(events), this.#end(state.set, further));
    bar.setAttribute('aria-labelledby', title.id);
    this.replaceChildren(bar, forPrint(events, shown));
    const outs = this.querySelectorAll<HTMLElement>('.set-out');
    if (hadFocus) (outs[place] ?? outs[place - 1] ?? title).focus({ preventScroll: true });
  }

  /** What can be done with the set. @param further the events that are shown and are not in it */
  #end(set: readonly string[], further: readonly string[]): HTMLElement {
    const query = writeState({ choice: everything, lanes: 'family', order: 'oldest', open: undefined, set }).toString();
    const fits = set.length + further.length <= setMost;
    const add = fits
      ? madeButton('', `Add all shown: ${eventsWords(further.length)} more`, () => wishForState.tell({ set: [...set, ...further] }))
      : made('span', {}, `A set holds ${setMost} events, fewer than are shown`);
    return made(
      'div',
      { className: 'set-end' },
      ...(further.length > 0 ? [add] : []),
      madeCopyLink(made('a', { href: `?${query}` }, 'Link to this set')),
      madeButton('', 'Empty the set', () => wishForState.tell({ set: [] })),
    );
  }
}

function chips(events: readonly ExploreEvent[]): HTMLElement {
  const list = made(
    'ul',
    {},
    ...events.map(({ slug, name, title }) => {
      const open = madeButton('', name, () => wishForState.tell({ open: slug }));
      open.title = title;
      const out = madeButton('set-out', '×', () => takeOut(slug));
      out.setAttribute('aria-label', `${name}: take out of the set`);
      return made('li', {}, open, out);
    }),
  );
  list.setAttribute('role', 'list');
  return list;
}

/** Takes an event out of the set as it was asked for last: what is shown may be a frame behind. */
function takeOut(slug: string): void {
  const { set = [] } = exploreAsked.last?.state ?? {};
  wishForState.tell({ set: set.filter((each) => each !== slug) });
}

/** The set on paper: date, event, place, how sure. */
function forPrint(events: readonly ExploreEvent[], { index }: ExploreShown): HTMLElement {
  const rows = events.map(({ dateWords, title, placeName, corroboration, contested }) =>
    made(
      'li',
      {},
      made('span', {}, dateWords),
      made('strong', {}, title),
      made('span', {}, placeName),
      made('span', {}, labelOf(index, 'corroboration', corroboration) + (contested ? '; accounts differ' : '')),
    ),
  );
  return made('ol', { className: 'set-printed print-only' }, ...rows);
}

customElements.define('event-set', EventSetElement);
