import { type Relative, words } from './kin-in-markup.ts';

/** Marks what stands out in all drawings of a chart; the style sheet fades the rest. */
export class LitMarks {
  readonly #chart: HTMLElement;
  /** What was put in for an actor that is followed, to be taken away again. */
  #leftovers: (() => void)[] = [];

  constructor(chart: HTMLElement) {
    this.#chart = chart;
  }

  /** @param isLit whether a link stands out, by its number and by the actors at its ends */
  light(actors: ReadonlySet<string>, isLit: (number: string, ends: readonly string[]) => boolean): void {
    for (const part of this.#chart.querySelectorAll<SVGElement>('.lineage-drawing [data-actor]'))
      part.toggleAttribute('data-lit', actors.has(part.dataset['actor'] ?? ''));
    const lit = new Set<string>();
    for (const link of this.#chart.querySelectorAll<SVGElement>('.link-link')) {
      const isOn = isLit(link.dataset['number'] ?? '', words(link.dataset['ends']));
      link.toggleAttribute('data-lit', isOn);
      if (isOn) lit.add(link.dataset['link'] ?? '');
    }
    for (const trunk of this.#chart.querySelectorAll<SVGElement>('.trunk')) trunk.toggleAttribute('data-lit', lit.has(trunk.dataset['link'] ?? ''));
  }

  /** Draws the line of an actor thick, and those of its ancestors thin after the day on which each fed it. */
  follow(actor: string, ancestors: readonly Relative[]): void {
    for (const life of this.#chart.querySelectorAll(`.life[data-actor="${actor}"]`)) life.toggleAttribute('data-followed', true);
    for (const { id, link } of ancestors) this.#thinAfter(id, link);
  }

  /** Lets words stand in a drawing for as long as something is lit. */
  write(drawing: Element, text: Element): void {
    const copy = text.cloneNode(true) as Element;
    // Under what can be chosen, so that words take no touch from it.
    drawing.querySelector('[role="list"]')?.before(copy);
    this.#leftovers.push(() => copy.remove());
  }

  clear(): void {
    for (const undo of this.#leftovers.splice(0).reverse()) undo();
    for (const part of this.#chart.querySelectorAll(':is(.lineage-across, .lineage-panels) :is([data-lit], [data-followed])')) {
      part.removeAttribute('data-lit');
      part.removeAttribute('data-followed');
    }
  }

  #thinAfter(ancestor: string, number: string): void {
    for (const drawing of this.#chart.querySelectorAll<SVGElement>(':is(.lineage-across, .lineage-panels) .lineage-drawing')) {
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
}
