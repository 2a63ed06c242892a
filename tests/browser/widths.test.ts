import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage, open, openAll, ready, stripEnd, twoFrames } from './site.ts';

/** How far the page can be moved sideways, px, as soon as what is drawn for the width of the window has been drawn for this one. */
async function sideways(page: Page): Promise<number> {
  await twoFrames(page);
  return page.evaluate(() => {
    const before = scrollX;
    scrollTo({ left: 1000, behavior: 'instant' });
    const moved = Math.abs(scrollX - before);
    scrollTo({ left: before, behavior: 'instant' });
    return moved;
  });
}

for (const [kind, address] of Object.entries(kindsOfPage)) {
  test(`${kind}: the page never moves sideways, from the smallest phone to the widest screen`, async ({ page }) => {
    await open(page, address);
    await openAll(page);
    const moved: string[] = [];
    for (const width of [320, 390, 600, 820, 1100, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const by = await sideways(page);
      if (by > 0) moved.push(`${width}: by ${by} px`);
    }
    expect(moved).toEqual([]);
  });
}

test.describe('at 400 % zoom', () => {
  // What a window of 1280 by 1024 shows then.
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const [kind, address] of Object.entries(kindsOfPage)) {
    test(`${kind}: the text reads without moving sideways`, async ({ page }) => {
      await open(page, address);
      await openAll(page);
      expect(await sideways(page)).toBe(0);
      const cut = await page
        .getByRole('main')
        .locator('h1, h2, h3, p, summary, dd')
        .evaluateAll((blocks) =>
          blocks
            .filter((block) => block.checkVisibility() && block.getBoundingClientRect().right > innerWidth + 1 && !block.closest('.table-frame'))
            .map((block) => block.textContent),
        );
      expect(cut).toEqual([]);
    });
  }

  test('the timeline does not stay and take the window', async ({ page }) => {
    await page.goto('./#moura-killings');
    await ready(page);
    await expect.poll(() => stripEnd(page)).toBe(0);
    await expect(page.locator('#moura-killings').getByRole('heading')).toBeInViewport();
  });
});

test('letters set twice as large grow, and the page still does not move sideways', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 });
  for (const address of Object.values(kindsOfPage)) {
    await open(page, address);
    const paragraph = page.getByRole('main').locator('p:not(.label), h1').last();
    const size = () => paragraph.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    const before = await size();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await size(), address).toBeGreaterThan(before * 1.7);
    expect(await sideways(page), address).toBe(0);
  }
});
