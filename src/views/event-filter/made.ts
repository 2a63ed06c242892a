/** An element with its properties and what stands in it; texts are texts, never markup. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** A button that does one thing. */
export function madeButton(className: string, label: string, press: () => void): HTMLButtonElement {
  const button = made('button', { type: 'button', className }, label);
  button.addEventListener('click', press);
  return button;
}

/** The symbol of a kind of event, from the drawings that stand in the page. */
export function madeSymbol(kind: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('class', 'kind-symbol');
  svg.setAttribute('width', '12');
  svg.setAttribute('height', '12');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#kind-${kind}`);
  svg.append(use);
  return svg;
}

/** A place whose words are heard when they change. */
export function madeStatus<Name extends 'p' | 'div'>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const status = made(name);
  status.className = className;
  status.setAttribute('role', 'status');
  return status;
}

/** Words for those who hear the page, not for those who see it. */
export function madeUnseen(words: string): HTMLSpanElement {
  return made('span', { className: 'visually-hidden' }, words);
}
