import { EnhancedElement } from '../enhanced-element.ts';
import { inTime } from '../in-time.ts';
import { offerSheet, wishForSheet } from '../story-signals.ts';
import { whenSeen } from '../when-seen.ts';
import { openSheet } from './map-sheet.ts';

/** The map that follows the reader. How it does so, and what it draws, is fetched when it is first seen. */
class StoryMapElement extends EnhancedElement {
  protected override enhance(): void {
    const frame = this.#part('.map-frame');
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
      // At once, with the map as it is drawn: what it is to show comes when it is seen.
      if (sheet === 'map') openSheet(this, frame, opener, this.untilGone);
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
      const follow = await inTime(import('./following-map.ts').then(({ followingMap }) => followingMap(this, this.untilGone)));
      follow(); // not where it comes later: the sentence says that the map stays as it is
    } catch (error) {
      if (this.untilGone.aborted) return;
      console.warn('<story-map> stays as it was drawn:', error);
      this.#part('figcaption').append(' Recorded violence could not be loaded, so the map does not follow the story.');
    }
  }
}

customElements.define('story-map', StoryMapElement);
