export type SvgAttributes = Readonly<Record<string, string | number>>;

/** Makes an element of a drawing. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: SvgAttributes,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAll(element, attributes);
  element.append(...children);
  return element;
}

/** Sets attributes; those that are so already are left alone, for the browser would draw anew. */
export function setAll(element: Element, attributes: SvgAttributes): void {
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

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
