import { EnhancedElement } from '../enhanced-element.ts';
import { made, madeUnseen } from '../made.ts';
import { eventsChosen, type Sheet, sheetsOffered, wishForSheet } from '../story-signals.ts';

/** The bar at the foot of a narrow window. It shows a button for each sheet that can be opened, and how many events are chosen. */
class StoryBarElement extends EnhancedElement {
  protected override enhance(): void {
    const buttons = [...this.querySelectorAll<HTMLButtonElement>('button[data-sheet]')];
    if (buttons.length === 0) throw new Error('no button[data-sheet] inside');
    for (const button of buttons) {
      const sheet = button.dataset['sheet'] as Sheet;
      button.addEventListener('click', () => wishForSheet.tell({ sheet, opener: button }), { signal: this.untilGone });
    }
    sheetsOffered.hear(() => this.#show(buttons), this.untilGone);
    addEventListener('load', () => this.#show(buttons), { signal: this.untilGone });
    this.#countIn(buttons.find(({ dataset }) => dataset['sheet'] === 'filters'));
  }

  /** The views offer their sheets one after the other: until all had their turn, each button has its place. */
  #show(buttons: readonly HTMLButtonElement[]): void {
    const offered = sheetsOffered.last ?? new Set();
    for (const button of buttons) {
      const isOffered = offered.has(button.dataset['sheet'] as Sheet);
      button.toggleAttribute('data-awaited', !isOffered);
      button.hidden = !isOffered && document.readyState === 'complete';
    }
    this.hidden = offered.size === 0;
  }

  #countIn(button: HTMLElement | undefined): void {
    if (!button) throw new Error('no button for the filters inside');
    const name = button.textContent.trim();
    eventsChosen.hear(({ slugs }) => {
      const count = slugs ? [', ', made('small', {}, `${slugs.size} of ${this.dataset['events']}`), madeUnseen(' events')] : [];
      button.replaceChildren(name, ...count);
    }, this.untilGone);
  }
}

customElements.define('story-bar', StoryBarElement);
