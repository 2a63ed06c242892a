import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage, open, openAll } from './site.ts';

/** Violations of any impact, one line each. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  return found.violations.flatMap(({ id, impact, help, nodes }) => nodes.map(({ target }) => `${id} (${impact}): ${help}: ${target.join(' ')}`));
}

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} px wide, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });

      for (const [kind, address] of Object.entries(kindsOfPage)) {
        test(`axe finds no fault: ${kind}`, async ({ page }) => {
          await open(page, address);
          expect(await violations(page)).toEqual([]);
          if ((await page.locator('details').count()) === 0) return;
          await openAll(page);
          expect(await violations(page), 'with everything opened').toEqual([]);
        });
      }
    });
  }
}
