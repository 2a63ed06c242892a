import { expect, test } from '@playwright/test';
import { controlsOfScripts, forms } from '../site.ts';

for (const [form, viewport] of Object.entries(forms)) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport });

    test('without scripts all events stand in one table by year, with links to some of them', async ({ page }) => {
      await page.goto('explore/');
      await expect(page.locator('[data-count]')).toHaveText(/^\d+ events of \d+, January 2012 to .*, where the material ends/u);
      const table = page.getByRole('table', { name: /^All \d+ events/u });
      const all = Number(/\d+/u.exec(await table.locator('caption').innerText())?.[0]);
      await expect(table.locator('[data-event-row]')).toHaveCount(all);
      await page.getByRole('link', { name: '2020', exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name: '2020' })).toBeInViewport();
      await expect(controlsOfScripts(page)).toHaveCount(0);
      await expect(page.getByText(/^Below stand all events by year\. With a script/u)).toBeVisible();
    });

    test('without scripts the map has the places of all events, and each year leads to its events', async ({ page }) => {
      await page.goto('explore/');
      await expect(page.getByRole('img', { name: /^Map of Mali with the places of all events/u })).toBeVisible();
      await expect(page.locator('explore-map .map-base')).toBeVisible();
      await page.getByRole('figure', { name: 'Events by year' }).getByRole('link', { name: '2020: 26 events' }).click();
      await expect(page.getByRole('heading', { level: 2, name: '2020' })).toBeInViewport();
    });

    test('a year has its place before the later years have come, as on a slow way', async ({ page }) => {
      await page.goto('explore/');
      for (const years of ['.minimap-years li', '.events-by-year li']) {
        const places = () => page.locator(years).evaluateAll((all) => all.map((year) => year.getBoundingClientRect().left));
        const whole = await places();
        expect(whole.length).toBeGreaterThan(10);
        await page.locator(years).evaluateAll((all) => all.slice(5).forEach((year) => year.remove()));
        expect(await places(), years).toEqual(whole.slice(0, 5));
      }
    });

    test('without scripts the links to actors and regions lead to what they name', async ({ page }) => {
      await page.goto('explore/');
      await page.getByRole('list', { name: 'By region' }).getByRole('link', { name: 'Kidal' }).click();
      await expect(page.getByRole('heading', { level: 2, name: 'Kidal' })).toBeInViewport();
      await page.goto('explore/');
      await page.getByRole('list', { name: 'By actor' }).getByRole('link', { name: 'JNIM' }).click();
      await expect(page).toHaveURL(/\/actors\/jnim\/$/u);
    });
  });
}
