import { expect, type Page, type Route, test } from '@playwright/test';
import { forms } from '../site.ts';

test.use({ viewport: forms.desktop });

const file = '**/maps/story.json*';
/** A busy machine takes its time to find out that something is missing. */
const patiently = { timeout: 30_000 };
const sentence = 'Recorded violence could not be loaded, so the map does not follow the story.';

const failures: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'not here' }),
  'cut short': async (route) => {
    const whole = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: whole.slice(0, -500) });
  },
  'of another version': (route) => route.fulfill({ json: { version: 2 } }),
  'not reached': (route) => route.abort(),
};

/** The map as it was drawn: towns, places of events, and its line. */
async function expectAsDrawn(page: Page): Promise<void> {
  const map = page.getByRole('img', { name: /^Map of Mali with the places of the events/u });
  await expect(map).toBeVisible();
  await expect(map).toContainText('Timbuktu');
  expect(await map.locator('circle').count()).toBeGreaterThan(50);
  await expect(page.locator('story-map figcaption')).toContainText('Where the events took place');
  await expect(page.locator('story-map').getByRole('button', { name: /Closer|list/u })).toHaveCount(0);
}

for (const [how, fail] of Object.entries(failures)) {
  test(`when the file of the map is ${how}, the map stays as drawn, and one sentence says so`, async ({ page }) => {
    await page.route(file, fail);
    await page.goto('./#moura-killings');
    await expect(page.getByText(sentence)).toBeVisible(patiently);
    await expect(page.getByText(sentence)).toHaveCount(1);
    await expectAsDrawn(page);
  });
}

for (const [what, address] of Object.entries({ file, module: '**/following-map.*.js' })) {
  test(`when the ${what} of the map never comes, the map stays as drawn, and in the end one sentence says so`, async ({ page }) => {
    await page.clock.install();
    const asked = page.waitForRequest(address);
    await page.route(address, () => undefined);
    await page.goto('./#moura-killings', { waitUntil: 'domcontentloaded' });
    await asked;
    await expectAsDrawn(page);
    await expect(page.getByText(sentence)).toHaveCount(0);
    await page.clock.fastForward('00:20');
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText(sentence)).toHaveCount(1);
    await expectAsDrawn(page);
  });
}

test('when the outlines of the country do not come, towns, places and names are still there', async ({ page }) => {
  await page.route('**/maps/country.svg*', (route) => route.abort());
  await page.goto('./#moura-killings');
  const map = page.locator('story-map').getByRole('img', { name: 'Map of Mali on 27 March 2022' });
  await expect(map).toContainText('Moura');
  await expect(map).toContainText('Gao');
});

test('when the list does not come, or the words for a tap, one sentence says so', async ({ page }) => {
  await page.route(/\/map-(?:list|here)\.[^/]*\.js$/u, (route) => route.abort());
  await page.goto('./#moura-killings');
  await page.getByRole('button', { name: 'As a list and a table' }).click();
  const sentence = page.getByRole('status').filter({ hasText: 'This part of the map did not arrive.' });
  await expect(sentence).toBeVisible();
  await page.locator('.map-ring + .kind-symbol').click();
  await expect(sentence).toHaveCount(1);
  await expect(page.locator('story-map').getByRole('img', { name: /^Map of Mali on 27 March 2022/u })).toBeVisible();
});

test('when the list, or the words for a tap, never come, in the end one sentence says so', async ({ page }) => {
  await page.clock.install();
  await page.route(/\/map-(?:list|here)\.[^/]*\.js$/u, () => undefined);
  await page.goto('./#moura-killings');
  await page.getByRole('button', { name: 'As a list and a table' }).click();
  await page.clock.fastForward('00:20');
  await expect(page.getByText('This part of the map did not arrive.')).toHaveCount(1);
  await expect(page.locator('story-map').getByRole('img', { name: /^Map of Mali on 27 March 2022/u })).toBeVisible();
});

test('on a phone the sheet opens all the same, and says what is missing', async ({ page }) => {
  await page.setViewportSize(forms.phone);
  await page.route(file, (route) => route.abort());
  await page.goto('./#moura-killings');
  await page.locator('story-bar').getByRole('button', { name: 'Map' }).click();
  await expect(page.getByRole('dialog', { name: 'Map' }).getByText(sentence)).toBeVisible(patiently);
  await expectAsDrawn(page);
});
