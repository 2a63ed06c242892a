import { expect, type Page, type Route, test } from '@playwright/test';
import { forms } from '../site.ts';

test.use({ viewport: forms.desktop });

const failures: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'not here' }),
  'cut short': (route) => route.fulfill({ contentType: 'application/json', body: '{"version":1,"final":{"from":"2012-' }),
  'not whole': (route) => route.fulfill({ json: { version: 1, final: { from: '2012-01', deaths: [] } } }),
  'of another version': (route) => route.fulfill({ json: { version: 2 } }),
  'not reached': (route) => route.abort(),
};

/** A busy machine takes its time to find out that something is missing. */
const patiently = { timeout: 30_000 };
const sentence = 'These figures could not be loaded for each point of the story';

/** The figures as they were drawn: those of the end of the material. */
async function expectAsDrawn(page: Page): Promise<void> {
  const figures = page.getByRole('region', { name: 'At this point' });
  await expect(figures).toContainText('where our material ends');
  await expect(figures.locator('dl')).toContainText('13,646');
}

for (const [how, fail] of Object.entries(failures)) {
  test(`when the file of the figures is ${how}, they stay as drawn, and one sentence says so`, async ({ page }) => {
    const asked = page.waitForRequest('**/at-this-point.json');
    await page.route('**/at-this-point.json', fail);
    await page.goto('./#moura-killings');
    await asked;
    await expect(page.getByText(sentence)).toBeVisible(patiently);
    await expectAsDrawn(page);
  });
}

test('when the file of the figures never comes, they stay as drawn, and in the end one sentence says so', async ({ page }) => {
  await page.clock.install();
  const asked = page.waitForRequest('**/at-this-point.json');
  await page.route('**/at-this-point.json', () => undefined);
  await page.goto('./#moura-killings');
  await asked;
  await expectAsDrawn(page);
  await expect(page.getByText(sentence)).toBeHidden();
  await page.clock.fastForward('00:20');
  await expect(page.getByText(sentence)).toBeVisible();
  await expectAsDrawn(page);
});
