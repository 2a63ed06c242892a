import { setAll, type SvgAttributes, svgElement } from '../svg-element.ts';

/** A part of a drawing, by a key that stays while it changes. */
export interface DrawnPart {
  readonly key: string;
  readonly name: 'circle' | 'rect' | 'text';
  readonly attributes: SvgAttributes;
  readonly text?: string;
}

/** A group whose parts come, change and go: only what differs is touched. */
export class DrawnGroup {
  readonly group: SVGGElement;
  readonly #parts = new Map<string, SVGElement>();

  constructor(attributes: SvgAttributes) {
    this.group = svgElement('g', attributes);
  }

  draw(parts: readonly DrawnPart[]): void {
    const keys = new Set(parts.map(({ key }) => key));
    for (const [key, element] of this.#parts) {
      if (keys.has(key)) continue;
      element.remove();
      this.#parts.delete(key);
    }
    for (const { key, name, attributes, text } of parts) {
      const known = this.#parts.get(key);
      if (known) setAll(known, attributes);
      else {
        const element = svgElement(name, attributes, text ?? '');
        this.#parts.set(key, element);
        this.group.append(element);
      }
    }
  }
}
