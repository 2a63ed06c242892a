import { EnhancedElement } from '../enhanced-element.ts';
import { showOverPage } from '../over-page.ts';
import { offerSheet, readerMoved, wishForSheet } from '../story-signals.ts';

/** The list of chapters: shows how far one has read; on a phone it opens as a sheet. */
class ChapterRailElement extends EnhancedElement {
  protected override enhance(): void {
    const rail = this.querySelector<HTMLElement>('.chapter-rail');
    const list = this.querySelector('.chapter-menu .chapter-list');
    if (!rail || !list) throw new Error('no .chapter-rail or .chapter-menu inside');
    const { sheet, close } = makeSheet(list);
    this.append(sheet);
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.chapter-list a')];

    readerMoved.hear(({ chapter }) => {
      const isPresent = (link: HTMLAnchorElement) => link.hash === `#chapter-${chapter}`;
      for (const each of this.querySelectorAll('.chapter-list')) {
        const own = links.filter((link) => each.contains(link));
        const present = own.findIndex(isPresent);
        for (const [index, link] of own.entries()) {
          if (index === present) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
          link.parentElement?.toggleAttribute('data-read', index < present);
        }
      }
      keepInView(rail, links.find(isPresent)?.parentElement);
    }, this.untilGone);

    wishForSheet.hear(({ sheet: wanted, opener }) => {
      if (wanted === 'chapters' && !sheet.open) showOverPage(sheet, { focus: close, opener });
    }, this.untilGone);
    offerSheet('chapters');
    sheet.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Element && target.closest('a, .sheet-close')) sheet.close(); // a link leads away from the sheet
      },
      { signal: this.untilGone },
    );
  }
}

/** A sheet with the chapters and a button that closes it. */
function makeSheet(list: Element): { sheet: HTMLDialogElement; close: HTMLElement } {
  const sheet = document.createElement('dialog');
  sheet.className = 'sheet';
  const title = Object.assign(document.createElement('h2'), { id: 'chapter-sheet-title', textContent: 'Chapters' });
  sheet.setAttribute('aria-labelledby', title.id);
  const close = Object.assign(document.createElement('button'), { type: 'button', className: 'sheet-close button', textContent: 'Close' });
  sheet.append(title, close, list.cloneNode(true));
  return { sheet, close };
}

/** Scrolls a low rail so far that the present chapter can be seen; the page stays where it is. */
function keepInView(rail: HTMLElement, item: HTMLElement | null | undefined): void {
  if (!item || rail.scrollHeight <= rail.clientHeight) return;
  const { top, bottom } = item.getBoundingClientRect();
  const frame = rail.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) rail.scrollTop += top - frame.top - rail.clientHeight / 2;
}

customElements.define('chapter-rail', ChapterRailElement);
