import type { TimelineEvent } from '../../../compute/explore/lane-event.ts';
import { made as htmlElement } from '../../made.ts';

/** What a list of counted events asks for. */
export interface CountWishes {
  readonly open: (slug: string) => void;
  readonly zoomTo: (events: readonly TimelineEvent[]) => void;
  readonly addressOf: (slug: string) => string;
}

/** The list that a count opens in place: the events for which there was no room. */
export class CountList {
  readonly #list = htmlElement('div', { class: 'count-list', role: 'dialog', popover: 'auto' });
  readonly #wishes: CountWishes;
  #opener: SVGElement | undefined;

  constructor(into: HTMLElement, wishes: CountWishes, signal: AbortSignal) {
    this.#wishes = wishes;
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

  show(words: string, events: readonly TimelineEvent[], opener: SVGElement): void {
    const title = htmlElement('h3', { id: 'count-list-title' }, words);
    const links = events.map(({ slug, title: text, dateWords }) => {
      const link = htmlElement(
        'a',
        { href: this.#wishes.addressOf(slug), 'data-event': slug },
        `${text} `,
        htmlElement('span', { class: 'event-when' }, dateWords),
      );
      link.addEventListener('click', (click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return;
        click.preventDefault();
        this.hide();
        this.#wishes.open(slug);
      });
      return htmlElement('li', {}, link);
    });
    const zoom = htmlElement('button', { type: 'button' }, 'Zoom to these months');
    zoom.addEventListener('click', () => {
      this.hide();
      this.#wishes.zoomTo(events);
    });
    this.#list.setAttribute('aria-labelledby', title.id);
    this.#list.replaceChildren(title, htmlElement('ul', { role: 'list' }, ...links), zoom);
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

  hide(): void {
    this.#list.hidePopover();
  }
}
