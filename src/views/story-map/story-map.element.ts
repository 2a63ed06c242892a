import { EnhancedElement } from '../enhanced-element.ts';
import { offerSheet, wishForSheet } from '../story-signals.ts';
import { whenSeen } from '../when-seen.ts';

/** The map that follows the reader. How it does so, and what it draws, is fetched when it is first seen. */
class StoryMapElement extends EnhancedElement {
  protected override enhance(): void {
    const outlines = this.#part('noscript');
    whenSeen(
      this.#part('.map-stage'),
      () => {
        outlines.outerHTML = outlines.textContent; // with scripts, what stands in it is text
        void this.#follow();
      },
      this.untilGone,
    );
    wishForSheet.hear(({ sheet, opener }) => {
      if (sheet === 'map') void this.#openSheet(opener);
    }, this.untilGone);
    offerSheet('map');
  }

  #part<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (found === null) throw new Error(`no ${selector} inside`);
    return found;
  }

  async #follow(): Promise<void> {
    try {
      const { followReader } = await import('./following-map.ts');
      await followReader(this, this.untilGone);
    } catch (error) {
      if (this.untilGone.aborted) return;
      console.warn('<story-map> stays as it was drawn:', error);
      this.#part('figcaption').append(' Recorded violence could not be loaded, so the map does not follow the story.');
    }
  }

  async #openSheet(opener: HTMLElement): Promise<void> {
    try {
      const { openSheet } = await import('./map-sheet.ts');
      openSheet(this, this.#part('.map-frame'), opener, this.untilGone);
    } catch (error) {
      console.warn('<story-map> has no sheet:', error);
      location.assign(this.dataset['places'] ?? ''); // a map of all places, which needs no script
    }
  }
}

customElements.define('story-map', StoryMapElement);
