import { made, madeButton } from '../made.ts';

/** A box that opens under the strip: one thing at a time, closed by Escape, by its button and by a touch elsewhere. */
export interface StripPanel {
  /** @param opener to which the focus returns */
  readonly open: (title: string, content: readonly Node[], opener: HTMLElement) => void;
  /** @param returnsFocus false where the focus goes elsewhere by itself */
  readonly close: (returnsFocus?: boolean) => void;
}

/**
 * Puts a panel into the strip.
 * @param closed what to do when it has closed, however that came
 */
export function makePanel(strip: HTMLElement, closed: () => void, untilGone: AbortSignal): StripPanel {
  const box = made('div', { className: 'strip-panel' });
  let opener: HTMLElement | undefined;
  const close = (returnsFocus = true): void => {
    if (box.hidden) return;
    box.hidden = true;
    closed();
    if (returnsFocus) opener?.focus({ preventScroll: true });
  };
  box.hidden = true;
  box.tabIndex = -1;
  box.role = 'dialog';
  strip.append(box);
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!strip.contains(target as Node)) close(false);
    },
    { signal: untilGone },
  );
  return {
    open: (title, content, by) => {
      opener = by;
      box.ariaLabel = title;
      const head = made('div', { className: 'panel-head' }, made('p', { className: 'panel-title' }, title));
      head.append(madeButton('panel-close', 'Close', () => close()));
      box.replaceChildren(head, ...content);
      box.hidden = false;
      box.focus({ preventScroll: true });
    },
    close,
  };
}
