import { EnhancedElement } from '../../enhanced-element.ts';
import { made, madeButton } from '../../made.ts';
import { exploreShown } from '../explore-signals.ts';

/** Copies the address of what is shown, prints it, and offers it as data. What makes files comes when it is asked for. */
class TakeAwayElement extends EnhancedElement {
  protected override enhance(): void {
    let link: HTMLAnchorElement | undefined;
    exploreShown.hear(() => {
      link ??= this.#make();
      link.href = location.href;
    }, this.untilGone);
  }

  #make(): HTMLAnchorElement {
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
    this.replaceChildren(
      made('copy-link' as 'span', {}, link),
      download,
      madeButton('button', 'Print', () => print()),
      trouble,
    );
    return link;
  }
}

customElements.define('take-away', TakeAwayElement);
