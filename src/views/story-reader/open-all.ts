import { painted } from '../painted.ts';

/**
 * Opens or closes all events, chapter by chapter, so that the page answers meanwhile. What is in view goes first.
 * Where the browser does not hold the place by itself, it is held here.
 */
export async function setOpen(chapters: readonly HTMLElement[], open: boolean, stopped: AbortSignal): Promise<void> {
  await painted(); // first the answer
  const holdsPlace = CSS.supports('overflow-anchor', 'auto');
  const nearFirst = chapters.map((chapter) => ({ chapter, far: distance(chapter) })).sort((a, b) => a.far - b.far);
  const nearest = nearFirst[0]?.chapter;
  for (const { chapter } of nearFirst) {
    if (stopped.aborted) return;
    const before = holdsPlace ? 0 : (nearest?.getBoundingClientRect().top ?? 0); // to ask is to have all laid out
    for (const details of chapter.querySelectorAll<HTMLDetailsElement>('.event-line > details, .read-on')) details.open = open;
    if (!holdsPlace && chapter !== nearest) scrollBy(0, (nearest?.getBoundingClientRect().top ?? 0) - before);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** How far out of the window something is, px. */
function distance(element: HTMLElement): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom);
}
