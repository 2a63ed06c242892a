import { EnhancedElement } from '../enhanced-element.ts';

/** The way to the search in the head of every page: a link, which opens the search in place. So does "/" on the keyboard. */
class SiteSearchElement extends EnhancedElement {
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
        void this.open(link);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== '/' || key.ctrlKey || key.metaKey || key.altKey || isWriting(key.target)) return;
        key.preventDefault();
        void this.open(link);
      },
      { signal },
    );
  }

  /** Nothing of the search is loaded before. Where it cannot be, the link does what a link does. */
  private async open(link: HTMLAnchorElement): Promise<void> {
    try {
      const { openSearch } = await import('./search-dialog.ts');
      openSearch(this, link);
    } catch {
      location.assign(link.href);
    }
  }
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

customElements.define('site-search', SiteSearchElement);
