import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage, open } from '../site.ts';

const sorry = (page: Page) => page.getByRole('status').filter({ hasText: 'The search is not available now.' });

for (const [what, files] of Object.entries({ module: '**/pagefind.js', index: '**/*.pf_meta', WebAssembly: '**/wasm.*', chunk: '**/*.pf_index' })) {
  test(`when the ${what} of the search does not arrive it says so, and leads to the lists`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await open(page, kindsOfPage.about);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('moura');
    await expect(sorry(page)).toBeVisible();
    await sorry(page).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Lists' })).toBeVisible();
  });
}

test('when the index is broken it says so', async ({ page }) => {
  await page.route('**/*.pf_meta', (route) => route.fulfill({ body: 'no index' }));
  await open(page, `${kindsOfPage.search}?q=moura`);
  await expect(sorry(page)).toBeVisible();
});

test('when what answers does not arrive, the link leads to the search page', async ({ page }) => {
  await page.route('**/search-box.*.js', (route) => route.abort());
  await open(page, kindsOfPage.about);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
});

test('after a failure the next question tries again', async ({ page }) => {
  await page.route('**/*.pf_meta', (route) => route.abort());
  await open(page, `${kindsOfPage.search}?q=moura`);
  await expect(sorry(page)).toBeVisible();
  await page.unroute('**/*.pf_meta');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Found/u })).toBeVisible();
});

test('when the list of pages does not arrive, the page for wrong addresses still has its search', async ({ page }) => {
  await page.route('**/search/pages.json', (route) => route.abort());
  await open(page, 'events/moura-kilings/');
  await expect(page.getByRole('searchbox')).toHaveValue('moura kilings');
});
