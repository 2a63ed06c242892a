import { expect, test } from '@playwright/test';
import { kindsOfPage } from '../site.ts';

test('without scripts “Search” leads to a page that says so, and to lists of everything', async ({ page, request }) => {
  await page.goto('./');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByText(/^Searching needs a script/u)).toBeVisible();
  for (const name of ['Actors', 'Places', 'Words explained', 'Sources'])
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  const { events } = (await (await request.get('data/events.json')).json()) as { events: { title: string }[] };
  await page.getByText('Earlier rebellions and the rebellion of 2012').click();
  await expect(page.getByRole('link', { name: events[0]?.title ?? '' })).toBeVisible();
});

test('without scripts a wrong address leads to the lists', async ({ page }) => {
  await page.goto(kindsOfPage['wrong address']);
  await page.getByRole('link', { name: 'list of all events' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
});
