import { expect, type Page, test } from '@playwright/test';
import { forms } from '../site.ts';

/** A busy machine takes its time to find out that something is missing. */
const patiently = { timeout: 30_000 };

/** All events can be read, and one quiet sentence says what is missing. */
async function expectWholeList(page: Page, sentence: string): Promise<void> {
  await expect(page.getByText(sentence).filter({ visible: true })).toHaveCount(1, patiently);
  const { events } = (await (await page.request.get('data/events.json')).json()) as { events: unknown[] };
  await expect(page.locator('[data-event-row]:visible')).toHaveCount(events.length);
}

const broken: Record<string, (page: Page) => Promise<unknown>> = {
  missing: (page) => page.route('**/story-events.json', (route) => route.fulfill({ status: 404 })),
  'cut short': (page) =>
    page.route('**/story-events.json', async (route) => {
      const whole = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) });
    }),
  'of another version': (page) => page.route('**/story-events.json', (route) => route.fulfill({ json: { version: 9 } })),
};

for (const form of ['phone', 'desktop'] as const) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport: forms[form] });

    for (const [what, breakIt] of Object.entries(broken)) {
      test(`when the file of events is ${what}, the list is complete and says what is missing`, async ({ page }) => {
        await breakIt(page);
        await page.goto('explore/?actor=jnim&open=moura-killings');
        await expectWholeList(page, 'The timeline, the map and the filters did not arrive. The list below is complete.');
        await expect(page.getByRole('list', { name: 'By region' })).toBeVisible();
      });
    }

    test('when no module comes, the list is complete, and what is on its way is said to be missing in the end', async ({ page }) => {
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto('explore/?actor=jnim');
      const awaited = 'The timeline, the map and the filters are on their way. The list below is complete.';
      await expectWholeList(page, awaited);
      // Time passes.
      await page.locator('explore-controls').evaluate((controls) => {
        for (const waiting of controls.getAnimations({ subtree: true })) waiting.finish();
      });
      await expectWholeList(page, 'The timeline, the map and the filters did not arrive. The list below is complete.');
      await expect(page.getByText(awaited)).toBeHidden();
    });

    test('when the page of an event does not come, the panel says so and leads there', async ({ page }) => {
      await page.route('**/events/moura-killings/', (route) => route.abort());
      await page.goto('explore/?open=moura-killings');
      const panel = page.locator('event-panel section');
      await expect(panel.getByText('The account did not arrive.')).toBeVisible(patiently);
      await expect(panel.getByRole('link', { name: 'the page of the event' })).toHaveAttribute('href', /\/events\/moura-killings\/$/u);
    });

    test('when the filters do not come, the choice in the address holds', async ({ page }) => {
      await page.route('**/_astro/explore-facets*.js', (route) => route.abort());
      await page.goto('explore/?kind=coup');
      await expect(page.getByText('The filters did not arrive. The choice in the address holds.')).toBeVisible(patiently);
      const list = page.getByRole('button', { name: 'List', exact: true });
      if (await list.isVisible()) await list.click();
      await expect(page.locator('[data-event-row]:visible')).toHaveCount(3);
    });

    test('when a data file does not come, the sheet says so', async ({ page }) => {
      await page.route('**/data/events.csv', (route) => route.fulfill({ status: 404 }));
      await page.goto('explore/');
      await page.getByRole('button', { name: 'Download' }).click();
      await page.getByRole('dialog').getByRole('button', { name: /^CSV/u }).click();
      await expect(page.getByText('The file did not arrive. Try again')).toBeVisible(patiently);
    });

    test('when what makes the picture does not come, the sheet says so', async ({ page }) => {
      await page.route('**/_astro/take-picture*.js', (route) => route.abort());
      await page.goto('explore/');
      await page.getByRole('button', { name: 'Download' }).click();
      await page.getByRole('dialog').getByRole('button', { name: /^SVG/u }).click();
      await expect(page.getByText('What makes the picture did not arrive. Try again.')).toBeVisible(patiently);
    });
  });
}
