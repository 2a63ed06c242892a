import { expect, test } from '@playwright/test';
import { controlsOfScripts, expectInView, kindsOfPage, timeline } from '../site.ts';

test.beforeEach(async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
});

test('when the scripts do not arrive the story reads, and its timeline leads to events', async ({ page }) => {
  const asked = page.waitForRequest('**/*.js');
  await page.goto('./');
  await asked;
  await expect(page.locator('[data-enhanced]'), 'no script has run').toHaveCount(0);
  await timeline(page)
    .getByRole('link', { name: /27–31 March 2022: / })
    .click();
  const event = page.locator('#moura-killings');
  await expectInView(event.getByRole('heading'));
  await event.getByText('Read on').click();
  await expect(event.locator('[id^="moura-killings-source-"]').first()).toBeVisible();
});

test('when the scripts do not arrive “Link” is a link to the thing itself', async ({ page }) => {
  await page.goto(kindsOfPage['event with claims']);
  await page.getByRole('link', { name: 'Link to this: Who says what' }).click();
  await expect(page).toHaveURL(/#who-says-what$/u);
  await expectInView(page.getByRole('heading', { name: 'Who says what' }));
});

for (const [kind, address] of Object.entries(kindsOfPage)) {
  test(`when the scripts do not arrive there is text and no dead control: ${kind}`, async ({ page }) => {
    await page.goto(address);
    // What a script may have to move is held back for a while, in case that it comes.
    await expect.poll(async () => (await page.getByRole('main').innerText()).length).toBeGreaterThan(200);
    await expect(controlsOfScripts(page)).toHaveCount(0);
  });
}

test('when one script fails the others still do their part', async ({ page }) => {
  await page.unroute('**/*.js');
  await page.route(/CiteBox.*\.js$/u, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on purpose");' }));
  const broken = page.waitForEvent('pageerror');
  await page.goto(kindsOfPage['event with claims']);
  expect((await broken).message).toBe('broken on purpose');
  await expect(page.getByRole('button', { name: 'Copy citation' })).toBeHidden();
  await page.locator(':root[data-copies-links]').waitFor();
});
