import { type NamedPage, nearestPages, wordsOfAddress } from '../../compute/nearest-pages.ts';
import { EnhancedElement } from '../enhanced-element.ts';
import { made } from '../made.ts';

/** On the page for wrong addresses: which pages have an address like this one, and a search for its words. */
class WrongAddressElement extends EnhancedElement {
  protected override enhance(): void {
    const { base, pages } = this.dataset;
    const field = this.querySelector('input');
    if (base === undefined || pages === undefined || field === null) throw new Error('no data-base, data-pages or <input>');
    const path = `/${location.pathname.slice(location.pathname.startsWith(base) ? base.length : 0)}`;
    field.value = wordsOfAddress(path).join(' ').slice(0, 80);
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
    } finally {
      this.toggleAttribute('data-compared', true);
    }
  }
}

customElements.define('wrong-address', WrongAddressElement);
