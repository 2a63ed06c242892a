import { EnhancedElement } from '../enhanced-element.ts';

/** A relative as the markup has it: "mnla:23", whom and through which link. */
interface Relative {
  readonly id: string;
  readonly link: string;
}

/**
 * The lineage chart: follow an actor, and its ancestors and heirs stand out while the rest fades; show one family;
 * on a phone one panel at a time. Kin are read from the markup, where they were written at build time.
 */
class LineageChartElement extends EnhancedElement {
  /** What was put in for an actor that is followed, to be taken away again. */
  #leftovers: (() => void)[] = [];

  protected override enhance(): void {
    const tools = this.querySelector('template')?.content.cloneNode(true);
    if (tools === undefined) throw new Error('no <template> with its controls inside');
    const signal = this.untilGone;
    this.addEventListener('click', (click) => this.clicked(click), { signal });
    this.addEventListener('keydown', (key) => this.pressed(key), { signal });
    window.addEventListener('hashchange', () => this.followAddress(), { signal });
    for (const drawing of this.querySelectorAll('.lineage-drawing')) this.shortenTabs(drawing);
    this.prepend(tools);
    this.showPanel(this.querySelector<HTMLElement>('[data-panel]')?.dataset['panel'] ?? '');
    this.followAddress();
  }

  private clicked(click: MouseEvent): void {
    if (!(click.target instanceof Element) || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    const actor = click.target.closest<SVGAElement>('.actor-link')?.closest<SVGGElement>('.item')?.dataset['actor'];
    const button = click.target.closest<HTMLElement>('button');
    if (actor !== undefined) {
      click.preventDefault();
      this.inPlace(() => this.follow(actor));
      history.replaceState(null, '', `#${actor}`);
    } else if (button?.dataset['bandChoice'] !== undefined) this.showBand(button.dataset['bandChoice']);
    else if (button?.dataset['panelChoice'] !== undefined) this.showPanel(button.dataset['panelChoice']);
    else if (button?.dataset['everyone'] !== undefined) this.inPlace(() => this.showEveryone());
  }

  private pressed(key: KeyboardEvent): void {
    if (key.key === 'Escape' && this.dataset['following'] !== undefined) {
      this.inPlace(() => this.showEveryone());
      return;
    }
    if (!(key.target instanceof SVGAElement) || key.ctrlKey || key.metaKey || key.altKey) return;
    const next = this.neighbour(key.target, key.key);
    if (!next) return;
    key.preventDefault();
    next.focus();
  }

  /** Where an arrow leads: up and down to the next actor, right and left through an actor's links. */
  private neighbour(from: SVGAElement, key: string): SVGAElement | undefined {
    const item = from.closest('.item');
    const actors = [...(item?.parentElement?.querySelectorAll<SVGAElement>('.actor-link') ?? [])];
    const own = [...(item?.querySelectorAll<SVGAElement>('a') ?? [])];
    const actor = own[0] === undefined ? -1 : actors.indexOf(own[0]);
    if (key === 'ArrowDown') return actors[actor + 1];
    if (key === 'ArrowUp') return actors[actor - 1];
    if (key === 'ArrowRight') return own[own.indexOf(from) + 1];
    if (key === 'ArrowLeft') return own[own.indexOf(from) - 1];
    if (key === 'Home') return actors[0];
    if (key === 'End') return actors.at(-1);
    return undefined;
  }

  /** Tab goes from band to band; arrows lead on from there. */
  private shortenTabs(drawing: Element): void {
    let band: string | undefined;
    for (const item of drawing.querySelectorAll<SVGGElement>('.item')) {
      for (const link of item.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
      if (item.dataset['band'] !== band) item.querySelector('a')?.setAttribute('tabindex', '0');
      band = item.dataset['band'];
    }
  }

  private followAddress(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    if (this.itemOf(id) === null) return;
    this.follow(id);
    const show = () => this.inside('.lineage-follow').scrollIntoView();
    show();
    // While the page loads, the browser goes to the row of that name in the table below.
    if (document.readyState !== 'complete')
      window.addEventListener('load', () => requestAnimationFrame(show), { once: true, signal: this.untilGone });
  }

  /** Changes what stands over the chart without moving the chart. */
  private inPlace(change: () => void): void {
    const drawing = this.querySelector('.lineage-across')?.checkVisibility() ? this.inside('.lineage-across') : this.inside('.lineage-panels');
    const before = drawing.getBoundingClientRect().top;
    change();
    window.scrollBy({ top: drawing.getBoundingClientRect().top - before, behavior: 'instant' });
  }

  /** Lets an actor and its kin stand out. */
  private follow(id: string): void {
    const item = this.itemOf(id);
    if (item === null) return;
    this.clear();
    const ancestors = relatives(item.dataset['ancestors']);
    const heirs = relatives(item.dataset['heirs']);
    const allies = relatives(item.dataset['allies']);
    const links = new Set(words(item.dataset['links']));
    this.light(new Set([id, ...[...ancestors, ...heirs, ...allies].map((relative) => relative.id)]), (number) => links.has(number));
    for (const life of this.querySelectorAll(`.life[data-actor="${id}"]`)) life.toggleAttribute('data-followed', true);
    for (const { id: ancestor, link } of ancestors) this.thinAfter(ancestor, link);
    this.tell(item, { ancestors, heirs, allies, links });
    this.press('bandChoice', undefined);
    const panel = this.querySelector(`[data-panel] [data-actor="${id}"]`)?.closest<HTMLElement>('[data-panel]')?.dataset['panel'];
    if (panel !== undefined) this.showPanel(panel);
  }

  private showBand(band: string): void {
    this.clear();
    this.press('bandChoice', band);
    if (band === '') return;
    const members = new Set(
      [...this.querySelectorAll<SVGGElement>(`.lineage-across .item[data-band="${band}"]`)].map((item) => item.dataset['actor'] ?? ''),
    );
    const far = [...this.querySelectorAll<SVGAElement>('.lineage-across .link-link')].flatMap((link) => {
      const ends = words(link.dataset['ends']);
      return ends.some((end) => members.has(end)) ? ends : [];
    });
    this.light(new Set([...members, ...far]), (_, ends) => ends.some((end) => members.has(end)));
  }

  private showEveryone(): void {
    const followed = this.dataset['following'];
    this.clear();
    this.press('bandChoice', '');
    if (location.hash.slice(1) === followed) history.replaceState(null, '', location.pathname + location.search);
  }

  private showPanel(panel: string): void {
    for (const section of this.querySelectorAll<HTMLElement>('[data-panel]'))
      section.toggleAttribute('data-current', section.dataset['panel'] === panel);
    this.press('panelChoice', panel);
  }

  /** Marks what stands out; the style sheet fades the rest. */
  private light(actors: ReadonlySet<string>, isLit: (number: string, ends: readonly string[]) => boolean): void {
    this.dataset['following'] = '';
    for (const part of this.querySelectorAll<SVGElement>('.lineage-drawing [data-actor]'))
      part.toggleAttribute('data-lit', actors.has(part.dataset['actor'] ?? ''));
    const lit = new Set<string>();
    for (const link of this.querySelectorAll<SVGElement>('.link-link')) {
      const isOn = isLit(link.dataset['number'] ?? '', words(link.dataset['ends']));
      link.toggleAttribute('data-lit', isOn);
      if (isOn) lit.add(link.dataset['link'] ?? '');
    }
    for (const trunk of this.querySelectorAll<SVGElement>('.trunk')) trunk.toggleAttribute('data-lit', lit.has(trunk.dataset['link'] ?? ''));
  }

  /** An ancestor stands out up to the day on which it fed the line, and is thin from there. */
  private thinAfter(ancestor: string, number: string): void {
    for (const drawing of this.querySelectorAll<SVGElement>('.lineage-drawing')) {
      const day = Number(drawing.querySelector<SVGElement>(`.link-link[data-number="${number}"]`)?.dataset['t'] ?? NaN);
      const along = drawing.dataset['direction'] === 'across' ? 'x' : 'y';
      for (const piece of drawing.querySelectorAll(`.life[data-actor="${ancestor}"] :is(.life-piece, .life-core)`)) {
        const from = Number(piece.getAttribute(`${along}1`));
        const to = Number(piece.getAttribute(`${along}2`));
        if (!(to > day)) continue;
        if (from >= day) {
          piece.toggleAttribute('data-after', true);
          this.#leftovers.push(() => piece.removeAttribute('data-after'));
          continue;
        }
        const rest = piece.cloneNode() as Element;
        rest.setAttribute(`${along}1`, String(day));
        rest.toggleAttribute('data-after', true);
        piece.setAttribute(`${along}2`, String(day));
        piece.after(rest);
        this.#leftovers.push(() => {
          rest.remove();
          piece.setAttribute(`${along}2`, String(to));
        });
      }
    }
  }

  /** Says over the chart who is followed, and lists the links that make up its lineage. */
  private tell(
    item: SVGGElement,
    { ancestors, heirs, allies, links }: Record<'ancestors' | 'heirs' | 'allies', Relative[]> & { links: ReadonlySet<string> },
  ): void {
    const { actor = '', name = '', full = '' } = item.dataset;
    this.dataset['following'] = actor;
    const title = made('h2', full === name ? name : `${name}, ${full}`);
    const kin = made(
      'p',
      [counted(ancestors.length, 'ancestor'), counted(heirs.length, 'heir'), counted(allies.length, 'ally', 'allies')].join(', ') + '.',
    );
    kin.className = 'follow-kin';
    const named = (label: string, all: Relative[]) =>
      all.length === 0 ? '' : ` ${label}: ${all.map(({ id }) => this.itemOf(id)?.dataset['name'] ?? id).join(', ')}.`;
    kin.append(named('From', ancestors) + named('Became', heirs) + named('Allied with', allies));
    const list = made('ul');
    for (const link of this.querySelectorAll<SVGAElement>('.lineage-across .link-link')) {
      if (!links.has(link.dataset['number'] ?? '')) continue;
      const entry = made('li');
      entry.value = Number(link.dataset['number']);
      entry.append(madeLink(`#${link.dataset['link']}`, link.getAttribute('aria-label') ?? ''));
      list.append(entry);
    }
    list.append(...[...list.children].sort((a, b) => (a as HTMLLIElement).value - (b as HTMLLIElement).value));
    const details = made('details');
    details.append(made('summary', counted(links.size, 'link')), list);
    const choices = made('div');
    choices.className = 'follow-choices';
    const everyone = made('button', 'Show everyone');
    everyone.type = 'button';
    everyone.dataset['everyone'] = '';
    const profile = madeLink(item.querySelector('.actor-link')?.getAttribute('href') ?? '', `Profile of ${name}`);
    const here = madeLink(`#${actor}`, 'Link to this');
    for (const choice of [everyone, profile, here]) choice.className = 'choice';
    choices.append(everyone, profile, here);
    const box = this.inside('.lineage-follow');
    box.replaceChildren(title, kin, ...(links.size > 0 ? [details] : []), choices);
    box.hidden = false;
  }

  private clear(): void {
    for (const undo of this.#leftovers.splice(0).reverse()) undo();
    for (const part of this.querySelectorAll('[data-lit], [data-followed]')) {
      part.removeAttribute('data-lit');
      part.removeAttribute('data-followed');
    }
    delete this.dataset['following'];
    this.inside('.lineage-follow').hidden = true;
  }

  private press(choice: 'bandChoice' | 'panelChoice', value: string | undefined): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button.choice'))
      if (button.dataset[choice] !== undefined) button.setAttribute('aria-pressed', String(button.dataset[choice] === value));
  }

  /** The item of an actor in the drawing that carries its kin. */
  private itemOf(id: string): SVGGElement | null {
    return /^[a-z0-9-]+$/u.test(id) ? this.querySelector<SVGGElement>(`.lineage-across .item[data-actor="${id}"]`) : null;
  }

  private inside(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} inside`);
    return found;
  }
}

function words(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(' ');
}

function relatives(text: string | undefined): Relative[] {
  return words(text).map((word) => {
    const [id = '', link = ''] = word.split(':');
    return { id, link };
  });
}

function counted(count: number, one: string, more = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : more}`;
}

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function madeLink(href: string, text: string): HTMLAnchorElement {
  const link = made('a', text);
  link.href = href;
  return link;
}

customElements.define('lineage-chart', LineageChartElement);
