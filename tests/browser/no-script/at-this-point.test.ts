import { expect, test } from '@playwright/test';
import { forms } from '../site.ts';

test.use({ viewport: forms.desktop });

test('without scripts the figures are those of the end of the material, and say so', async ({ page }) => {
  await page.goto('./');
  const figures = page.getByRole('region', { name: 'At this point' });
  await expect(figures).toContainText('July 2026, where our material ends');
  await expect(figures.locator('dl')).toContainText('13,646');
  await figures.getByText('Armed groups and forces').click();
  await expect(figures.getByRole('link', { name: 'JNIM' })).toBeVisible();
  await expect(figures.getByRole('link', { name: 'MINUSMA' }), 'gone by then').toBeHidden();
});
