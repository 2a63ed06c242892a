import { EnhancedElement } from '../enhanced-element.ts';
import { SearchBox } from '../site-search/search-box.ts';
import { searchFormIn } from '../site-search/search-form.ts';
import { isSearchKey, switchKeyBy } from '../site-search/search-key.ts';

/** The search on a page of its own: what is asked stands in the address. */
class SearchPageElement extends EnhancedElement {
  protected override enhance(): void {
    const { index, page } = this.dataset;
    if (index === undefined || page === undefined) throw new Error('no data-index or no data-page');
    const signal = this.untilGone;
    const keySwitch = this.querySelector<HTMLInputElement>('.search-key input');
    if (!keySwitch) throw new Error('no .search-key with an <input> inside');
    switchKeyBy(keySwitch);
    const box = new SearchBox({ index, page, atFirst: 10, onPage: true }, searchFormIn(this));

    const readAddress = () => {
      box.field.value = new URLSearchParams(location.search).get('q') ?? '';
      box.field.value = box.question;
      void box.run();
    };
    // Whoever comes back to the field asks something new: Back leads to the question before. While one is being typed
    // the address follows, so that Back from a result leads to the same results.
    let isTyping = false;
    const writeAddress = () => {
      const address = box.question === '' ? page : `${page}?q=${encodeURIComponent(box.question)}`;
      if (address === location.pathname + location.search) return;
      if (isTyping || location.search === '') history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      isTyping = true;
    };
    box.field.addEventListener('input', writeAddress, { signal });
    box.field.addEventListener('change', () => (isTyping = false), { signal });
    box.form.addEventListener(
      'submit',
      (submit) => {
        submit.preventDefault();
        isTyping = false;
        void box.run();
      },
      { signal },
    );
    window.addEventListener('popstate', readAddress, { signal });
    document.addEventListener(
      'keydown',
      (key) => {
        if (!isSearchKey(key)) return;
        key.preventDefault();
        box.field.focus();
        box.field.select();
      },
      { signal },
    );
    readAddress();
  }
}

customElements.define('search-page', SearchPageElement);
