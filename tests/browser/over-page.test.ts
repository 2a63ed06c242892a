import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNothingMoved, recordShifts } from './layout-shifts.ts';
import { forms, open, standsStill, twoFrames } from './site.ts';

/** How many elements got another style while something was done. */
async function restyled(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: { name: string; args: { elementCount?: number } }[];
  };
  return trace.traceEvents.filter(({ name }) => name === 'UpdateLayoutTree').reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0);
}

const bar = (page: Page, name: string): Locator => page.locator('story-bar').getByRole('button', { name });
const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name });
const sheets = [
  ['Chapters', 'Chapters'],
  ['Filter', 'Filter events'],
  ['Map', 'Map'],
] as const;

test.use({ viewport: forms.phone, hasTouch: true });

test('by Tab the bar at the foot comes after the timeline, not after the story', async ({ page }) => {
  await open(page, './#moura-killings');
  await page.getByRole('slider', { name: 'Timeline' }).focus();
  const place = await page.evaluate(() => scrollY);
  for (const name of ['Map', 'Chapters', 'Filter']) {
    await page.keyboard.press('Tab');
    await expect(bar(page, name)).toBeFocused();
  }
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

for (const [button, name] of sheets) {
  test(`the sheet “${name}” keeps the page out of reach until it is closed`, async ({ page }) => {
    await open(page, './#moura-killings');
    await standsStill(page);
    const place = await page.evaluate(() => scrollY);
    await bar(page, button).tap();
    await expect(dialog(page, name)).toBeVisible();
    await expect(page.getByRole('banner'), 'a screen reader does not leave the sheet').toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    if (name === 'Filter events') await expect(dialog(page, name).getByRole('checkbox').first()).toBeVisible();

    for (const key of ['Tab', 'Shift+Tab'])
      for (let pressed = 0; pressed < 25; pressed += 1) {
        await page.keyboard.press(key);
        expect(await dialog(page, name).evaluate((each) => each.contains(document.activeElement)), `${key} ${pressed}`).toBe(true);
      }

    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(bar(page, button)).toBeFocused();
    await expect(page.getByRole('banner')).toHaveCount(1);
    await standsStill(page);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    await expect(page.locator('.over-page')).toHaveCount(0);
  });
}

test('a tap beside the list of chapters closes it, and follows no link behind it', async ({ page }) => {
  await open(page, './#moura-killings');
  await bar(page, 'Chapters').tap();
  await expect(dialog(page, 'Chapters')).toBeVisible();
  await twoFrames(page);
  const { y = 0 } = (await dialog(page, 'Chapters').boundingBox()) ?? {};
  await page.touchscreen.tap(195, y / 2);
  await expect(dialog(page, 'Chapters')).toHaveCount(0);
  await expect(page).toHaveURL(/#moura-killings$/u);
});

test('what opens touches little of the long page behind it', async ({ page }) => {
  await open(page, './#moura-killings');
  await standsStill(page); // else what the page still does is counted too
  const all = await page.locator('body *').count();
  for (const act of [
    () =>
      bar(page, 'Chapters')
        .tap()
        .then(() => expect(dialog(page, 'Chapters')).toBeVisible()),
    () => page.keyboard.press('Escape').then(() => expect(dialog(page, 'Chapters')).toHaveCount(0)),
    () => page.keyboard.press('/').then(() => expect(dialog(page, 'Search')).toBeVisible()),
    () => page.keyboard.press('Escape').then(() => expect(dialog(page, 'Search')).toHaveCount(0)),
  ])
    expect(await restyled(page, act), `of ${all} elements`).toBeLessThan(all / 10);
});

test('the panel of the filters opens with its title while what can be chosen is on its way', async ({ page }) => {
  let send = () => {};
  const held = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/story-events.json', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, './');
  await bar(page, 'Filter').tap();
  await expect(dialog(page, 'Filter events').getByText('What can be chosen is being fetched.')).toBeVisible();
  await expect(dialog(page, 'Filter events').getByRole('button', { name: 'Close' })).toBeVisible();
  send();
  await expect(dialog(page, 'Filter events').getByRole('checkbox').first()).toBeVisible();
  await expect(page.getByText('What can be chosen is being fetched.')).toHaveCount(0);
});

test('one writes in the search before what answers has come, and is answered', async ({ page }) => {
  let send = () => {};
  const held = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/search-box.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, './');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
  await expect(dialog(page, 'Search').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('moura');
  send();
  await expect(dialog(page, 'Search').getByRole('status')).toHaveText(/^Found/u);
  await expect(dialog(page, 'Search').getByRole('searchbox')).toHaveValue('moura');
});

test('a sheet that is opened again in the moment in which it closes stays open, and closes once', async ({ page }) => {
  await open(page, './');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
  await expect(dialog(page, 'Search').getByRole('searchbox')).toBeFocused();
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('dialog.search-dialog')?.close();
    document.querySelector<HTMLElement>('site-search a')?.click(); // before the browser has told that it closed
  });
  await twoFrames(page);
  await twoFrames(page);
  await expect(dialog(page, 'Search').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page, 'Search')).toBeHidden();
  await expect(page.locator('.over-page')).toHaveCount(0);
});

for (const [form, viewport] of Object.entries(forms)) {
  test(`nothing shifts where an address asks for some events, on a ${form}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await recordShifts(page);
    for (const query of ['?actor=jnim', '?kind=coup&from=2012-01', '?q=moura']) {
      await open(page, `./${query}`);
      await expect(page.locator('.filter-bar')).toBeVisible();
      await expect(page.locator('event-filter[data-choosing]')).toHaveCount(0);
      await expectNothingMoved(page, '.chapter');
    }
  });
}
