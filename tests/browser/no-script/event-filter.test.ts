import { expect, test } from '@playwright/test';
import { forms } from '../site.ts';

for (const [form, viewport] of Object.entries(forms)) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport });

    test('without scripts there are links to events by actor, place and source instead of filters', async ({ page }) => {
      for (const [name, heading] of [
        ['by actor', /who became whom/iu],
        ['by place', /places/iu],
        ['by source', /sources/iu],
      ] as const) {
        await page.goto('./');
        await expect(
          page.locator('event-filter :is(button, input, dialog)').filter({ visible: true, hasNotText: /^$/u }).filter({ hasText: 'Filter' }),
        ).toHaveCount(0);
        await page.getByRole('link', { name, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      }
    });
  });
}
