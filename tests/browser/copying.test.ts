import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage, open } from './site.ts';

const moura = kindsOfPage['event with claims'];
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** How browsers keep the clipboard from a page: by refusing, or, on an address without https, by not having one. */
const withoutClipboard = {
  refused: () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
  },
  missing: () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  },
};

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('“Link” at an event copies its address in the story and says so, where the reader stays', async ({ page, baseURL }) => {
    await open(page, './');
    const event = page.locator('#moura-killings');
    await event.getByRole('link', { name: /^Link to this: / }).click();
    await expect(event.getByRole('status')).toHaveText('Copied');
    expect(await clipboard(page)).toBe(`${baseURL}#moura-killings`);
    await expect(page).toHaveURL('./');
  });

  test('who presses “Link” again is told again, for as long', async ({ page }) => {
    await page.clock.install();
    await open(page, './');
    const event = page.locator('#moura-killings');
    const press = () => event.getByRole('link', { name: /^Link to this: / }).click();
    await press();
    await expect(event.getByRole('status')).toHaveText('Copied');
    await page.clock.fastForward(3000);
    await press();
    await page.clock.fastForward(2000); // the first word has had its time
    await expect(event.getByRole('status')).toHaveText('Copied');
    await page.clock.fastForward(4000);
    await expect(event.getByRole('status')).toHaveText('');
  });

  test('“Link” at a chapter and at a section copies the address of just that', async ({ page, baseURL }) => {
    await open(page, './');
    await page
      .locator('#chapter-violence-in-the-centre')
      .getByRole('link', { name: /^Link to this: chapter / })
      .click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    expect(await clipboard(page)).toBe(`${baseURL}#chapter-violence-in-the-centre`);

    await open(page, moura);
    await page.getByRole('link', { name: 'Link to this: Who says what' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    expect(await clipboard(page)).toBe(`${baseURL}${moura}#who-says-what`);
  });

  test('“Link” with a key held opens the address as any link', async ({ page, context }) => {
    await open(page, './');
    const opened = context.waitForEvent('page');
    await page
      .locator('#moura-killings')
      .getByRole('link', { name: /^Link to this: / })
      .click({ modifiers: ['Control'] });
    await expect(await opened).toHaveURL(/#moura-killings$/u);
  });

  test('“Copy citation” copies the citation and says so, until the reader goes on', async ({ page }) => {
    await open(page, moura);
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByRole('button', { name: 'Copied' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    const citation = await clipboard(page);
    expect(citation).toContain('Moura');
    expect(citation).toContain('/events/moura-killings/');
    expect(citation).toBe((await page.locator('.citation').innerText()).trim());
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Copy citation' })).toBeVisible();
  });
});

for (const [how, takeAway] of Object.entries(withoutClipboard)) {
  test.describe(`with the clipboard ${how}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(takeAway);
    });

    test('“Link” shows the address, selected, to be copied by hand', async ({ page, baseURL }) => {
      await open(page, './');
      await page
        .locator('#moura-killings')
        .getByRole('link', { name: /^Link to this: / })
        .click();
      const field = page.getByRole('textbox', { name: 'Address, to copy by hand' });
      await expect(field).toBeVisible();
      await expect(field).toHaveValue(`${baseURL}#moura-killings`);
      await expect(field).toBeFocused();
      expect(await field.evaluate((input: HTMLInputElement) => input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0))).toBe(
        `${baseURL}#moura-killings`,
      );
    });

    test('“Copy citation” selects the citation and says so', async ({ page }) => {
      await open(page, moura);
      await page.getByRole('button', { name: 'Copy citation' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'The citation is selected' })).toHaveCount(1);
      expect(await page.evaluate(() => getSelection()?.toString())).toContain('/events/moura-killings/');
    });
  });
}
