import { expect, type Page } from '@playwright/test';

/** A layout shift, as the browser reports it; a node that is gone is `null`. */
type Shift = PerformanceEntry & {
  value: number;
  sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};

/** Notes down whatever moves by itself, on each page that is opened from now on. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shiftsSoFar: () => shifts.concat(observer.takeRecords()) });
  });
}

/** Waits until the browser has drawn what has come by now. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/**
 * Expects that nothing has moved since the page was opened; a failure says what did, and from where to where.
 * @param within a selector: what moved outside of it does not count
 */
export async function expectNothingMoved(page: Page, within = 'html'): Promise<void> {
  await drawn(page);
  const moved = await page.evaluate((selector) => {
    const elementOf = (node: Node | null) => (node instanceof Element ? node : (node?.parentElement ?? null));
    const edges = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
    const { shiftsSoFar } = window as unknown as { shiftsSoFar: () => Shift[] };
    return shiftsSoFar().flatMap(({ value, sources }) => {
      const counted = sources.filter(({ node }) => node === null || elementOf(node)?.closest(selector));
      if (counted.length === 0) return [];
      const parts = counted.map(({ node, previousRect, currentRect }) => {
        const element = elementOf(node);
        const words = node?.textContent?.trim().replace(/\s+/gu, ' ').slice(0, 40) ?? '';
        return `${element?.localName ?? 'what is gone'}.${element?.getAttribute('class') ?? ''} “${words}” ${edges(previousRect)} → ${edges(currentRect)}`;
      });
      return [`${value.toFixed(4)}: ${parts.join(' | ')}`];
    });
  }, within);
  expect(moved).toEqual([]);
}
