import type { TimelineEvent } from '../../../compute/explore/lane-event.ts';
import { made } from '../../made.ts';

/** The box that says of the event under the pointer what its mark cannot. Screen readers hear it from the mark. */
export class HoverBox {
  readonly #box = made('div', { class: 'hover-box', 'aria-hidden': 'true', hidden: true });
  readonly #into: HTMLElement;
  #slug = '';

  constructor(into: HTMLElement) {
    this.#into = into;
    into.append(this.#box);
  }

  /** @param support how sure it is, in words. @param mark where it stands, in the window */
  show(event: TimelineEvent, support: string, mark: DOMRect): void {
    if (this.#slug !== event.slug) {
      this.#slug = event.slug;
      this.#box.replaceChildren(
        made('p', { class: 'label' }, `${event.dateWords} · ${event.placeName}`),
        made('p', { class: 'hover-title' }, event.title),
        made('p', { class: 'label' }, support + (event.contested ? '; accounts differ' : '')),
      );
    }
    this.#box.hidden = false;
    const frame = this.#into.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const x = Math.max(0, Math.min(mark.left - frame.left, frame.width - width));
    const below = mark.bottom - frame.top + 4;
    const y = mark.bottom + 8 + height > innerHeight ? mark.top - frame.top - height - 4 : below;
    this.#box.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
  }

  hide(): void {
    if (!this.#box.hidden) this.#box.hidden = true;
  }
}
