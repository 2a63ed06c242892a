import { svgElement } from './svg-element.ts';

/** What an element is made with: properties by their names in scripts, and attributes that have no property of that name. */
export type Made<Name extends keyof HTMLElementTagNameMap> = Partial<HTMLElementTagNameMap[Name]> &
  Readonly<Partial<Record<`aria-${string}` | `data-${string}` | 'class' | 'tabindex', string>>>;

/** An element with its properties and what stands in it; texts are texts, never markup. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Made<Name> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) Object.assign(element, { [key]: value as unknown });
    else element.setAttribute(key, String(value));
  }
  element.append(...children);
  return element;
}

/** A button that does one thing. */
export function madeButton(className: string, label: string, press: () => void): HTMLButtonElement {
  const button = made('button', { type: 'button', className }, label);
  button.addEventListener('click', press);
  return button;
}

/** A link that copies its own address, where the page has what does that. */
export function madeCopyLink(link: HTMLAnchorElement): HTMLElement {
  return made('copy-link' as 'span', {}, link);
}

/** The symbol of a kind of event, from the drawings that stand in the page. @param size px */
export function madeSymbol(kind: string, size = 12): SVGSVGElement {
  const use = svgElement('use', { href: `#kind-${kind}` });
  return svgElement('svg', { class: 'kind-symbol', width: size, height: size, 'aria-hidden': 'true' }, use);
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
