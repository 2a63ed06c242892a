const stops = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

/** What closes a sheet that stands over the page. */
const standing = new WeakMap<HTMLDialogElement, () => void>();

/**
 * Shows a dialog over the page, which is out of reach until it is closed, as `showModal` does. That, though, makes all
 * that lies behind inert, and for it the browser works out the style of every element of a long page anew: a third of
 * a second on a phone. So the dialog stands on a cover that catches what is pressed beside it, the key Tab stays
 * inside, and what lies behind is hidden from screen readers. Escape and the way back of a phone close it.
 * @param sheet stands in the page, and is left where it stood; it may be taken out when it is closed
 * @param focus what has the focus first
 * @param opener has the focus afterwards, unless it was taken elsewhere
 * @returns closes it; so does `sheet.close()`
 */
export function showOverPage(sheet: HTMLDialogElement, { focus, opener }: { focus: HTMLElement; opener: HTMLElement }): () => void {
  if (!('popover' in HTMLElement.prototype)) {
    opener.focus({ preventScroll: true }); // the browser gives the focus back to what had it
    sheet.showModal();
    focus.focus({ preventScroll: true });
    return () => sheet.close();
  }
  standing.get(sheet)?.(); // closed a moment ago: the browser tells so in a while
  const cover = document.createElement('div');
  cover.className = 'over-page';
  cover.popover = 'auto';
  // What is opened from a sheet belongs to it: otherwise the browser would close the sheet.
  (opener.closest('.over-page') ?? sheet.parentElement)?.append(cover);
  cover.append(sheet);
  sheet.ariaModal = 'true';
  sheet.open = true;
  cover.showPopover();
  focus.focus({ preventScroll: true });
  const hidden = besides(cover).filter((element) => !element.hasAttribute('aria-hidden'));
  for (const element of hidden) element.setAttribute('aria-hidden', 'true');

  const leave = new AbortController();
  const close = (): void => {
    if (leave.signal.aborted) return;
    leave.abort();
    standing.delete(sheet);
    sheet.close();
    for (const element of hidden) element.removeAttribute('aria-hidden');
    if (cover.contains(sheet)) cover.replaceWith(sheet);
    else cover.remove();
    if (document.activeElement === document.body) opener.focus({ preventScroll: true });
  };
  const { signal } = leave;
  sheet.addEventListener('close', () => !sheet.open && close(), { signal }); // open, it was told of the time before
  cover.addEventListener(
    'beforetoggle',
    ({ newState, target }) => {
      if (newState === 'closed' && target === cover) close();
    },
    { signal },
  );
  cover.addEventListener(
    'click',
    ({ target }) => {
      if (target === cover) close();
    },
    { signal },
  );
  cover.addEventListener('keydown', (key) => keepInside(sheet, key), { signal });
  standing.set(sheet, close);
  return close;
}

/** All that stands beside an element, and beside what it stands in. */
function besides(element: Element): Element[] {
  const parent = element.parentElement;
  if (parent === null || element === document.body) return [];
  return [...[...parent.children].filter((each) => each !== element), ...besides(parent)];
}

/** Leads Tab from the end to the beginning, and back. */
function keepInside(sheet: HTMLElement, key: KeyboardEvent): void {
  if (key.key !== 'Tab' || key.altKey || key.ctrlKey || key.metaKey) return;
  const from = key.target as Element;
  const all = [...sheet.querySelectorAll<HTMLElement>(stops)].filter((stop) => stop.getClientRects().length > 0);
  const lies = key.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  if (all.some((stop) => stop !== from && (from.compareDocumentPosition(stop) & lies) !== 0)) return;
  key.preventDefault();
  (key.shiftKey ? all.at(-1) : all[0])?.focus();
}
