import { conditionsOf } from '../../../compute/choice/choice.ts';
import { EnhancedElement } from '../../enhanced-element.ts';
import { inTime } from '../../in-time.ts';
import { exploreShown, type ExploreShown } from '../explore-signals.ts';
import type { ExploreFacets } from './explore-facets.ts';

/** Filters with counts. They come at once where there is room for them, else when somebody asks for them. */
class ExploreFilterElement extends EnhancedElement {
  #facets: Promise<ExploreFacets> | undefined;

  protected override enhance(): void {
    const button = this.querySelector<HTMLButtonElement>('.filter-open');
    if (button === null) throw new Error('no .filter-open inside');
    const isWide = matchMedia('(min-width: 1100px)');
    button.addEventListener('click', () => void this.#use((facets) => facets.open(button)), { signal: this.untilGone });
    exploreShown.hear((shown) => {
      const count = button.querySelector('small');
      if (count) count.textContent = shown.isFiltered ? `${shown.events.length} of ${shown.all.size}` : String(shown.all.size);
      if (this.#facets !== undefined || isWide.matches || conditionsOf(shown.state.choice).length > 0)
        shown.waitFor(this.#use((facets) => facets.show(shown)));
    }, this.untilGone);
    isWide.addEventListener('change', () => exploreShown.last && void this.#use((facets) => facets.show(exploreShown.last as ExploreShown)), {
      signal: this.untilGone,
    });
  }

  #use(use: (facets: ExploreFacets) => void): Promise<void> {
    this.#say('');
    this.#facets ??= inTime(this.#start());
    return this.#facets.then(use).catch((error: unknown) => {
      console.warn('<explore-filter> offers no filters:', error);
      this.#facets = undefined;
      this.#say('The filters did not arrive. The choice in the address holds.');
    });
  }

  async #start(): Promise<ExploreFacets> {
    const { ExploreFacets } = await import('./explore-facets.ts');
    if (exploreShown.last === undefined) throw new Error('nothing is shown yet');
    return new ExploreFacets(this, exploreShown.last, this.untilGone);
  }

  #say(sentence: string): void {
    const trouble = this.querySelector('.filter-trouble');
    if (trouble && trouble.textContent !== sentence) trouble.textContent = sentence;
  }
}

customElements.define('explore-filter', ExploreFilterElement);
