/** A new element with a text in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
}

export function madeLink(href: string, text: string, className = ''): HTMLAnchorElement {
  const link = made('a', text, className);
  link.href = href;
  return link;
}

export function madeButton(text: string): HTMLButtonElement {
  const button = made('button', text, 'choice');
  button.type = 'button';
  return button;
}

/** A link that copies its own address, for the element of that name. */
export function madeCopyLink(href: string, text: string): HTMLElement {
  const copy = document.createElement('copy-link');
  copy.append(madeLink(href, text, 'choice'));
  return copy;
}
