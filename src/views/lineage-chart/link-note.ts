import { made, madeCopyLink } from '../made.ts';

/** How long a note stays when the pointer has left its link, so that the pointer can come over to it, ms. */
const grace = 300;
/** From the pointer, or from the link, px. */
const gap = 14;

/**
 * The note of a link: date, type, part, sentence, how accounts differ, sources. It is made from the row of the link
 * in the table, and stands beside the link. Shown for the pointer or the focus it goes with them; opened, it stays.
 */
export class LinkNote {
  readonly #frame: HTMLElement;
  readonly #box = made('div', { className: 'link-note' });
  #link: SVGAElement | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /** @param frame in which it stands; the drawings are inside */
  constructor(frame: HTMLElement) {
    this.#frame = frame;
    this.#box.hidden = true;
    this.#box.tabIndex = -1;
    this.#box.setAttribute('role', 'dialog');
    frame.append(this.#box);
  }

  /** The link whose note is to be seen. */
  get link(): SVGAElement | undefined {
    return this.#link;
  }

  /** True where the note was opened, and does not go with the pointer. */
  get isOpen(): boolean {
    return this.#link !== undefined && this.#box.dataset['open'] !== undefined;
  }

  /** True for the note and what is in it. */
  holds(node: EventTarget | null): boolean {
    return node instanceof Node && this.#box.contains(node);
  }

  /** Shows a note for as long as the pointer or the focus is there. @param at where the pointer is, px in the window */
  show(link: SVGAElement, row: Element, at?: { x: number; y: number }): void {
    clearTimeout(this.#leaving);
    if (this.#link === link) return;
    this.hide();
    this.#link = link;
    link.toggleAttribute('data-noted', true);
    this.#box.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');
    this.#box.replaceChildren(...contentOf(row));
    this.#box.hidden = false;
    this.#place(link, at);
  }

  /** Opens a note: it stays until it is closed, and takes the focus. */
  open(link: SVGAElement, row: Element, at?: { x: number; y: number }): void {
    this.show(link, row, at);
    this.#box.dataset['open'] = '';
    this.#box.focus({ preventScroll: true });
    this.#box.scrollIntoView({ block: 'nearest' });
  }

  /** Goes a little after the pointer has. */
  leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (!this.isOpen) this.hide();
    }, grace);
  }

  /** Stays, for the pointer is over it. */
  stay(): void {
    clearTimeout(this.#leaving);
  }

  /** Takes the note away, and gives the focus back to its link. */
  hide(): void {
    clearTimeout(this.#leaving);
    const hadFocus = this.#box.contains(document.activeElement);
    const link = this.#link;
    this.#link = undefined;
    link?.removeAttribute('data-noted');
    delete this.#box.dataset['open'];
    if (hadFocus) link?.focus({ preventScroll: true });
    this.#box.hidden = true;
  }

  /** Beside a trunk that stands upright, under one that lies level; always inside the frame. */
  #place(link: SVGAElement, at?: { x: number; y: number }): void {
    const target = (link.querySelector('.touch') ?? link.querySelector('.hit') ?? link).getBoundingClientRect();
    const frame = this.#frame.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const x = at?.x ?? target.left + target.width / 2;
    const y = at?.y ?? within(target.top + target.height / 2, target.top, target.bottom, innerHeight);
    const isAcross = link.closest<SVGElement>('.lineage-drawing')?.dataset['direction'] === 'across';
    const isRight = x + gap + width <= frame.right;
    const left = isAcross ? (isRight ? x + gap : x - gap - width) : x - width / 2;
    const above = y - gap - height;
    const below = y + gap;
    const top = isAcross
      ? Math.min(y - gap, Math.max(0, innerHeight - height - gap))
      : below + height > innerHeight && above > Math.max(0, frame.top)
        ? above
        : below;
    this.#box.style.setProperty('--note-start', `${Math.max(0, Math.min(left - frame.left, frame.width - width))}px`);
    this.#box.style.setProperty('--note-top', `${Math.max(0, (isAcross && top < y - height ? y - height : top) - frame.top)}px`);
  }
}

/** The middle of a thing, or the place on it that is nearest to the middle and can be seen. */
function within(middle: number, top: number, bottom: number, height: number): number {
  return Math.min(Math.max(middle, 80, top), Math.max(height - 80, top), bottom);
}

/** The cells of a row, as paragraphs. */
function contentOf(row: Element): Element[] {
  const cell = (name: string) => row.querySelector(`.${name}`);
  const date = made('p', { className: 'note-date' }, row.querySelector('.when time')?.textContent ?? '');
  const ends = made('p', { className: 'note-ends' });
  ends.append(...namesIn(cell('from')), ` ${cell('type')?.textContent?.trim() ?? ''} `, ...namesIn(cell('to')));
  const said = (name: string, className: string, before = '') => {
    const [copy] = [cell(name)?.cloneNode(true)];
    if (copy === undefined || copy.textContent?.trim() === '') return [];
    const paragraph = made('p', { className }, before);
    paragraph.append(...[...copy.childNodes].flatMap((node) => (node instanceof HTMLParagraphElement ? [...node.childNodes, ' '] : [node])));
    return [paragraph];
  };
  const choices = made(
    'p',
    { className: 'note-choices' },
    madeCopyLink(made('a', { href: `#${row.id}`, className: 'choice' }, 'Link to this')),
    made('button', { type: 'button', className: 'choice', 'data-close-note': '' }, 'Close'),
  );
  return [
    date,
    ends,
    ...said('part', 'note-part'),
    ...said('says', 'note-says'),
    ...said('differs', 'note-small'),
    ...said('link-sources', 'note-small', 'Sources: '),
    choices,
  ];
}

function namesIn(cell: Element | null): (Node | string)[] {
  return [...(cell?.querySelectorAll('a') ?? [])].flatMap((link, index) => [...(index > 0 ? [', '] : []), link.cloneNode(true)]);
}
