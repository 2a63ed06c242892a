/** Waits until what has changed so far can be seen, so that the page answers before it works. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
