import { expect, type Page, test } from '@playwright/test';
import { forms, open } from './site.ts';

/** Opens the page of all actors and waits until the chart can be followed. */
async function openChart(page: Page, hash = ''): Promise<void> {
  await open(page, `actors/${hash}`);
  await expect(page.locator('lineage-chart[data-enhanced]')).toBeVisible();
}
const across = (page: Page) => page.locator('.lineage-across');
const followed = (page: Page) => page.getByRole('region', { name: 'Followed actor' });

test.describe('on a desktop', () => {
  test.use({ viewport: forms.desktop });

  test('a reader follows an actor with a click: its kin stand out, its address can be shared', async ({ page }) => {
    await openChart(page);
    await across(page).locator('.item[data-actor="jnim"] .chart-name').first().click();
    await expect(followed(page)).toContainText('JNIM');
    await expect(followed(page)).toContainText(/\d+ ancestors/);
    expect(new URL(page.url()).hash).toBe('#jnim');
    await expect(across(page).locator('.life[data-actor="ansar-dine"]').first()).toHaveAttribute('data-lit', '');
    await expect(across(page).locator('.life[data-actor="minusma"]').first()).not.toHaveAttribute('data-lit');
    await followed(page).getByRole('button', { name: 'Show everyone' }).click();
    await expect(followed(page)).toBeHidden();
    await expect(across(page).locator('[data-lit]')).toHaveCount(0);
  });

  test('the chart does not move under the pointer when an actor is followed', async ({ page }) => {
    await openChart(page);
    const name = across(page).locator('.item[data-actor="mnla"] .chart-name').first();
    await name.scrollIntoViewIfNeeded();
    const before = await name.evaluate((element) => element.getBoundingClientRect().top);
    await name.click();
    const after = await name.evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(after - before)).toBeLessThan(2);
  });

  test('a reader without a mouse goes through the chart by arrows, follows with Enter, and sees everyone after Escape', async ({ page }) => {
    await openChart(page);
    const actors = across(page).locator('.actor-link');
    await actors.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(actors.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(across(page).locator('.item').nth(1).locator('a').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(page.locator('lineage-chart')).toHaveAttribute('data-following', /./);
    await page.keyboard.press('Escape');
    await expect(page.locator('lineage-chart')).not.toHaveAttribute('data-following');
    await expect(actors.nth(1)).toBeFocused();
  });

  test('an address with an actor opens the chart at that actor', async ({ page }) => {
    await openChart(page, '#mnla');
    await expect(page.locator('lineage-chart')).toHaveAttribute('data-following', 'mnla');
    await expect(followed(page)).toBeInViewport();
  });

  test('one family can be shown; the far ends of its links stay', async ({ page }) => {
    await openChart(page);
    await page.getByRole('button', { name: 'Azawad movements' }).click();
    await expect(across(page).locator('.life[data-actor="mnla"]').first()).toHaveAttribute('data-lit', '');
    await expect(across(page).locator('.life[data-actor="ansar-dine"]').first()).toHaveAttribute('data-lit', '');
    await expect(across(page).locator('.life[data-actor="minusma"]').first()).not.toHaveAttribute('data-lit');
    await page.getByRole('button', { name: 'Everyone' }).click();
    await expect(across(page).locator('[data-lit]')).toHaveCount(0);
  });

  test('no two names overlap as the browser draws them, and none is cut off', async ({ page }) => {
    await openChart(page);
    expect(await overlaps(page, '.lineage-across')).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: forms.phone });

  test('the page does not scroll sideways, and one panel stands at a time', async ({ page }) => {
    await openChart(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(forms.phone.width);
    const panels = page.locator('[data-panel]');
    await expect(panels.nth(0)).toBeVisible();
    await expect(panels.nth(1)).toBeHidden();
    for (const choice of await page.locator('[data-panel-choice]').all()) {
      await choice.click();
      await expect(page.locator(`[data-panel="${await choice.getAttribute('data-panel-choice')}"]`)).toBeVisible();
      expect(await overlaps(page, '.lineage-panels')).toEqual([]);
    }
  });

  test('a touch on a name follows it there too', async ({ page }) => {
    await openChart(page);
    await page.locator('.lineage-panels .item[data-actor="jnim"] .chart-name').first().click();
    await expect(followed(page)).toContainText('JNIM');
  });
});

/** Pairs of names of the chart whose letters touch, as drawn. */
function overlaps(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const names = [...document.querySelectorAll(`${selector} :is(.chart-name, .chart-away)`)]
      .map((text) => ({ text: text.textContent?.trim() ?? '', box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return names.flatMap((a, index) =>
      names
        .slice(index + 1)
        // A box is as high as the font; letters are lower by about a third.
        .filter(
          ({ box: b }) =>
            a.box.left < b.right && b.left < a.box.right && Math.min(a.box.bottom, b.bottom) - Math.max(a.box.top, b.top) > a.box.height / 3,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
  }, within);
}
