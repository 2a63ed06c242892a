import { expect, test } from '@playwright/test';
import { kindsOfPage, open } from './site.ts';

test('a wrong address says so, and leads on to the story and to every chapter', async ({ page, request }) => {
  const answer = await request.get(kindsOfPage['wrong address']);
  expect(answer.status()).toBe(404);
  await open(page, kindsOfPage['wrong address']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  const chapters = page.getByRole('main').getByRole('listitem').filter({ hasText: /\d{4}/u }).locator('a[href*="/chapters/"]');
  await expect.poll(() => chapters.count()).toBeGreaterThan(8); // held back until it is known what was meant
  const title = await chapters.first().innerText();
  await chapters.first().click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('an address that names no event of the story shows the story', async ({ page }) => {
  await open(page, './#no-such-event');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('an address with a slip offers the page that was meant, and a search for its words', async ({ page }) => {
  await open(page, 'events/moura-kilings/');
  await expect(page.getByRole('searchbox', { name: 'Search for the words of this address' })).toHaveValue('moura kilings');
  const meant = page.locator('wrong-address').getByRole('link').first();
  await expect(meant).toHaveAttribute('href', /\/events\/moura-killings\/$/u);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/search/?q=moura+kilings');
  await expect(page.getByRole('searchbox')).toHaveValue('moura kilings');
});
