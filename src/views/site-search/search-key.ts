import { made } from '../made.ts';

const remembered = 'search-key';

export const keyWords = 'Open the search with the key “/”';

/** Whether a press of “/” opens the search, where it cannot be remembered: until the page is left. */
let opens = true;

/**
 * Whether a press is the one that opens the search: “/” alone, outside of fields, unless the reader has switched it
 * off. People who speak to their computer press such keys without meaning to.
 */
export function isSearchKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting(target) && keyOpens();
}

/** A box to tick that switches the key on and off, on this device alone. */
export function makeKeySwitch(): HTMLElement {
  const box = made('input', { type: 'checkbox' });
  switchKeyBy(box);
  return made('label', { className: 'search-key' }, box, keyWords);
}

/** Lets a box say whether the key opens the search, and switch it on and off. */
export function switchKeyBy(box: HTMLInputElement): void {
  box.checked = keyOpens();
  box.addEventListener('change', () => remember(box.checked));
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'));
}

function keyOpens(): boolean {
  try {
    return opens && localStorage.getItem(remembered) !== 'off';
  } catch {
    return opens; // refused
  }
}

function remember(on: boolean): void {
  opens = on;
  try {
    if (on) localStorage.removeItem(remembered);
    else localStorage.setItem(remembered, 'off');
  } catch {
    // refused: it holds for this page
  }
}
