import { expect, type Page, test } from '@playwright/test';
import { expectInView, forms, kindsOfPage, open, ready } from './site.ts';

/** What has the focus: its name, or its text. */
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim());

test('the first stop on every kind of page skips the head of the site', async ({ page }) => {
  for (const address of Object.values(kindsOfPage)) {
    await open(page, address);
    await page.keyboard.press('Tab');
    expect(await focused(page), address).toBe('Skip to content');
    await expect(page.getByRole('link', { name: 'Skip to content' }), address).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main'), address).toBeFocused();
  }
});

test('a reader without a mouse skips the marks of the timeline and comes to the first chapter', async ({ page }) => {
  await page.setViewportSize(forms.desktop);
  await open(page, './');
  const skip = page.getByRole('link', { name: /^Skip the \d+ marks of the timeline$/u });
  await page.getByText('The figures as a table').focus();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'Chapters' }).getByRole('link').first()).toBeFocused();
});

test('a reader without a mouse follows a mark of the timeline, and goes on from its event', async ({ page }) => {
  await page.setViewportSize(forms.desktop);
  await open(page, './');
  const mark = page.getByRole('navigation', { name: 'Timeline of all events' }).getByRole('link', { name: /27–31 March 2022: / });
  await mark.focus();
  await expect(mark).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  const event = page.locator('#moura-killings');
  await expectInView(event.getByRole('heading'));
  await page.keyboard.press('Tab');
  expect(await event.evaluate((element) => element.contains(document.activeElement))).toBe(true);
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
  const covered: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
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
