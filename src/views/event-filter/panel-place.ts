import { eventsWords } from '../../compute/choice/choice-words.ts';
import { made, madeButton, madeStatus } from './made.ts';

/**
 * Where the panel stands: in the rail, in place of what is there, or on a smaller screen over everything. Where it stays,
 * it stands in the rail of a wide window from the start, and is not closed there.
 */
export class PanelPlace {
  readonly #root: HTMLElement;
  readonly #rail: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #isWide = matchMedia('(min-width: 1100px)');
  readonly #done: HTMLButtonElement;
  /** In the dialog nothing outside is heard, so the count is said here. */
  readonly #said = madeStatus('p', 'visually-hidden');
  readonly #stays: boolean;
  #opener: HTMLElement | undefined;

  constructor(
    root: HTMLElement,
    panel: HTMLElement,
    { clear, untilGone, stays = false }: { clear: () => void; untilGone: AbortSignal; stays?: boolean },
  ) {
    const rail = root.querySelector<HTMLElement>('.filter-rail');
    const title = panel.querySelector('h2');
    if (rail === null || title === null) throw new Error('no .filter-rail inside, or a panel without a title');
    this.#root = root;
    this.#rail = rail;
    this.#panel = panel;
    this.#stays = stays;
    title.parentElement?.append(madeButton('link-button', 'Close', () => this.close()));
    this.#done = madeButton('filter-done', '', () => this.close());
    const foot = made('div', { className: 'filter-foot' }, madeButton('link-button', 'Clear', clear), this.#done, this.#said);
    this.#dialog = made('dialog', { className: 'filter-dialog' }, foot);
    this.#dialog.setAttribute('aria-labelledby', title.id);
    root.append(this.#dialog);
    this.#dialog.addEventListener('close', () => this.close(), { signal: untilGone });
    this.#isWide.addEventListener(
      'change',
      () => {
        this.close();
        this.#settle();
      },
      { signal: untilGone },
    );
    this.#settle();
    panel.addEventListener(
      'keydown',
      (key) => {
        if (key.key === 'Escape' && !this.#dialog.open) this.close();
      },
      { signal: untilGone },
    );
  }

  #settle(): void {
    if (!this.#stays) return;
    if (this.#isWide.matches) this.#rail.append(this.#panel);
    else this.#panel.remove();
  }

  /** Opens the panel with the focus on its title. The opener has the focus again when it is closed. */
  open(opener: HTMLElement): void {
    if (this.#opener !== undefined) this.close();
    this.#opener = opener;
    opener.setAttribute('aria-expanded', 'true');
    if (this.#isWide.matches) {
      this.#rail.append(this.#panel);
      this.#root.dataset['panel'] = 'rail';
    } else {
      this.#dialog.prepend(this.#panel);
      this.#dialog.showModal();
    }
    this.#panel.querySelector('h2')?.focus({ preventScroll: true });
  }

  close(): void {
    const opener = this.#opener;
    if (opener === undefined) return;
    this.#opener = undefined;
    if (this.#dialog.open) this.#dialog.close();
    this.#panel.remove();
    delete this.#root.dataset['panel'];
    opener.setAttribute('aria-expanded', 'false');
    opener.focus({ preventScroll: true });
  }

  /** Says on the button that closes how many events will be seen. */
  show(matching: number, all: number): void {
    this.#done.textContent = matching === 0 ? 'No event matches: show why' : `Show ${eventsWords(matching)}`;
    const count = `${matching} of ${all} events`;
    if (this.#said.textContent !== count) this.#said.textContent = count;
  }
}
