import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { forms, kindsOfPage, open } from './site.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => page.getByRole('searchbox', { name: /^Search events/u });
const opener = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search' });
const titles = (page: Page, group: string) => page.getByRole('region', { name: new RegExp(`^${group} \\d`, 'u') }).getByRole('link');
const status = (page: Page) => page.getByRole('status').filter({ hasText: /^(?:Found|Nothing|The search)/u });

/** Opens the search over a page by keyboard and asks. */
async function ask(page: Page, words: string, address: string = kindsOfPage.about): Promise<void> {
  await open(page, address);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
}

for (const [form, viewport] of Object.entries(forms)) {
  test(`every kind of page leads to the search, on a ${form}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const address of Object.values(kindsOfPage)) {
      await open(page, address);
      await expect(opener(page), address).toBeInViewport({ ratio: 1 });
      if (address === kindsOfPage.search) continue;
      await opener(page).click();
      await expect(field(page), address).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page), address).toBeHidden();
      await expect(opener(page), address).toBeFocused();
    }
  });
}

test('a reader without a mouse opens the search, goes through the results and opens one', async ({ page }) => {
  await ask(page, 'moura');
  await expect(status(page)).toHaveText(/^Found: .*\d+ events/u);
  await page.keyboard.press('ArrowDown');
  const links = dialog(page).getByRole('region').getByRole('link');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  const title = await links.first().innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('“/” in a field is a letter, and Escape leads back to where one was', async ({ page }) => {
  await open(page, kindsOfPage['event with claims']);
  const before = page.getByRole('link', { name: 'This event in the story' });
  await before.focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('2012/2013');
  await expect(field(page)).toHaveValue('2012/2013');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(before).toBeFocused();
});

const keySwitch = (page: Page) => page.getByRole('checkbox', { name: 'Open the search with the key “/”' });

test('a reader switches the key “/” off, and it stays off on this device, until it is switched on again', async ({ page }) => {
  await open(page, kindsOfPage.about);
  await page.keyboard.press('/');
  await keySwitch(page).uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  for (const address of [kindsOfPage.about, kindsOfPage.story]) {
    await open(page, address);
    await page.keyboard.press('/');
    await expect(dialog(page), address).toBeHidden();
  }
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(field(page), 'the link opens it all the same').toBeFocused();
  await expect(keySwitch(page)).not.toBeChecked();
  await keySwitch(page).check();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
});

test('on the search page too the key can be switched off', async ({ page }) => {
  await open(page, kindsOfPage.search);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await keySwitch(page).uncheck();
  await page.keyboard.press('/');
  await expect(keySwitch(page), 'the focus stays').toBeFocused();
});

test('where nothing can be remembered, the key is off until the page is left', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await open(page, kindsOfPage.about);
  await page.keyboard.press('/');
  await keySwitch(page).uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await open(page, kindsOfPage.about);
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
});

for (const [asked, group, found] of [
  ['Segou', 'Places', 'Ségou'],
  ['Ségou', 'Places', 'Ségou'],
  ['menaka', 'Places', 'Ménaka'],
  ['Tombouctou', 'Places', 'Timbuktu'],
  ['GSPC', 'Actors', 'Al-Qaida in the Islamic Maghreb (AQIM)'],
  ['GSIM', 'Actors', 'Group for the Support of Islam and Muslims (JNIM)'],
  ['Plateforme', 'Actors', 'Platform of the Movements of 14 June 2014 in Algiers'],
  ['January 2025 strike', 'Events', 'Army says an air strike hit a base of armed groups in Soussan forest'],
  ['Tuareg', 'Words explained', 'Tuareg'],
  ['two coups', 'Chapters', 'Two coups, and France begins to reduce its forces'],
  ['propaganda', 'Pages', 'How we work'],
] as const) {
  test(`“${asked}” finds “${found}” among the ${group.toLowerCase()}`, async ({ page }) => {
    await ask(page, asked);
    await expect(titles(page, group).filter({ hasText: found }).first()).toBeVisible();
  });
}

for (const [asked, group, found] of [
  ['Kidal', 'Places', 'Kidal'],
  ['JNIM', 'Actors', 'Group for the Support of Islam and Muslims (JNIM)'],
  ['coup', 'Words explained', 'Coup'],
] as const) {
  test(`what bears the name that was asked for comes first: ${asked}`, async ({ page }) => {
    await ask(page, asked);
    await expect(dialog(page).getByRole('region').first()).toHaveAccessibleName(new RegExp(`^${group}`, 'u'));
    await expect(titles(page, group).first()).toHaveText(found);
  });
}

test('an event stands with its date, its place and the words that were found', async ({ page }) => {
  await ask(page, 'moura killed');
  const event = dialog(page).getByRole('listitem').filter({ hasText: '27–31 March 2022' });
  await expect(event).toContainText('Moura, Mopti region');
  await expect(event.locator('mark').first()).toHaveText(/moura/iu);
});

test('a slip in a name is seen, and the name offered', async ({ page }) => {
  await ask(page, 'Tomboctou');
  await dialog(page).getByRole('button', { name: 'Tombouctou' }).click();
  await expect(field(page)).toHaveValue('Tombouctou');
  await expect(titles(page, 'Places').filter({ hasText: 'Timbuktu' }).first()).toBeVisible();
});

test('results do not wait for the list of names; what is offered comes after them, and moves nothing', async ({ page }) => {
  let send = (): void => undefined;
  const held = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/search/names.json', async (route) => {
    await held;
    await route.continue();
  });
  await ask(page, 'Tomboctou');
  const first = dialog(page).getByRole('region').getByRole('link').first();
  await expect(first).toBeVisible();
  await expect(status(page)).toHaveText(/^Found: .*\.$/u);
  const before = await first.boundingBox();
  send();
  await expect(status(page)).toHaveText(/ Did you mean Tombouctou\?$/u);
  expect(await first.boundingBox()).toEqual(before);
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('button', { name: 'Tombouctou' })).toBeFocused();
});

test('where nothing is found it says so, and what to try', async ({ page }) => {
  await ask(page, 'zzzqqq');
  await expect(status(page)).toHaveText('Nothing found for “zzzqqq”.');
  await expect(dialog(page).getByText(/^Try fewer words/u)).toBeVisible();
  await dialog(page)
    .getByRole('link', { name: /^Lists of all events/u })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
});

test('markup and endless text are only text', async ({ page }) => {
  const said: string[] = [];
  page.on('dialog', (window) => {
    said.push(window.message());
    void window.dismiss();
  });
  const markup = '<img src=x onerror=alert(1)><mark>zzzqqq</mark>';
  await open(page, `${kindsOfPage.search}?q=${encodeURIComponent(markup)}`);
  await expect(status(page)).toBeVisible();
  await expect(field(page)).toHaveValue(markup);
  await expect(page.locator('search-page img')).toHaveCount(0);
  await page.goto(`${kindsOfPage.search}?q=${'zzzqqq '.repeat(1500)}`);
  await expect(status(page)).toHaveText(/^Nothing found for “zzz/u);
  expect((await field(page).inputValue()).length).toBeLessThanOrEqual(200);
  expect(said).toEqual([]);
});

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, './');
  expect(asked.filter((path) => /pagefind|search-(?:box|dialog)/u.test(path))).toEqual([]);
  await opener(page).click();
  await field(page).fill('moura');
  await expect(status(page)).toHaveText(/^Found/u);
  expect(asked.filter((path) => path.endsWith('pagefind.js'))).toHaveLength(1);
});

test('Enter leads to the search page; there the question stands in the address, and Back leads to the one before', async ({ page }) => {
  await ask(page, 'menaka');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=menaka');
  await expect(titles(page, 'Places').first()).toHaveText('Ménaka');
  await field(page).fill('Kidal');
  await expect(page).toHaveURL(/\?q=Kidal$/u);
  await expect(titles(page, 'Places').first()).toHaveText('Kidal');
  await titles(page, 'Places').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kidal' })).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue('Kidal');
  await expect(titles(page, 'Places').first()).toHaveText('Kidal');
  await page.goBack();
  await expect(field(page)).toHaveValue('menaka');
  await expect(titles(page, 'Places').first()).toHaveText('Ménaka');
});

test('the search page shows more of a long group, and the focus goes on to what is new', async ({ page }) => {
  await open(page, `${kindsOfPage.search}?q=Kidal`);
  const events = titles(page, 'Events');
  await expect(events).toHaveCount(10);
  await page
    .getByRole('button', { name: /^Show more of \d+$/u })
    .first()
    .click();
  await expect(events).toHaveCount(30);
  await expect(events.nth(10)).toBeFocused();
});

test('every result leads to a page that says its name', async ({ page }) => {
  await open(page, `${kindsOfPage.search}?q=Azawad`);
  await expect(status(page)).toHaveText(/^Found/u);
  for (const group of ['Events', 'Actors', 'Words explained', 'Chapters']) {
    const link = titles(page, group).first();
    const title = await link.innerText();
    await link.click();
    await expect(page.getByRole('heading', { name: title }).first()).toBeVisible();
    await page.goBack();
    await expect(status(page)).toHaveText(/^Found/u);
  }
});

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds no fault with the search open, ${width} px wide, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const words of ['menaka', 'Tomboctou', 'zzzqqq']) {
        await ask(page, words);
        await expect(status(page)).not.toHaveText('');
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
          .include('dialog')
          .analyze();
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
          words,
        ).toEqual([]);
      }
    });
  }
}
