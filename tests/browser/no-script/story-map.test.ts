import { expect, test } from '@playwright/test';
import { forms } from '../site.ts';

test.use({ viewport: forms.desktop });

test('without scripts the map has the outlines of the country', async ({ page }) => {
  await page.goto('./');
  const map = page.locator('story-map');
  await expect(map.getByRole('img', { name: /^Map of Mali with the places of the events/u })).toBeVisible();
  const outline = map.locator('.map-mali');
  await expect.poll(async () => (await outline.boundingBox())?.width ?? 0, 'as wide as the map').toBeGreaterThan(200);
});
