import { decoded } from '../../compute/decoded.ts';
import { EnhancedElement } from '../enhanced-element.ts';
import { neighbour, shortenTabs } from './arrow-ways.ts';
import { fillBar, fillBox, type Followed, kinWords } from './follow-box.ts';
import { counted, kinOfItem, words } from './kin-in-markup.ts';
import { LinkNote } from './link-note.ts';
import { LitMarks } from './lit-marks.ts';

/** Below this width time runs down, and the lineage of who is followed is drawn by itself. */
const narrow = '(max-width: 1099px)';

/**
 * The lineage chart: follow an actor, and its ancestors and heirs stand out while the rest fades; show one family;
 * open the note of a link; on a phone one panel at a time. Kin are read from the markup, where they were written at
 * build time; what a note says, from the row of the link in the table.
 */
class LineageChartElement extends EnhancedElement {
  readonly #lit = new LitMarks(this);
  readonly #narrow = matchMedia(narrow);
  #note: LinkNote | undefined;

  protected override enhance(): void {
    const figure = this.#inside('.lineage-figure');
    const signal = this.untilGone;
    this.addEventListener('click', (click) => this.#clicked(click), { signal });
    this.addEventListener('change', (change) => this.#chosen(change), { signal });
    this.addEventListener('keydown', (key) => this.#pressed(key), { signal });
    figure.addEventListener('pointerover', (pointer) => this.#pointed(pointer), { signal });
    figure.addEventListener('pointerleave', () => this.#note?.leave(), { signal });
    figure.addEventListener('focusin', (focus) => this.#focused(focus), { signal });
    window.addEventListener('hashchange', () => this.#goToAddress(), { signal });
    this.#narrow.addEventListener('change', () => void this.#drawAlone(this.dataset['following'] ?? ''), { signal });
    for (const drawing of this.querySelectorAll('.lineage-drawing')) this.#prepare(drawing);
    this.#note = new LinkNote(figure);
    this.#showPanel(this.querySelector<HTMLElement>('[data-panel]')?.dataset['panel'] ?? '');
    this.#goToAddress();
  }

  /** Shortens the way through a drawing, and takes away the titles of links: notes say more. */
  #prepare(drawing: Element): void {
    shortenTabs(drawing);
    for (const title of drawing.querySelectorAll('.link-link > title')) title.remove();
  }

  #clicked(click: MouseEvent): void {
    if (!(click.target instanceof Element) || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    if (click.defaultPrevented || click.target.closest('copy-link')) return;
    const chosen = click.target.closest<Element & HTMLOrSVGElement>('.actor-link, .line-link, .link-link, .lineage-figure a[href^="#"], button');
    if (chosen === null) return;
    const { bandChoice, panelChoice, everyone, closeNote } = chosen.dataset;
    if (bandChoice !== undefined) this.#inPlace(() => this.#showBand(bandChoice));
    else if (panelChoice !== undefined) this.#showPanel(panelChoice);
    else if (everyone !== undefined) this.#inPlace(() => this.#showEveryone());
    else if (closeNote !== undefined) this.#closeNote();
    else if (chosen.matches('.link-link')) {
      click.preventDefault();
      const isPointer = click.detail > 0;
      this.#openNote(chosen.getAttribute('data-link') ?? '', isPointer ? { x: click.clientX, y: click.clientY } : undefined);
    } else if (!chosen.matches('button')) {
      const id = chosen.closest<SVGElement>('[data-actor]')?.dataset['actor'] ?? chosen.getAttribute('href')?.slice(1) ?? '';
      if (!this.#goTo(id)) return;
      click.preventDefault();
      history.replaceState(null, '', `#${id}`);
    }
  }

  #chosen({ target }: Event): void {
    if (target instanceof HTMLSelectElement && target.dataset['bandSelect'] !== undefined) this.#showBand(target.value);
  }

  #pressed(key: KeyboardEvent): void {
    if (key.key === 'Escape') {
      if (this.#note?.link) this.#closeNote();
      else if (this.dataset['following'] !== undefined) this.#inPlace(() => this.#showEveryone());
      return;
    }
    if (!(key.target instanceof SVGAElement) || key.ctrlKey || key.metaKey || key.altKey) return;
    const next = neighbour(key.target, key.key);
    if (!next) return;
    key.preventDefault();
    next.focus();
  }

  /** Shows the note of the link under the pointer, and the name of the line under it. */
  #pointed({ target, pointerType, clientX: x, clientY: y }: PointerEvent): void {
    if (!(target instanceof Element) || pointerType !== 'mouse' || !this.#note) return;
    const actor = target.closest<SVGElement>('.line-link')?.dataset['actor'];
    for (const item of this.querySelectorAll<SVGElement>('.item')) item.toggleAttribute('data-near', item.dataset['actor'] === actor);
    if (this.#note.holds(target)) this.#note.stay();
    else {
      const link = target.closest<SVGAElement>('.link-link');
      if (link && !this.#note.isOpen) this.#note.show(link, this.#rowOf(link), { x, y });
      else this.#note.leave();
    }
  }

  /** Shows the note of the link to which the keyboard came. */
  #focused({ target, relatedTarget }: FocusEvent): void {
    if (!(target instanceof Element) || !this.#note || this.#note.holds(target)) return;
    if (this.#note.holds(relatedTarget)) return; // it came back from a note that was closed
    const link = target.closest<SVGAElement>('.link-link:focus-visible');
    if (link) this.#note.show(link, this.#rowOf(link));
    else if (!this.#note.isOpen) this.#note.hide();
  }

  /** Follows the actor, or opens the note of the link, that the address names. */
  #goToAddress(): void {
    const id = decoded(location.hash.slice(1));
    if (id === '' && this.dataset['following'] !== undefined) this.#showEveryone();
    if (!this.#goTo(id)) return;
    const isLink = this.#linksOf(id).length > 0;
    const show = () => {
      if (!isLink) this.#inside('.lineage-follow').scrollIntoView();
      else if (this.#note?.link) this.#inside('.link-note').scrollIntoView({ block: 'center' });
    };
    show();
    // While the page loads, the browser goes to the row of that name in the table below.
    if (document.readyState !== 'complete')
      window.addEventListener('load', () => requestAnimationFrame(show), { once: true, signal: this.untilGone });
  }

  /** @returns false where there is neither an actor nor a link of that name */
  #goTo(id: string): boolean {
    if (this.#itemOf(id) !== null) this.#inPlace(() => this.#follow(id));
    else if (this.#linksOf(id).length > 0) this.#openNote(id);
    else return false;
    return true;
  }

  /** Changes what stands over the chart without moving the chart; where the chart itself is another then, goes to its head. */
  #inPlace(change: () => void): void {
    const across = this.#inside('.lineage-across');
    const before = across.getBoundingClientRect().top;
    change();
    if (!this.#narrow.matches) window.scrollBy({ top: across.getBoundingClientRect().top - before, behavior: 'instant' });
    else if (this.dataset['following']) this.#inside('.lineage-follow').scrollIntoView({ block: 'start' });
    else this.#inside('.lineage-figure').scrollIntoView({ block: 'start' });
  }

  /** Lets an actor and its kin stand out, and says over the chart how it came about. */
  #follow(id: string): void {
    const item = this.#itemOf(id);
    if (item === null) return;
    const hadFocus = this.contains(document.activeElement);
    this.#clear();
    const kin = kinOfItem(item);
    const lit = new Set([id, ...[...kin.ancestors, ...kin.heirs, ...kin.allies, ...kin.fellows].map((relative) => relative.id)]);
    this.#lit.light(lit, (number) => kin.links.has(number));
    this.#lit.follow(id, kin.ancestors);
    const text = this.querySelector<HTMLTemplateElement>('template[data-part="words"]')?.content.querySelector(`[data-words-of="${id}"]`);
    if (text) this.#lit.write(this.#inside('.lineage-across'), text);
    this.dataset['following'] = id;
    const followed = this.#tell(item, id);
    fillBox(this.#inside('.lineage-follow'), followed);
    fillBar(this.#inside('.lineage-follow-bar'), followed);
    this.#press('bandChoice', undefined);
    this.#say(`Following ${followed.name}: ${kinWords(kin)}.`);
    const panel = this.querySelector(`[data-panel] [data-actor="${id}"]`)?.closest<HTMLElement>('[data-panel]')?.dataset['panel'];
    if (panel !== undefined) this.#showPanel(panel);
    if (this.#narrow.matches && hadFocus) this.#inside('.lineage-follow').focus({ preventScroll: true });
    void this.#drawAlone(id);
  }

  #tell(item: SVGGElement, id: string): Followed {
    const kin = kinOfItem(item);
    const own = [...this.querySelectorAll<SVGAElement>('.lineage-across .link-link')]
      .filter(({ dataset }) => kin.links.has(dataset['number'] ?? ''))
      .sort((a, b) => Number(a.dataset['number']) - Number(b.dataset['number']));
    const made = own.filter(({ dataset }) => dataset['makes'] !== undefined && words(dataset['makes']).includes(id));
    return {
      id,
      name: item.dataset['name'] ?? id,
      full: item.dataset['full'] ?? '',
      profile: item.querySelector('.actor-link')?.getAttribute('href') ?? '',
      kin,
      says: made.map((link) => this.#rowOf(link).querySelector('.says')?.textContent?.trim() ?? ''),
      links: own.map((link) => ({ id: link.dataset['link'] ?? '', words: link.getAttribute('aria-label') ?? '' })),
      nameOf: (relative) => this.#itemOf(relative)?.dataset['name'] ?? relative,
    };
  }

  /** On a narrow page puts the lineage in place of the panels: the page of the actor has it drawn by itself. */
  async #drawAlone(id: string): Promise<void> {
    const box = this.#inside('.lineage-alone');
    const profile = this.#itemOf(id)?.querySelector('.actor-link')?.getAttribute('href');
    if (!this.#narrow.matches || !profile) return;
    const drawing = await drawingOn(profile, this.untilGone);
    // Without it the panels stay, where all else is faded. By now another may be followed.
    if (drawing === undefined || this.dataset['following'] !== id) return;
    this.#prepare(drawing);
    box.replaceChildren(drawing);
    box.hidden = false;
    this.toggleAttribute('data-alone', true);
  }

  #showBand(band: string): void {
    this.#clear();
    this.#leaveAlone();
    this.#press('bandChoice', band);
    if (band === '') return this.#say('Everyone is shown.');
    const own = [...this.querySelectorAll<SVGGElement>(`.lineage-across .item[data-band="${band}"]`)];
    const members = new Set(own.map((item) => item.dataset['actor'] ?? ''));
    const ends = [...this.querySelectorAll<SVGAElement>('.lineage-across .link-link')]
      .map((link) => words(link.dataset['ends']))
      .filter((all) => all.some((end) => members.has(end)));
    const shown = new Set([...members, ...ends.flat()]);
    this.dataset['following'] = '';
    this.#lit.light(shown, (_, all) => all.some((end) => members.has(end)));
    const label = this.querySelector(`button[data-band-choice="${band}"]`)?.textContent?.trim() ?? '';
    const far = shown.size - members.size;
    const others = far === 0 ? '' : `, and ${counted(far, 'actor')} of other families at their far ends`;
    this.#say(`${label}: ${counted(members.size, 'actor')} with ${counted(ends.length, 'link')}${others}.`);
    const panel = this.querySelector(`[data-panel] .item[data-band="${band}"]`)?.closest<HTMLElement>('[data-panel]')?.dataset['panel'];
    if (panel !== undefined) this.#showPanel(panel);
  }

  #showEveryone(): void {
    const followed = this.dataset['following'] ?? '';
    const hadFocus = this.#inside('.lineage-follow-bar').contains(document.activeElement) || this.#narrow.matches;
    this.#clear();
    this.#leaveAlone();
    this.#press('bandChoice', '');
    this.#say('Everyone is shown.');
    if (hadFocus)
      for (const link of this.querySelectorAll<SVGAElement>(`:is(.lineage-across, .lineage-panels) .item[data-actor="${followed}"] .actor-link`))
        if (link.checkVisibility()) link.focus({ preventScroll: true });
    this.#forgetAddress(followed);
  }

  #showPanel(panel: string): void {
    for (const section of this.querySelectorAll<HTMLElement>('[data-panel]'))
      section.toggleAttribute('data-current', section.dataset['panel'] === panel);
    this.#press('panelChoice', panel);
  }

  /** Opens the note of a link where the link can be seen: in the drawing that stands now, else in its panel. */
  #openNote(id: string, at?: { x: number; y: number }): void {
    const panelOf = (link: Element) => link.closest<HTMLElement>('[data-panel]');
    const standing = () => this.#linksOf(id).find((each) => each.checkVisibility() && panelOf(each)?.hasAttribute('data-current') !== false);
    if (!standing()) {
      if (this.hasAttribute('data-alone')) this.#showEveryone();
      const panel = this.#linksOf(id)
        .map((each) => panelOf(each)?.dataset['panel'])
        .find((name) => name !== undefined);
      if (panel !== undefined) this.#showPanel(panel);
    }
    const link = standing();
    if (!link) return;
    this.#note?.open(link, this.#rowOf(link), at);
    history.replaceState(null, '', `#${id}`);
  }

  #closeNote(): void {
    const id = this.#note?.link?.dataset['link'];
    this.#note?.hide();
    if (id !== undefined) this.#forgetAddress(id);
  }

  /** Takes a name out of the address when it no longer says what is to be seen. */
  #forgetAddress(id: string): void {
    if (id !== '' && location.hash.slice(1) === id) history.replaceState(null, '', location.pathname + location.search);
  }

  #clear(): void {
    this.#lit.clear();
    this.#note?.hide();
    delete this.dataset['following'];
    this.#inside('.lineage-follow').hidden = true;
    this.#inside('.lineage-follow-bar').hidden = true;
  }

  #leaveAlone(): void {
    this.removeAttribute('data-alone');
    this.#inside('.lineage-alone').hidden = true;
  }

  #press(choice: 'bandChoice' | 'panelChoice', value: string | undefined): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button.choice'))
      if (button.dataset[choice] !== undefined) button.setAttribute('aria-pressed', String(button.dataset[choice] === value));
    if (choice === 'bandChoice') for (const select of this.querySelectorAll('select')) select.value = value ?? '';
  }

  #say(text: string): void {
    this.#inside('[data-part="status"]').textContent = text;
  }

  /** The item of an actor in the drawing that carries its kin. */
  #itemOf(id: string): SVGGElement | null {
    return isName(id) ? this.querySelector<SVGGElement>(`.lineage-across .item[data-actor="${id}"]`) : null;
  }

  /** A link in all drawings in which it stands. */
  #linksOf(id: string): SVGAElement[] {
    return isName(id) ? [...this.querySelectorAll<SVGAElement>(`.link-link[data-link="${id}"]`)] : [];
  }

  #rowOf(link: SVGAElement): Element {
    return this.#inside(`tr[id="${link.dataset['link'] ?? ''}"]`);
  }

  #inside(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} inside`);
    return found;
  }
}

function isName(id: string): boolean {
  return /^[a-z0-9-]+$/u.test(id);
}

/** The lineage as it is drawn on the page of an actor; `undefined` where that page cannot be had, or has none. */
async function drawingOn(address: string, signal: AbortSignal): Promise<SVGSVGElement | undefined> {
  try {
    const answer = await fetch(address, { signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const drawing = page.querySelector<SVGSVGElement>('.lineage-alone-figure .lineage-drawing');
    return drawing === null ? undefined : document.importNode(drawing, true);
  } catch {
    return undefined;
  }
}

customElements.define('lineage-chart', LineageChartElement);
