import { expect, type Page, test } from '@playwright/test';
import { expectInView, forms, kindsOfPage, open, ready, standsStill, twoFrames } from './site.ts';

/** What has the focus: its name, or its text. */
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim());

test('the first stop on every kind of page skips the head of the site', async ({ page }) => {
  for (const address of Object.values(kindsOfPage)) {
    await open(page, address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip, address).toBeFocused();
    await expect(skip, address).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main'), address).toBeFocused();
  }
});

test('the timeline is one stop, from which a reader without a mouse goes to an event and reads on', async ({ page }) => {
  await page.setViewportSize(forms.desktop);
  await open(page, './');
  const slider = page.getByRole('slider', { name: 'Timeline' });
  await expect(slider).toBeAttached();
  await page.getByRole('button', { name: 'Choose months' }).focus();
  await page.keyboard.press('Tab');
  await expect(slider).toBeFocused();
  await expect(slider).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('overview-strip') === null), 'no mark is a stop of its own').toBe(true);
  await page.keyboard.press('Shift+Tab');
  await expect(slider).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Chapter 1: /u);
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /Event 1 of/u);
  await page.keyboard.press('Enter');
  const event = page.getByRole('article').first();
  await expect(event).toBeFocused();
  await expectInView(event.getByRole('heading'));
});

test('“Read on” is opened with the keyboard', async ({ page }) => {
  await open(page, './#moura-killings');
  const event = page.locator('#moura-killings');
  await event.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(event.locator('[id^="moura-killings-source-"]').first()).toBeVisible();
});

test('whatever has the focus can be seen, also under the sticky timeline', async ({ page }) => {
  await page.setViewportSize(forms.phone);
  await page.goto('./#coup-2012');
  await ready(page);
  await expect(page.getByRole('slider', { name: 'Timeline' })).toBeAttached();
  await standsStill(page);
  const covered: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    await twoFrames(page);
    const isCovered = await page.evaluate(() => {
      const strip = document.querySelector('overview-strip');
      const { top, bottom, left, width } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      if (document.activeElement === null || strip?.contains(document.activeElement)) return false;
      const hidden = bottom <= (strip?.getBoundingClientRect().bottom ?? 0) || top >= innerHeight || left >= innerWidth || left + width <= 0;
      return hidden;
    });
    if (isCovered) covered.push(await focused(page));
  }
  expect(covered).toEqual([]);
});
