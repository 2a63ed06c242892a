import { EnhancedElement } from '../../enhanced-element.ts';
import { made, madeButton, madeCopyLink } from '../../made.ts';
import { exploreAsked } from '../explore-signals.ts';

/** Copies the address of what is shown, prints it, and offers it as data. What makes files comes when it is asked for. */
class TakeAwayElement extends EnhancedElement {
  protected override enhance(): void {
    let parts: { readonly link: HTMLAnchorElement; readonly print: HTMLButtonElement } | undefined;
    exploreAsked.hear(({ state }) => {
      parts ??= this.#make();
      parts.link.href = location.href;
      parts.print.textContent = state.set.length > 0 ? 'Print the set' : 'Print';
    }, this.untilGone);
  }

  #make(): { readonly link: HTMLAnchorElement; readonly print: HTMLButtonElement } {
    const link = made('a', { href: location.href, className: 'button' }, 'Copy link');
    const trouble = made('p', { className: 'take-trouble label' });
    trouble.setAttribute('role', 'status');
    const download = madeButton('button', 'Download', () => {
      trouble.textContent = '';
      import('./download-sheet.ts')
        .then(({ openDownloads }) => openDownloads(this, this.dataset['files'] ?? '', download))
        .catch((error: unknown) => {
          console.warn('<take-away> offers no files:', error);
          trouble.textContent = 'What makes the files did not arrive. All data stands on the page “Data”.';
        });
    });
    download.setAttribute('aria-haspopup', 'dialog');
    const printing = madeButton('button', 'Print', () => print());
    this.replaceChildren(madeCopyLink(link), download, printing, trouble);
    return { link, print: printing };
  }
}

customElements.define('take-away', TakeAwayElement);
