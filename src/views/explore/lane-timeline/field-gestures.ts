/** What gestures ask of the timeline. Every `x` is px from the left edge of the field. */
export interface FieldMoves {
  /** Moves what is seen by so many px. @returns false where it is at its end */
  readonly pan: (by: number) => boolean;
  /** Shows so many times as much time (below 1: less), with the moment at `x` where it is. */
  readonly zoom: (factor: number, x: number) => void;
  /** The same as one calm step. */
  readonly stepZoom: (factor: number, x: number) => void;
  /** A gesture begins, or ends and nothing moves any more. */
  readonly held: (isHeld: boolean) => void;
  /** A finger touched one place and left; true if there was something for it. */
  readonly tap: (pointer: PointerEvent) => boolean;
  /** False where nothing may move of itself. */
  readonly mayGlide: () => boolean;
}

/** So far a pointer may slip and still have stayed where it was, px. */
const slip = 5;
/** Two taps so near each other in time and place are one double tap, ms and px. */
const doubleTap = { within: 320, near: 32 };
/** How fast gliding dies away, ms to a third; below the second number, px/ms, it has stopped. */
const glide = { time: 280, least: 0.03 };
/** A wheel is at rest when it has been still for so long, ms. */
const wheelRest = 220;

/**
 * Tells dragging, pinching, tapping and turning the wheel apart. Scrolling up and down belongs to the page: the style
 * sheet leaves it to the browser (`touch-action: pan-y`), and the wheel is taken only with Ctrl or Meta, or across.
 * @param left gives the left edge of the field in the window, px
 */
export function listenToField(field: HTMLElement, left: () => number, moves: FieldMoves, signal: AbortSignal): void {
  const pointers = new Map<number, PointerEvent>();
  let start: PointerEvent | undefined;
  let moving = false;
  let swallowsClick = false;
  let lastTap: { at: number; x: number; y: number } | undefined;
  let trail: { at: number; x: number }[] = [];
  let gliding = 0;
  let wheelTimer = 0;

  const on = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void, passive = true): void =>
    field.addEventListener(name, listener, { signal, passive });
  const stopGliding = () => {
    if (gliding === 0) return;
    cancelAnimationFrame(gliding);
    gliding = 0;
    moves.held(false);
  };
  const begin = () => {
    if (moving) return;
    moving = true;
    moves.held(true);
  };
  const end = () => {
    if (!moving) return;
    moving = false;
    const speed = speedOf(trail);
    if (Math.abs(speed) > 0.15 && moves.mayGlide()) glideOn(speed);
    else moves.held(false);
  };
  const glideOn = (speed: number) => {
    let last = performance.now();
    let now = speed;
    const step = (time: number) => {
      const passed = Math.min(64, Math.max(0, time - last));
      last = time;
      const goesOn = passed === 0 || moves.pan(now * passed);
      now *= Math.exp(-passed / glide.time);
      if (goesOn && Math.abs(now) > glide.least) gliding = requestAnimationFrame(step);
      else {
        gliding = 0;
        moves.held(false);
      }
    };
    gliding = requestAnimationFrame(step);
  };

  on('pointerdown', (pointer) => {
    stopGliding();
    if (pointer.pointerType === 'mouse' && (pointer.button !== 0 || pointer.ctrlKey || pointer.metaKey || pointer.shiftKey)) return;
    if (pointers.size === 0) swallowsClick = false;
    pointers.set(pointer.pointerId, pointer);
    trail = [];
    start = pointers.size === 1 ? pointer : undefined;
    if (pointers.size === 2) {
      swallowsClick = true;
      for (const id of pointers.keys()) field.setPointerCapture(id);
      begin();
    }
  });
  on('pointermove', (pointer) => {
    const before = pointers.get(pointer.pointerId);
    if (!before) return;
    if (pointer.pointerType === 'mouse' && pointer.buttons === 0 && !moving) {
      pointers.delete(pointer.pointerId); // it was let go outside
      return;
    }
    if (pointers.size === 2) {
      const other = [...pointers.values()].find(({ pointerId }) => pointerId !== pointer.pointerId);
      pointers.set(pointer.pointerId, pointer);
      if (!other) return;
      const apart = (one: PointerEvent) => Math.max(24, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY));
      const middle = (one: PointerEvent) => (one.clientX + other.clientX) / 2;
      moves.pan(middle(pointer) - middle(before));
      moves.zoom(apart(before) / apart(pointer), middle(pointer) - left());
      return;
    }
    if (!moving) {
      if (!start || Math.abs(pointer.clientX - start.clientX) < slip) return;
      field.setPointerCapture(pointer.pointerId);
      swallowsClick = true;
      begin();
    }
    pointers.set(pointer.pointerId, pointer);
    trail = [...trail.filter(({ at }) => pointer.timeStamp - at < 90), { at: pointer.timeStamp, x: pointer.clientX }];
    moves.pan(pointer.clientX - before.clientX);
  });
  on('pointerup', (pointer) => {
    if (!pointers.delete(pointer.pointerId)) return;
    if (pointers.size > 0) {
      trail = [];
      return;
    }
    if (moving) end();
    else if (pointer.pointerType !== 'mouse') touched(pointer);
  });
  on('pointercancel', ({ pointerId }) => {
    if (!pointers.delete(pointerId)) return;
    trail = [];
    if (pointers.size === 0) end();
  });
  const touched = (pointer: PointerEvent) => {
    swallowsClick = true; // the mouse click that is made of it
    const { timeStamp: at, clientX: x, clientY: y } = pointer;
    const isSecond = lastTap && at - lastTap.at < doubleTap.within && Math.hypot(x - lastTap.x, y - lastTap.y) < doubleTap.near;
    lastTap = undefined;
    if (isSecond) moves.stepZoom(0.4, x - left());
    else if (!moves.tap(pointer)) lastTap = { at, x, y };
  };
  on('dblclick', (click) => {
    if (swallowsClick || (click.target as Element).closest('a, [role=button]')) return;
    moves.stepZoom(click.shiftKey ? 2.5 : 0.4, click.clientX - left());
  });
  field.addEventListener(
    'click',
    (click) => {
      if (swallowsClick && click.detail > 0) {
        click.preventDefault();
        click.stopPropagation();
      }
      swallowsClick = false;
    },
    { signal, capture: true },
  );
  on('dragstart', (drag) => drag.preventDefault(), false); // of a link
  on(
    'wheel',
    (wheel) => {
      const unit = wheel.deltaMode === 0 ? 1 : 16;
      const across = (wheel.deltaX || (wheel.shiftKey ? wheel.deltaY : 0)) * unit;
      const zooms = wheel.ctrlKey || wheel.metaKey;
      if (!zooms && Math.abs(across) <= Math.abs(wheel.shiftKey ? 0 : wheel.deltaY)) return; // the page’s
      wheel.preventDefault();
      stopGliding();
      if (wheelTimer === 0) moves.held(true);
      clearTimeout(wheelTimer);
      wheelTimer = window.setTimeout(() => {
        wheelTimer = 0;
        moves.held(false);
      }, wheelRest);
      // A touchpad sends small steps as a wheel with Ctrl, a wheel with notches large ones.
      const turned = wheel.deltaY * unit;
      if (zooms)
        moves.zoom(2 ** (Math.sign(turned) * Math.min(0.6, Math.abs(turned) * (Math.abs(turned) < 40 ? 0.02 : 0.004))), wheel.clientX - left());
      else moves.pan(-across);
    },
    false,
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(gliding);
    clearTimeout(wheelTimer);
  });
}

/** Px a ms over the last moments of a drag. */
function speedOf(trail: readonly { readonly at: number; readonly x: number }[]): number {
  const [first, last] = [trail[0], trail.at(-1)];
  return first && last && last.at - first.at > 8 ? (last.x - first.x) / (last.at - first.at) : 0;
}
