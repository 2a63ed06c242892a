import { expect, type Page, test } from '@playwright/test';
import { forms, open, standsStill } from './site.ts';

const split = 'link-mia-split-from-ansar-dine-2013';
const note = (page: Page) => page.getByRole('dialog', { name: 'MIA split from Ansar Dine, 24 January 2013' });
const linkOf = (page: Page, id: string, within = '.lineage-across') => page.locator(`${within} .link-link[data-link="${id}"]`);
/** Expects that the address comes to name that part of the page, or none. */
const expectHash = (page: Page, hash: string) => expect.poll(() => new URL(page.url()).hash).toBe(hash);

async function openChart(page: Page, address = ''): Promise<void> {
  await open(page, `actors/${address}`);
  await expect(page.locator('lineage-chart[data-enhanced]')).toBeVisible();
}

/** A place in the window where the line of a link can be met, and nothing lies over it. */
async function placeOn(page: Page, id: string): Promise<{ x: number; y: number }> {
  await linkOf(page, id).locator('.hit').scrollIntoViewIfNeeded();
  await standsStill(page);
  return linkOf(page, id).evaluate((link) => {
    const path = link.querySelector<SVGPathElement>('path.hit');
    const drawing = path?.getScreenCTM();
    if (!path || !drawing) throw new Error('no path');
    for (let share = 0; share <= 1; share += 0.05) {
      const { x, y } = path.getPointAtLength(share * path.getTotalLength()).matrixTransform(drawing);
      if (document.elementFromPoint(x, y)?.closest('a') === link) return { x, y };
    }
    throw new Error('covered everywhere');
  });
}

test.describe('on a desktop', () => {
  test.use({ viewport: forms.desktop });

  test('an address with a link opens its note at the link: date, type, sentence, how accounts differ, sources', async ({ page }) => {
    await openChart(page, `#${split}`);
    await expect(note(page)).toBeInViewport({ ratio: 1 });
    await expect(note(page)).toContainText('24 January 2013');
    await expect(note(page)).toContainText(/MIA\s+split from\s+Ansar Dine/u);
    await expect(note(page)).toContainText('Alghabass Ag Intalla broke with Ansar Dine');
    await expect(note(page)).toContainText('Accounts differ:');
    await expect(note(page).getByRole('link', { name: 'Opex360' })).toHaveAttribute('href', /^https?:/u);
    await note(page).getByRole('button', { name: 'Close' }).click();
    await expect(note(page)).toBeHidden();
    await expectHash(page, '');
  });

  test('every link of the chart can be met with the pointer, and a note of its own comes and goes with it', async ({ page }) => {
    await openChart(page);
    const at = await placeOn(page, split);
    await page.mouse.move(at.x, at.y);
    await expect(note(page)).toBeVisible();
    expect(new URL(page.url()).hash, 'the address stays').toBe('');
    await page.mouse.move(5, 5);
    await expect(note(page)).toBeHidden();
  });

  test('the pointer can go over to the note; a click on the link lets it stay and puts it into the address', async ({ page }) => {
    await page.clock.install(); // how long the pointer takes is not left to the machine
    await openChart(page);
    const at = await placeOn(page, split);
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
    await page.mouse.move(at.x, at.y);
    const { x = 0, y = 0 } = (await note(page).boundingBox()) ?? {};
    await page.mouse.move((at.x + x) / 2, (at.y + y) / 2);
    await page.clock.runFor(200);
    await expect(note(page), 'while the pointer is on its way').toBeVisible();
    await page.mouse.move(x + 20, y + 20);
    await page.clock.runFor(2000);
    await expect(note(page), 'under the pointer').toBeVisible();
    await page.clock.resume();
    await page.mouse.click(at.x, at.y);
    await expectHash(page, `#${split}`);
    await page.mouse.move(5, 5);
    await expect(note(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
  });

  test('a note names the part that took part', async ({ page }) => {
    await openChart(page, '#link-cpa-joined-cma-2014');
    await expect(page.getByRole('dialog')).toContainText('Only part of CPA: one wing');
  });

  test('a reader without a mouse comes to a link by arrows and reads its note; Enter leads into it, Escape back', async ({ page }) => {
    await openChart(page);
    const item = page.locator('.lineage-across .item[data-actor="mia"]');
    await item.locator('.actor-link').focus();
    await page.keyboard.press('ArrowRight');
    await expect(linkOf(page, split)).toBeFocused();
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(note(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(note(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
    await expect(linkOf(page, split)).toBeFocused();
  });

  test('a note keeps inside the chart, wherever its link lies', async ({ page }) => {
    await openChart(page);
    const ids = await page.locator('.lineage-across .link-link').evaluateAll((links) => links.map((link) => link.getAttribute('data-link') ?? ''));
    const outside: string[] = [];
    for (const id of ids) {
      await page.evaluate((address) => (location.hash = address), id);
      await expect(page.locator(`[data-link="${id}"][data-noted]`), id).toHaveCount(1);
      await expect(page.getByRole('dialog')).toBeVisible();
      const { left, right } = await page.getByRole('dialog').evaluate((box) => box.getBoundingClientRect());
      if (left < 0 || right > forms.desktop.width) outside.push(id);
    }
    expect(outside).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: forms.phone, hasTouch: true });

  test('a touch on a link opens its note within the window', async ({ page }) => {
    await openChart(page);
    await page.getByRole('button', { name: 'Northern movements' }).tap();
    const link = linkOf(page, 'link-cma-merged-into-csp-dpa-2024', '[data-panel="northern"]');
    await link.locator('.touch').tap();
    const box = page.getByRole('dialog', { name: /CMA merged into CSP-DPA/u });
    await expect(box).toBeInViewport({ ratio: 1 });
    await box.getByRole('button', { name: 'Close' }).tap();
    await expect(box).toBeHidden();
  });

  test('an address with a link opens the panel in which it is drawn', async ({ page }) => {
    await openChart(page, '#link-afisma-succeeded-by-minusma-2013');
    await expect(page.locator('[data-panel="abroad"]')).toBeVisible();
    await expect(page.getByRole('dialog')).toBeInViewport();
  });

  test('names and links have room for a finger', async ({ page }) => {
    await openChart(page);
    for (const choice of await page.locator('[data-panel-choice]').all()) {
      await choice.click();
      const small = await page.locator('.lineage-panels :is(.name-box, .touch)').evaluateAll((boxes) =>
        boxes
          .filter((box) => box.checkVisibility())
          .map((box) => ({ width: box.getBoundingClientRect().width, height: box.getBoundingClientRect().height }))
          .filter(({ width, height }) => width < 23.5 || height < 23.5),
      );
      expect(small).toEqual([]);
    }
  });
});
