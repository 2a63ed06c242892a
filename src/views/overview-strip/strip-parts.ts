/** A part of the strip that must be there. Throws with its selector where it is not. */
export function part<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector} inside`);
  return found;
}

/** An element with a class, and what stands in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...inside);
  return element;
}

/** A button with words on it. */
export function madeButton(className: string, words: string, pressed: () => void): HTMLButtonElement {
  const button = made('button', className, words);
  button.type = 'button';
  button.addEventListener('click', pressed);
  return button;
}

const svg = 'http://www.w3.org/2000/svg';

/** The symbol of a kind of event, as it stands in the story. */
export function madeSymbol(kind: string): SVGSVGElement {
  const symbol = document.createElementNS(svg, 'svg');
  symbol.setAttribute('class', 'kind-symbol');
  symbol.setAttribute('width', '14');
  symbol.setAttribute('height', '14');
  symbol.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `#kind-${kind}`);
  symbol.append(use);
  return symbol;
}
