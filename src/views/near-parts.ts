/*
 * The story leaves the layout of what is far from the window to the browser, which takes it to be of some height until
 * it comes near. Who takes the reader to a place, or keeps one, must have the parts around it laid out before.
 */

/**
 * Has the browser lay out what will be seen with an element at the top of the window, and what stands close above it,
 * which it would leave for a frame later: the reader would see a gap, and then the place slip away.
 * @param within holds the element, and all cards, lines and heads of chapters
 */
export function layOutAround(element: Element, within: Element): void {
  const parts = [...within.querySelectorAll<HTMLElement>('.chapter-head, article')].filter((part) => !part.hidden);
  const at = parts.findIndex((part) => element.contains(part) || part.contains(element));
  const near: HTMLElement[] = [];
  const add = (nextFirst: readonly HTMLElement[], height: number) => {
    let left = height;
    for (const part of nextFirst) {
      if (left <= 0) return;
      left -= part.getBoundingClientRect().height;
      near.push(part);
    }
  };
  add(parts.slice(at), innerHeight);
  add(parts.slice(0, at).reverse(), 1.5 * innerHeight);
  for (const part of near) part.toggleAttribute('data-near', true); // last: each mark makes the browser measure anew
}

/** Leaves the layout of all parts to the browser again. */
export function leaveLayoutToBrowser(within: Element): void {
  for (const part of within.querySelectorAll('[data-near]')) part.removeAttribute('data-near');
}
