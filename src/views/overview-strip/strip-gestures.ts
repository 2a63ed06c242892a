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
const slip = { mouse: 4, pen: 6, touch: 8 } as const;

/**
 * Tells hovering, dragging, tapping and clicking apart. Scrolling up and down belongs to the page: the style sheet
 * leaves it to the browser (`touch-action: pan-y`), which then ends the gesture here.
 */
export function listenToGestures(field: HTMLElement, gestures: StripGestures, signal: AbortSignal): void {
  let down: { readonly id: number; readonly x: number; readonly y: number; readonly shift: boolean; dragging: boolean } | undefined;
  let swallowClick = false;

  const end = (): void => {
    if (down?.dragging) gestures.cancel();
    down = undefined;
  };

  const listen = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void): void =>
    field.addEventListener(name, listener, { signal });

  listen('pointerdown', (pointer) => {
    swallowClick = false;
    if (!pointer.isPrimary || pointer.button !== 0 || pointer.ctrlKey || pointer.metaKey || pointer.altKey) return;
    down = { id: pointer.pointerId, x: pointer.clientX, y: pointer.clientY, shift: pointer.shiftKey, dragging: false };
    if (pointer.shiftKey) pointer.preventDefault(); // else the browser would select text
  });
  listen('pointermove', (pointer) => {
    if (down === undefined) {
      if (pointer.pointerType !== 'touch' && pointer.target instanceof Element) gestures.hover(pointer.clientX, pointer.target);
      return;
    }
    if (pointer.pointerId !== down.id) return;
    if (!down.dragging) {
      const across = Math.abs(pointer.clientX - down.x);
      const along = Math.abs(pointer.clientY - down.y);
      const least = slip[pointer.pointerType as keyof typeof slip] ?? slip.mouse;
      if (pointer.pointerType === 'touch' && along > least && along > across) {
        down = undefined; // the page’s
        swallowClick = true;
        return;
      }
      if (across < least) return;
      down.dragging = true;
      field.setPointerCapture(down.id);
      gestures.leave();
    }
    gestures.drag(pointer.clientX, down.x, down.shift);
  });
  listen('pointerup', (pointer) => {
    if (pointer.pointerId !== down?.id) return;
    const { x, shift, dragging } = down;
    down = undefined;
    swallowClick = dragging || pointer.pointerType !== 'mouse';
    if (dragging) gestures.drop(pointer.clientX, x, shift);
    else if (pointer.pointerType !== 'mouse') gestures.tap(pointer.clientX);
  });
  listen('pointercancel', end);
  listen('pointerleave', () => gestures.leave());
  listen('dragstart', (drag) => drag.preventDefault()); // of a link
  field.addEventListener(
    'click',
    (click) => {
      if (swallowClick) {
        swallowClick = false;
        click.preventDefault();
        click.stopPropagation();
      } else if (click.detail > 0 && click.target instanceof Element && click.target.closest('a') === null)
        gestures.click(click.clientX, click.target);
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'keydown',
    (key) => {
      if (key.key !== 'Escape' || !down?.dragging) return;
      swallowClick = true;
      end();
    },
    { signal },
  );
}
