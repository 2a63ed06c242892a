import { showOverPage } from '../over-page.ts';
import { painted } from '../painted.ts';
import { made, madeButton, madeStatus } from '../made.ts';

/**
 * Where the panel stands: in the rail, in place of what is there, or on a smaller screen over everything. It opens at
 * once, with its title alone; what can be chosen comes when it has been fetched. Where it stays, it stands in the rail of
 * a wide window from the start, and is not closed there.
 */
export class PanelPlace {
  readonly #root: HTMLElement;
  readonly #rail: HTMLElement;
  readonly #title = made('h2', { id: 'filter-title', tabIndex: -1 }, 'Filter events');
  readonly #total = made('span', { className: 'filter-chosen-count' });
  readonly #waiting = madeStatus('p', 'filter-waiting');
  /** What can be chosen. */
  readonly #parts = made('div');
  readonly #panel = made('section', { className: 'filter-panel label' });
  readonly #dialog = made('dialog', { className: 'filter-dialog' });
  readonly #isWide = matchMedia('(min-width: 1100px)');
  readonly #done = madeButton('filter-done', '', () => this.close());
  /** In the dialog nothing outside is heard, so the count is said here. */
  readonly #said = madeStatus('p', 'visually-hidden');
  readonly #stays: boolean;
  #opener: HTMLElement | undefined;
  #leave: (() => void) | undefined;

  /** @throws where the rail is missing */
  constructor(root: HTMLElement, untilGone: AbortSignal, { stays = false } = {}) {
    const rail = root.querySelector<HTMLElement>('.filter-rail');
    if (rail === null) throw new Error('no .filter-rail inside');
    this.#root = root;
    this.#rail = rail;
    this.#stays = stays;
    this.#panel.setAttribute('aria-labelledby', this.#title.id);
    this.#dialog.setAttribute('aria-labelledby', this.#title.id);
    const head = made('div', { className: 'filter-head' }, this.#title, this.#total);
    head.append(madeButton('link-button', 'Close', () => this.close()));
    this.#panel.append(head, this.#waiting, this.#parts);
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
    this.#panel.addEventListener(
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
    this.#parts.hidden = true; // the answer is the panel with its title; a frame later comes what stands in it
    void painted().then(() => (this.#parts.hidden = false));
    if (this.#isWide.matches) {
      this.#rail.append(this.#panel);
      this.#root.dataset['panel'] = 'rail';
      this.#title.focus({ preventScroll: true });
    } else {
      this.#dialog.prepend(this.#panel);
      this.#root.append(this.#dialog);
      this.#leave = showOverPage(this.#dialog, { focus: this.#title, opener });
    }
  }

  close(): void {
    const opener = this.#opener;
    if (opener === undefined) return;
    this.#opener = undefined;
    this.#leave?.();
    this.#leave = undefined;
    this.#panel.remove();
    delete this.#root.dataset['panel'];
    opener.setAttribute('aria-expanded', 'false');
    opener.focus({ preventScroll: true });
  }

  /** Says that what can be chosen is being fetched; empty when nothing is to be said. */
  wait(sentence = ''): void {
    this.#waiting.textContent = sentence;
  }

  /** Puts in what can be chosen, and what takes all choices back. */
  fill(parts: readonly HTMLElement[], clear: () => void): void {
    this.wait();
    this.#parts.append(...parts);
    this.#dialog.append(made('div', { className: 'filter-foot' }, madeButton('link-button', 'Clear', clear), this.#done, this.#said));
  }

  /** Says how many events will be seen: at the title, on the button that closes, and to those who hear the page. */
  show({ matching, all, done }: { readonly matching: number; readonly all: number; readonly done: string }): void {
    this.#total.textContent = `${matching} of ${all}`;
    this.#done.textContent = done;
    const count = `${matching} of ${all} events`;
    if (this.#said.textContent !== count) this.#said.textContent = count;
  }
}
