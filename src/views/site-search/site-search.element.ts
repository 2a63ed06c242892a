import { EnhancedElement } from '../enhanced-element.ts';
import { makeSearchDialog, type SearchDialog } from './search-dialog.ts';
import { isSearchKey } from './search-key.ts';

/** The way to the search in the head of every page: a link, which opens the search in place. So does “/” on the keyboard, unless the reader has switched it off. */
class SiteSearchElement extends EnhancedElement {
  #search: SearchDialog | undefined;

  protected override enhance(): void {
    const link = this.querySelector('a');
    if (!link) throw new Error('no <a> inside');
    if (link.ariaCurrent === 'page') return; // the search page has a field of its own
    const signal = this.untilGone;
    link.addEventListener(
      'click',
      (click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return;
        click.preventDefault();
        void this.#open(link);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (key) => {
        if (!isSearchKey(key)) return;
        key.preventDefault();
        void this.#open(link);
      },
      { signal },
    );
  }

  /** What answers is loaded only now. Where it cannot be, the link does what a link does, and takes along what was written. */
  async #open(link: HTMLAnchorElement): Promise<void> {
    const focused = document.activeElement;
    const opener = focused instanceof HTMLElement && focused !== document.body ? focused : link;
    const { index = '', page = '' } = this.dataset;
    const isFirst = this.#search === undefined;
    this.#search ??= makeSearchDialog(page);
    const { dialog, parts, open } = this.#search;
    if (!dialog.isConnected) this.append(dialog);
    open(opener);
    if (!isFirst) return;
    try {
      const { SearchBox } = await import('./search-box.ts');
      new SearchBox({ index, page, atFirst: 4, onPage: false }, parts);
    } catch {
      if (parts.field.value === '') location.assign(link.href);
      else parts.form.submit();
    }
  }
}

customElements.define('site-search', SiteSearchElement);
