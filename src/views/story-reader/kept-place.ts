const key = 'story-place';

/** What stood at the reading line when the page was left, and how far from the top of the window, px. */
export interface KeptPlace {
  readonly id: string;
  readonly top: number;
}

/** Keeps the place for this address and this tab, until it is closed. */
export function keepPlace(place: KeptPlace | undefined): void {
  try {
    if (place) sessionStorage.setItem(key, JSON.stringify({ ...place, address: location.href }));
    else sessionStorage.removeItem(key);
  } catch {
    // refused: the browser alone restores the place, roughly
  }
}

/**
 * The place that was kept, where the page was loaded again or come back to. The browser restores only how far it was
 * scrolled, and that is another place while what stands above has not been seen again.
 */
export function keptPlace(): KeptPlace | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'reload' && navigation?.type !== 'back_forward') return undefined;
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<KeptPlace & { address: string }>;
    return kept.address === location.href && kept.id !== undefined && kept.top !== undefined ? { id: kept.id, top: kept.top } : undefined;
  } catch {
    return undefined; // refused, or written by something else
  }
}
