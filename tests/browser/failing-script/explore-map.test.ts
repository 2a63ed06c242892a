import { expect, type Page, test } from '@playwright/test';
import { forms } from '../site.ts';

const failures: Record<string, (page: Page) => Promise<unknown>> = {
  'its script is missing': (page) => page.route('**/_astro/drawn-map*.js', (route) => route.abort()),
  'its file is missing': (page) => page.route('**/maps/story.json*', (route) => route.fulfill({ status: 404 })),
  'its file is cut short': (page) =>
    page.route('**/maps/story.json*', (route) => route.fulfill({ contentType: 'application/json', body: '{"version":1,' })),
  'its file is of another version': (page) => page.route('**/maps/story.json*', (route) => route.fulfill({ json: { version: 99 } })),
};

for (const form of ['phone', 'desktop'] as const) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport: forms[form] });

    for (const [how, fail] of Object.entries(failures))
      test(`when ${how}, the place of the map is given back, one sentence says so, and the list is there`, async ({ page }) => {
        await fail(page);
        await page.goto('explore/?from=2022&to=2022');
        await expect(page.locator('explore-page')).toHaveAttribute('data-ready');
        const tab = page.getByRole('button', { name: 'Map', exact: true });
        if (await tab.isVisible()) await tab.click();
        else await page.locator('.explore-map').scrollIntoViewIfNeeded();
        await expect(page.getByText('The map did not arrive. The list has all events with their places.')).toBeVisible();
        await expect(page.locator('explore-map .map-stage')).toBeHidden();
        if (await tab.isVisible()) await page.getByRole('button', { name: 'List', exact: true }).click();
        await expect(page.locator('[data-event-row]:visible')).toHaveCount(12);
      });
  });
}
