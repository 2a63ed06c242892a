import { type Choice, everything } from '../../../compute/choice/choice.ts';
import { doneWords } from '../../../compute/choice/choice-words.ts';
import type { EventIndex } from '../../../compute/event-index.ts';
import { ChosenBar } from '../../event-filter/chosen-bar.ts';
import { FilterPanel } from '../../event-filter/filter-panel.ts';
import { PanelPlace } from '../../event-filter/panel-place.ts';
import { painted } from '../../painted.ts';
import { exploreAsked, exploreShown, type ExploreShown, wishForState } from '../explore-signals.ts';

/** The panel with all that can be chosen, and over the timeline what is chosen: the same as in the story. */
export class ExploreFacets {
  readonly #place: PanelPlace;
  readonly #bar: ChosenBar;
  readonly #isWide = matchMedia('(min-width: 1100px)');
  /** Made when it is seen: it has some hundred parts. */
  #panel: FilterPanel | undefined;
  #outcome: ExploreShown['outcome'] | undefined;

  constructor(root: HTMLElement, shown: ExploreShown, untilGone: AbortSignal) {
    this.#bar = new ChosenBar(root, shown.index, (how) => choose(how(present())));
    this.#place = new PanelPlace(root, untilGone, { stays: true });
    this.show(shown);
  }

  show(shown: ExploreShown): void {
    const { state, outcome, all } = shown;
    this.#bar.show(state.choice, outcome, []); // what could not be read is said by the page
    const matching = outcome.slugs.length;
    this.#place.show({ matching, all: all.size, done: doneWords(matching) });
    if (this.#panel || this.#isWide.matches) this.#showPanel(shown);
  }

  /** Shows the panel on a small screen; the focus returns to its opener. */
  open(opener: HTMLElement): void {
    this.#place.open(opener);
    void painted().then(() => exploreShown.last && this.#showPanel(exploreShown.last));
  }

  #showPanel({ index, state, outcome }: ExploreShown): void {
    if (outcome === this.#outcome) return;
    this.#outcome = outcome;
    this.#panel ??= this.#makePanel(index);
    this.#panel.show(state.choice, outcome);
  }

  #makePanel(index: EventIndex): FilterPanel {
    const type = (words: string) => wishForState.tell({ choice: { ...present(), words }, passing: true });
    // The period is chosen over the timeline: it is what the timeline shows.
    const panel = new FilterPanel(index, { present, choose, type }, { withPeriod: false });
    this.#place.fill(panel.parts, () => choose(everything));
    return panel;
  }
}

function present(): Choice {
  return exploreAsked.last?.state.choice ?? everything;
}

function choose(choice: Choice): void {
  wishForState.tell({ choice });
}
