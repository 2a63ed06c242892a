import { expect, type Page, test } from '@playwright/test';
import { forms, ready } from '../site.ts';

/** A busy machine takes its time to find out that something is missing. */
const patiently = { timeout: 30_000 };
const sentence = 'The filters did not arrive. All events are shown.';

/** All events can be read, and one sentence says what is missing. */
async function expectWholeStory(page: Page): Promise<void> {
  await expect(page.getByText(sentence)).toBeVisible(patiently);
  await expect(page.getByText(sentence)).toHaveCount(1);
  await expect(page.locator('.chapter article:visible')).toHaveCount(await page.locator('.chapter article').count());
  await expect(page.locator('.filter-bar')).toHaveCount(0);
}

const broken: Record<string, (page: Page) => Promise<unknown>> = {
  missing: (page) => page.route('**/story-events.json', (route) => route.fulfill({ status: 404 })),
  'out of reach': (page) => page.route('**/story-events.json', (route) => route.abort()),
  'cut short': (page) =>
    page.route('**/story-events.json', async (route) => {
      const whole = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) });
    }),
  'of another version': (page) =>
    page.route('**/story-events.json', async (route) => {
      const file = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...file, version: 2 } });
    }),
  'of another shape': (page) => page.route('**/story-events.json', (route) => route.fulfill({ json: { version: 1, events: [['moura-killings']] } })),
};

for (const form of ['phone', 'desktop'] as const) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport: forms[form] });
    for (const [what, breakIt] of Object.entries(broken)) {
      test(`when the file of events is ${what}, an address with a choice shows the whole story`, async ({ page }) => {
        await breakIt(page);
        await page.goto('./?actor=jnim');
        await expectWholeStory(page);
      });
    }

    test('when the style sheet of the filters is blocked, the whole story is there', async ({ page }) => {
      await page.route('**/filtering*.css', (route) => route.abort());
      await page.goto('./?actor=jnim');
      await expectWholeStory(page);
    });

    test('when the module of the filters is blocked, the whole story is there', async ({ page }) => {
      await page.route('**/filtering*.js', (route) => route.abort());
      await page.goto('./?actor=jnim');
      await expectWholeStory(page);
    });

    test('when the file of events never comes, the story reads meanwhile, and the sentence comes in the end', async ({ page }) => {
      await page.clock.install();
      await page.route('**/story-events.json', () => new Promise(() => undefined));
      const asked = page.waitForRequest('**/story-events.json');
      await page.goto('./?actor=jnim', { waitUntil: 'domcontentloaded' });
      await asked;
      await expect(page.locator('#moura-killings')).toBeVisible();
      await expect(page.getByText(sentence)).toHaveCount(0);
      await page.clock.fastForward('00:20');
      await expectWholeStory(page);
    });
  });
}

test.describe('on a desktop', () => {
  test.use({ viewport: forms.desktop });

  test('when the filters do not come they can be asked for again', async ({ page }) => {
    await page.route('**/story-events.json', (route) => route.abort(), { times: 1 });
    await page.goto('./');
    await ready(page);
    await page.getByRole('button', { name: /^Filter events/u }).click();
    await expectWholeStory(page);
    await page.getByRole('button', { name: /^Filter events/u }).click();
    await expect(page.getByRole('region', { name: 'Filter events' })).toBeVisible(patiently);
    await expect(page.getByText(sentence)).toHaveCount(0);
  });

  for (const [what, answer] of Object.entries({
    missing: { status: 404 },
    'of another version': { json: { version: 9 } },
    'cut short': { body: '{"version":1,' },
  })) {
    test(`when the file of words is ${what}, all other choices hold`, async ({ page }) => {
      await page.route('**/story-words.json', (route) => route.fulfill(answer));
      await page.goto('./?kind=coup&q=bamako');
      await expect(page.getByText('The words could not be looked for: what is needed for it did not arrive. All other choices hold.')).toBeVisible(
        patiently,
      );
      await expect(page.locator('.filter-total')).toHaveText(/^3 of /u);
      await expect(page.locator('.chapter article:visible')).toHaveCount(3);
    });
  }
});
