import type { TimelineEvent } from '../../compute/explore/lane-event.ts';
import { made } from '../made.ts';

/** What a list of counted events asks for. */
export interface CountWishes {
  readonly open: (slug: string) => void;
  readonly addressOf: (slug: string) => string;
}

/** What else one can do with the events of a list. */
export interface FurtherWish {
  readonly words: string;
  readonly do: () => void;
}

/** The list that a count opens in place: the events for which there was no room. */
export class CountList {
  readonly #list = made('div', { class: 'count-list', role: 'dialog', popover: 'auto' });
  readonly #wishes: CountWishes;
  #opener: HTMLElement | SVGElement | undefined;
  readonly #titleId: string;

  constructor(into: HTMLElement, wishes: CountWishes, signal: AbortSignal) {
    this.#wishes = wishes;
    this.#titleId = `${into.localName}-list-title`;
    into.append(this.#list);
    this.#list.addEventListener(
      'toggle',
      (toggle) => {
        const opens = (toggle as ToggleEvent).newState === 'open';
        this.#opener?.setAttribute('aria-expanded', String(opens));
        if (!opens && (this.#list.contains(document.activeElement) || document.activeElement === document.body)) this.#opener?.focus();
      },
      { signal },
    );
  }

  show(
    words: string,
    events: readonly Pick<TimelineEvent, 'slug' | 'title' | 'dateWords'>[],
    opener: HTMLElement | SVGElement,
    further?: FurtherWish,
  ): void {
    const title = made('h3', { id: this.#titleId }, words);
    const links = events.map(({ slug, title: text, dateWords }) => {
      const link = made(
        'a',
        { href: this.#wishes.addressOf(slug), 'data-event': slug },
        `${text} `,
        made('span', { class: 'event-when' }, dateWords),
      );
      link.addEventListener('click', (click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return;
        click.preventDefault();
        this.hide();
        this.#wishes.open(slug);
      });
      return made('li', {}, link);
    });
    const buttons = further === undefined ? [] : [this.#button(further)];
    this.#list.setAttribute('aria-labelledby', title.id);
    this.#list.replaceChildren(title, made('ul', { role: 'list' }, ...links), ...buttons);
    this.#opener = opener;
    this.#list.showPopover();
    const { left, right, top, bottom } = opener.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#list;
    const x = Math.max(4, Math.min((left + right) / 2 - width / 2, innerWidth - width - 4));
    const y = bottom + height + 6 <= innerHeight ? bottom + 4 : Math.max(4, top - height - 4);
    this.#list.style.setProperty('left', `${Math.round(x)}px`);
    this.#list.style.setProperty('top', `${Math.round(y)}px`);
    links[0]?.querySelector('a')?.focus({ preventScroll: true });
  }

  #button(further: FurtherWish): HTMLElement {
    const button = made('button', { type: 'button' }, further.words);
    button.addEventListener('click', () => {
      this.hide();
      further.do();
    });
    return button;
  }

  hide(): void {
    this.#list.hidePopover();
  }
}
