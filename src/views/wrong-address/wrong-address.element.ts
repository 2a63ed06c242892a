import { type NamedPage, nearestPages, wordsOfAddress } from '../../compute/nearest-pages.ts';
import { EnhancedElement } from '../enhanced-element.ts';
import { made } from '../made.ts';

/** On the page for wrong addresses: which pages have an address like this one, and a search for its words. */
class WrongAddressElement extends EnhancedElement {
  protected override enhance(): void {
    const { base, pages, search } = this.dataset;
    if (base === undefined || pages === undefined || search === undefined) throw new Error('no data-base, data-pages or data-search');
    const path = `/${location.pathname.slice(location.pathname.startsWith(base) ? base.length : 0)}`;
    this.append(searchForm(search, wordsOfAddress(path).join(' ').slice(0, 80)));
    void this.#suggest(path, { base, pages });
  }

  async #suggest(path: string, { base, pages }: { base: string; pages: string }): Promise<void> {
    try {
      const known = (await (await fetch(pages)).json()) as NamedPage[];
      const near = nearestPages(path, known);
      if (near.length === 0) return;
      this.querySelector('[data-near]')?.replaceChildren(
        made('p', {}, near.length === 1 ? 'Perhaps you meant this page:' : 'Perhaps you meant one of these pages:'),
        made('ul', {}, ...near.map(({ path: address, title }) => made('li', {}, made('a', { href: base + address }, title)))),
      );
    } catch (error) {
      console.warn('<wrong-address>: no list of pages to compare with:', error);
    }
  }
}

/** A form that needs no script of its own once it is there; the words stand in it, ready to be changed. */
function searchForm(address: string, words: string): HTMLElement {
  const field = made('input', { id: 'wrong-address-words', type: 'search', name: 'q', value: words });
  return made(
    'form',
    { className: 'search-form', action: address, role: 'search' },
    made('label', { htmlFor: field.id }, 'Search for the words of this address'),
    made('div', { className: 'search-line' }, field, made('button', {}, 'Search')),
  );
}

customElements.define('wrong-address', WrongAddressElement);
