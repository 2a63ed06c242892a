import type { EventKind } from '../../model/vocabulary.ts';

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
  element.className = className;
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

/** The symbol of a kind of event, as it stands in the story. */
export function madeSymbol(kind: EventKind): Node {
  const range = document.createRange();
  return range.createContextualFragment(`<svg class="kind-symbol" width="14" height="14" aria-hidden="true"><use href="#kind-${kind}"/></svg>`);
}
