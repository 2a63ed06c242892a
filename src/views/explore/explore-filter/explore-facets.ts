import { type Choice, everything } from '../../../compute/choice/choice.ts';
import { ChosenBar } from '../../event-filter/chosen-bar.ts';
import { FilterPanel } from '../../event-filter/filter-panel.ts';
import { PanelPlace } from '../../event-filter/panel-place.ts';
import { exploreShown, type ExploreShown, wishForState } from '../explore-signals.ts';

/** The panel with all that can be chosen, and over the timeline what is chosen: the same as in the story. */
export class ExploreFacets {
  readonly #panel: FilterPanel;
  readonly #place: PanelPlace;
  readonly #bar: ChosenBar;

  constructor(root: HTMLElement, shown: ExploreShown, untilGone: AbortSignal) {
    const present = (): Choice => exploreShown.last?.state.choice ?? everything;
    const choose = (choice: Choice) => wishForState.tell({ choice });
    const type = (words: string) => wishForState.tell({ choice: { ...present(), words }, passing: true });
    // The period is chosen over the timeline: it is what the timeline shows.
    this.#panel = new FilterPanel(shown.index, { present, choose, type }, { withPeriod: false });
    this.#bar = new ChosenBar(root, shown.index, choose);
    this.#place = new PanelPlace(root, this.#panel.element, { clear: () => choose(everything), untilGone, stays: true });
    this.show(shown);
  }

  show({ state: { choice }, outcome, all }: ExploreShown): void {
    this.#panel.show(choice, outcome);
    this.#bar.show(choice, outcome, []); // what could not be read is said by the page
    this.#place.show(outcome.slugs.length, all.size);
  }

  /** Shows the panel on a small screen; the focus returns to its opener. */
  open(opener: HTMLElement): void {
    this.#place.open(opener);
  }
}
