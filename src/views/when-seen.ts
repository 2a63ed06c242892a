/**
 * Calls once, when an element was seen and the browser has nothing better to do: it is painted before anything is
 * fetched for it. Where the browser cannot tell, at once.
 */
export function whenSeen(element: Element, call: () => void, untilGone: AbortSignal): void {
  if (!('IntersectionObserver' in window)) {
    call();
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    whenIdle(() => {
      if (!untilGone.aborted) call();
    });
  });
  observer.observe(element);
  untilGone.addEventListener('abort', () => observer.disconnect());
}

/** A busy browser is not waited for longer than this, ms. */
const patience = 1000;

function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: patience });
  else setTimeout(call);
}
