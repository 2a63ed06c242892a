import { EnhancedElement } from '../enhanced-element.ts';
import { readingInFull } from '../story-signals.ts';

const remembered = 'reading';

/**
 * Lets readers choose how much of each event stands open: the essential, or everything. The choice is remembered on
 * this device alone, and where it cannot be remembered it holds until the page is left.
 */
class ReadingSwitchElement extends EnhancedElement {
  protected override enhance(): void {
    const ways = [...this.querySelectorAll<HTMLElement>('[data-way]')];
    if (ways.length !== 2) throw new Error('no two [data-way] inside');
    const buttons = ways.map((way) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['way'] = way.dataset['way'] ?? '';
      button.append(...way.childNodes);
      way.replaceWith(button);
      button.addEventListener('click', () => this.#choose(button.dataset['way'] ?? '', buttons), { signal: this.untilGone });
      return button;
    });
    if (recall() === 'full') this.#choose('full', buttons);
    else this.#show('essential', buttons);
  }

  #choose(way: string, buttons: readonly HTMLElement[]): void {
    remember(way);
    this.#show(way, buttons);
    readingInFull.tell(way === 'full');
  }

  #show(way: string, buttons: readonly HTMLElement[]): void {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['way'] === way));
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null; // refused: the page starts as it is drawn
  }
}

function remember(way: string): void {
  try {
    localStorage.setItem(remembered, way);
  } catch {
    // refused: the choice holds for this page
  }
}

customElements.define('reading-switch', ReadingSwitchElement);
