/** Calls once, as soon as an element is seen; at once where the browser cannot tell. */
export function whenSeen(element: Element, call: () => void, untilGone: AbortSignal): void {
  if (!('IntersectionObserver' in window)) {
    call();
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    call();
  });
  observer.observe(element);
  untilGone.addEventListener('abort', () => observer.disconnect());
}
