/** What a pointer does on the strip. Every `x` is px from the left edge of the window. */
export interface StripGestures {
  /** A mouse or a pen hovers over something. */
  readonly hover: (x: number, target: Element) => void;
  /** The pointer has left, or begins something else. */
  readonly leave: () => void;
  /** A drag begins or goes on; `from` is where it began. `shift` was held at its start. */
  readonly drag: (x: number, from: number, shift: boolean) => void;
  /** A drag has ended where it should. */
  readonly drop: (x: number, from: number, shift: boolean) => void;
  /** A drag has ended by something else: another gesture, or Escape. */
  readonly cancel: () => void;
  /** A finger or a pen touched one place. */
  readonly tap: (x: number) => void;
  /** A mouse button was pressed on something that is no link. */
  readonly click: (x: number, target: Element) => void;
}

/** So far a pointer may slip and still have stayed where it was, px. */
const slip = 6;

/**
 * Tells hovering, dragging, tapping and clicking apart. Scrolling up and down belongs to the page: the style sheet
 * leaves it to the browser (`touch-action: pan-y`), which then ends the gesture here.
 */
export function listenToGestures(field: HTMLElement, gestures: StripGestures, signal: AbortSignal): void {
  let down: PointerEvent | undefined;
  let dragging = false;
  let swallowsClick = false;
  const end = (): void => {
    if (dragging) gestures.cancel();
    dragging = false;
    down = undefined;
  };
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void): void =>
    field.addEventListener(name, listener, { signal, capture: true });

  on('pointerdown', (pointer) => {
    swallowsClick = false;
    if (!pointer.isPrimary || pointer.button !== 0 || pointer.ctrlKey || pointer.metaKey || pointer.altKey) return;
    down = pointer;
    if (pointer.shiftKey) pointer.preventDefault(); // else the browser would select text
  });
  on('pointermove', (pointer) => {
    const { clientX, clientY, pointerId, pointerType } = pointer;
    if (!down) {
      if (pointerType !== 'touch') gestures.hover(clientX, pointer.target as Element);
      return;
    }
    if (pointerId !== down.pointerId) return;
    if (!dragging) {
      const across = Math.abs(clientX - down.clientX);
      const along = Math.abs(clientY - down.clientY);
      if (pointerType === 'touch' && along > slip && along > across) {
        swallowsClick = true;
        down = undefined; // the page’s
        return;
      }
      if (across < slip) return;
      dragging = true;
      field.setPointerCapture(pointerId);
      gestures.leave();
    }
    gestures.drag(clientX, down.clientX, down.shiftKey);
  });
  on('pointerup', ({ clientX, pointerId, pointerType }) => {
    if (pointerId !== down?.pointerId) return;
    swallowsClick = dragging || pointerType !== 'mouse';
    if (dragging) gestures.drop(clientX, down.clientX, down.shiftKey);
    else if (swallowsClick) gestures.tap(clientX);
    dragging = false;
    down = undefined;
  });
  on('pointercancel', end);
  on('pointerleave', ({ target }) => {
    if (target === field) gestures.leave();
  });
  // What a touch sends after it as a mouse would move the focus to a link.
  on('mousedown', (mouse) => {
    if (swallowsClick) mouse.preventDefault();
  });
  on('dragstart', (drag) => drag.preventDefault()); // of a link
  on('click', (click) => {
    const target = click.target as Element;
    if (swallowsClick) click.preventDefault();
    else if (click.detail > 0 && !target.closest('a')) gestures.click(click.clientX, target);
    swallowsClick = false;
  });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || !dragging) return;
      swallowsClick = true;
      end();
    },
    { signal },
  );
}
