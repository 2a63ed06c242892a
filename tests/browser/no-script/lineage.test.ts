import { expect, test } from '@playwright/test';
import { forms } from '../site.ts';

for (const [form, viewport] of Object.entries(forms)) {
  test.describe(form, () => {
    test.use({ viewport });

    test('without script every name leads to an actor, and every link to its sentence', async ({ page }) => {
      await page.goto('actors/');
      const chart = page.locator(form === 'desktop' ? '.lineage-across' : '.lineage-panels');
      await expect(chart).toBeVisible();
      await expect(page.locator('.lineage-tools')).toHaveCount(0);
      const actors = await chart.locator('.actor-link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(actors.length).toBeGreaterThan(20);
      for (const address of actors) expect(address).toMatch(/\/actors\/[a-z0-9-]+\/$/u);
      const links = await chart.locator('.link-link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(20);
      const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`)));
      expect(links.filter((link) => !ids.has(link))).toEqual([]);
    });
  });
}

test('without script a name can be chosen, and leads to the page of the actor', async ({ page }) => {
  await page.setViewportSize(forms.desktop);
  await page.goto('actors/');
  await page.locator('.lineage-across .item[data-actor="jnim"] .chart-name').first().click();
  await expect(page).toHaveURL(/\/actors\/jnim\/$/u);
});
