import { type NamedPage, nearestPages, wordsOfAddress } from '../../compute/nearest-pages.ts';
import { EnhancedElement } from '../enhanced-element.ts';

/** On the page for wrong addresses: which pages have an address like this one, and a search for its words. */
class WrongAddressElement extends EnhancedElement {
  protected override enhance(): void {
    const { base, pages, search } = this.dataset;
    if (base === undefined || pages === undefined || search === undefined) throw new Error('no data-base, data-pages or data-search');
    const path = `/${location.pathname.slice(location.pathname.startsWith(base) ? base.length : 0)}`;
    this.append(searchForm(search, wordsOfAddress(path).join(' ').slice(0, 80)));
    void this.suggest(path, { base, pages });
  }

  private async suggest(path: string, { base, pages }: { base: string; pages: string }): Promise<void> {
    try {
      const known = (await (await fetch(pages)).json()) as NamedPage[];
      const near = nearestPages(path, known);
      if (near.length === 0) return;
      const lead = document.createElement('p');
      lead.textContent = near.length === 1 ? 'Perhaps you meant this page:' : 'Perhaps you meant one of these pages:';
      const list = document.createElement('ul');
      for (const { path: address, title } of near) {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = base + address;
        link.textContent = title;
        item.append(link);
        list.append(item);
      }
      this.querySelector('[data-near]')?.replaceChildren(lead, list);
    } catch (error) {
      console.warn('<wrong-address>: no list of pages to compare with:', error);
    }
  }
}

/** A form that needs no script of its own once it is there; the words stand in it, ready to be changed. */
function searchForm(address: string, words: string): HTMLElement {
  const form = document.createElement('form');
  form.className = 'search-form';
  form.action = address;
  form.role = 'search';
  const label = document.createElement('label');
  label.textContent = 'Search for the words of this address';
  label.htmlFor = 'wrong-address-words';
  const field = document.createElement('input');
  field.id = label.htmlFor;
  field.type = 'search';
  field.name = 'q';
  field.value = words;
  const button = document.createElement('button');
  button.textContent = 'Search';
  const line = document.createElement('div');
  line.className = 'search-line';
  line.append(field, button);
  form.append(label, line);
  return form;
}

customElements.define('wrong-address', WrongAddressElement);
