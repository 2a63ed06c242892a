import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage, open, openAll } from './site.ts';

const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, of whatever impact, one line each. */
async function violations(page: Page): Promise<string[]> {
  const axe = () => new AxeBuilder({ page }).setLegacyMode();
  const shape = Object.fromEntries([['target-size', { enabled: true }], ...colourRules.map((rule) => [rule, { enabled: false }])]);
  const found = [
    await axe().options({ rules: shape }).analyze(),
    // Chapters of the story all have the same colours, and asking every letter of it takes minutes: one chapter must do.
    await axe().withRules(colourRules).exclude('.chapter:not(#chapter-violence-in-the-centre)').analyze(),
  ];
  return found.flatMap((result) =>
    result.violations.flatMap(({ id, impact, help, nodes }) => nodes.map(({ target }) => `${id} (${impact}): ${help}: ${target.join(' ')}`)),
  );
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

      test('axe finds no fault: an event reached by a link, with its address shown to be copied', async ({ page }) => {
        await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
        await open(page, './#chapter-violence-in-the-centre');
        const event = page.locator('#chapter-violence-in-the-centre .event-card').first();
        await page.goto(`./#${await event.getAttribute('id')}`);
        await event.getByRole('link', { name: /^Link to this: / }).click();
        await expect(event.getByRole('textbox')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}
