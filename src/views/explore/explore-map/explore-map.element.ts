import { EnhancedElement } from '../../enhanced-element.ts';
import { whenSeen } from '../../when-seen.ts';

/** The map of what is shown. How it is drawn, and from what, is fetched when it is first seen. */
class ExploreMapElement extends EnhancedElement {
  protected override enhance(): void {
    const stage = this.querySelector('.map-stage');
    const trouble = this.querySelector('[data-trouble]');
    if (stage === null || trouble === null) throw new Error('no .map-stage or no [data-trouble] inside');
    whenSeen(stage, () => void this.#draw(trouble), this.untilGone);
  }

  async #draw(trouble: Element): Promise<void> {
    try {
      const { drawMap } = await import('./drawn-map.ts');
      await drawMap(this, this.untilGone);
    } catch (error) {
      if (this.untilGone.aborted) return;
      console.warn('<explore-map> is not drawn:', error);
      this.toggleAttribute('data-failed', true); // what was kept free for it is given back
      trouble.textContent = 'The map did not arrive. The list has all events with their places.';
    }
  }
}

customElements.define('explore-map', ExploreMapElement);
