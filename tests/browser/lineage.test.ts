import { expect, type Page, test } from '@playwright/test';
import { forms, open, standsStill, twoFrames } from './site.ts';

/** Opens the page of all actors and waits until the chart can be followed. */
async function openChart(page: Page, hash = ''): Promise<void> {
  await open(page, `actors/${hash}`);
  await expect(page.locator('lineage-chart[data-enhanced]')).toBeVisible();
}
const across = (page: Page) => page.locator('.lineage-across');
const followed = (page: Page) => page.getByRole('region', { name: 'Followed actor' });

test.describe('on a desktop', () => {
  test.use({ viewport: forms.desktop });

  test('a reader follows an actor with a click: its kin stand out, its address can be shared', async ({ page }) => {
    await openChart(page);
    await across(page).locator('.item[data-actor="jnim"] .chart-name').first().click();
    await expect(followed(page)).toContainText('JNIM');
    await expect(followed(page)).toContainText(/\d+ ancestors/);
    await expect(page).toHaveURL(/#jnim$/u);
    await expect(across(page).locator('.life[data-actor="ansar-dine"]').first()).toHaveAttribute('data-lit', '');
    await expect(across(page).locator('.life[data-actor="minusma"]').first()).not.toHaveAttribute('data-lit');
    await page.getByRole('button', { name: 'Show everyone' }).click();
    await expect(followed(page)).toBeHidden();
    await expect(across(page).locator('[data-lit]')).toHaveCount(0);
  });

  test('over the chart stand the sentences that made the actor, its kin by name, and what can be done', async ({ page }) => {
    await openChart(page, '#fla');
    await expect(followed(page)).toContainText('A meeting of leaders of the CSP-DPA made it the Azawad Liberation Front.');
    await expect(followed(page)).toContainText(/15 ancestors.*MNLA/u);
    await expect(followed(page)).toContainText('No heirs on record');
    await expect(followed(page)).toContainText(/1 ally\s+JNIM/u);
    await expect(page.getByRole('status').filter({ hasText: 'Following FLA: 15 ancestors, no heirs, 1 ally.' })).toBeAttached();
    const bar = page.getByRole('group', { name: 'What to do with the followed actor' });
    await expect(bar.getByRole('link', { name: 'Profile' })).toHaveAttribute('href', /\/actors\/fla\/$/u);
    await expect(bar.getByRole('link', { name: 'Copy link' })).toHaveAttribute('href', '#fla');
    await followed(page).getByRole('link', { name: 'MNLA' }).click();
    await expect(page.locator('lineage-chart')).toHaveAttribute('data-following', 'mnla');
    await expect(page).toHaveURL(/#mnla$/u);
  });

  test('a broken address follows nobody, and the chart works', async ({ page }) => {
    await openChart(page, '#%E0%A4%A');
    await expect(page.locator('lineage-chart')).not.toHaveAttribute('data-following');
    await across(page).locator('.item[data-actor="jnim"] .chart-name').first().click();
    await expect(followed(page)).toContainText('JNIM');
  });

  test('dates and verbs stand at the links of who is followed, and go with it', async ({ page }) => {
    await openChart(page);
    await expect(across(page).locator('.link-label')).toHaveCount(0);
    await across(page).locator('.item[data-actor="fla"] .chart-name').first().click();
    await expect(across(page).locator('.link-label', { hasText: '30 November 2024, merged' })).toBeVisible();
    await expect(across(page).locator('.link-label', { hasText: '24 January 2013, split' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(across(page).locator('.link-label')).toHaveCount(0);
  });

  for (const id of ['fla', 'jnim', 'mali-government', 'eutm'])
    test(`no words touch while an actor is followed: ${id}`, async ({ page }) => {
      await openChart(page, `#${id}`);
      await expect(followed(page)).toBeVisible();
      expect(await overlaps(page, '.lineage-across')).toEqual([]);
    });

  test('an actor without links can be followed, and nothing is made up', async ({ page }) => {
    await openChart(page, '#eutm');
    await expect(followed(page)).toContainText(/No ancestors on record.*No heirs on record.*No allies on record/su);
  });

  test('Tab goes from band to band', async ({ page }) => {
    await openChart(page);
    const bands = await across(page)
      .locator('.item')
      .evaluateAll((items) => new Set(items.map((item) => item.getAttribute('data-band'))).size);
    await across(page).focus();
    const reached = new Set<string>();
    for (let step = 0; step < bands; step += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.closest('.item')?.getAttribute('data-band') ?? ''));
    }
    expect(reached.size).toBe(bands);
    expect([...reached]).not.toContain('');
  });

  test('who hears the chart is told name, family, life and links', async ({ page }) => {
    await openChart(page);
    await expect(across(page).getByRole('link', { name: /^JNIM, al-Qaeda-linked, from 2 March 2017; goes on, \d+ links$/u })).toBeVisible();
  });

  test('the chart does not move under the pointer when an actor is followed', async ({ page }) => {
    await openChart(page);
    const name = across(page).locator('.item[data-actor="mnla"] .chart-name').first();
    await name.scrollIntoViewIfNeeded();
    await standsStill(page);
    const before = await name.evaluate((element) => element.getBoundingClientRect().top);
    await name.click();
    await expect(page.locator('lineage-chart')).toHaveAttribute('data-following', 'mnla');
    await twoFrames(page);
    const after = await name.evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(after - before)).toBeLessThan(2);
  });

  test('a reader without a mouse goes through the chart by arrows, follows with Enter, and sees everyone after Escape', async ({ page }) => {
    await openChart(page);
    const actors = across(page).locator('.actor-link');
    await actors.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(actors.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(across(page).locator('.item').nth(1).locator('a').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(page.locator('lineage-chart')).toHaveAttribute('data-following', /./);
    await page.keyboard.press('Escape');
    await expect(page.locator('lineage-chart')).not.toHaveAttribute('data-following');
    await expect(actors.nth(1)).toBeFocused();
  });

  test('an address with an actor opens the chart at that actor', async ({ page }) => {
    await openChart(page, '#mnla');
    await expect(page.locator('lineage-chart')).toHaveAttribute('data-following', 'mnla');
    await expect(followed(page)).toBeInViewport();
  });

  test('one family can be shown; the far ends of its links stay', async ({ page }) => {
    await openChart(page);
    await page.getByRole('button', { name: 'Azawad movements' }).click();
    await expect(across(page).locator('.life[data-actor="mnla"]').first()).toHaveAttribute('data-lit', '');
    await expect(across(page).locator('.life[data-actor="ansar-dine"]').first()).toHaveAttribute('data-lit', '');
    await expect(across(page).locator('.life[data-actor="minusma"]').first()).not.toHaveAttribute('data-lit');
    await expect(
      page.getByRole('status').filter({ hasText: /^Azawad movements: 15 actors with \d+ links, and \d+ actors of other families/u }),
    ).toBeAttached();
    await page.getByRole('button', { name: 'Everyone', exact: true }).click();
    await expect(across(page).locator('[data-lit]')).toHaveCount(0);
  });

  test('no two names overlap as the browser draws them, and none is cut off', async ({ page }) => {
    await openChart(page);
    expect(await overlaps(page, '.lineage-across')).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: forms.phone });

  test('the page does not scroll sideways, and one panel stands at a time', async ({ page }) => {
    await openChart(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(forms.phone.width);
    const panels = page.locator('[data-panel]');
    await expect(panels.nth(0)).toBeVisible();
    await expect(panels.nth(1)).toBeHidden();
    for (const choice of await page.locator('[data-panel-choice]').all()) {
      await choice.click();
      await expect(page.locator(`[data-panel="${await choice.getAttribute('data-panel-choice')}"]`)).toBeVisible();
      expect(await overlaps(page, '.lineage-panels')).toEqual([]);
    }
  });

  test('a touch on a name follows it there too: only its lineage is drawn, on one screen', async ({ page }) => {
    await openChart(page);
    await page.locator('.lineage-panels .item[data-actor="jnim"] .chart-name').first().click();
    await expect(followed(page)).toContainText('JNIM');
    const alone = page.locator('.lineage-alone');
    await expect(alone.locator('.item[data-actor="ansar-dine"] .chart-name')).toBeVisible();
    await expect(alone.locator('.item[data-actor="minusma"]')).toHaveCount(0);
    await expect(page.locator('.lineage-panels')).toBeHidden();
    expect((await alone.boundingBox())?.height).toBeLessThanOrEqual(forms.phone.height);
    expect(await overlaps(page, '.lineage-alone')).toEqual([]);
    await alone.locator('.item[data-actor="ansar-dine"] .chart-name').click();
    await expect(followed(page)).toContainText('Ansar Dine');
    await page.getByRole('button', { name: 'Show everyone' }).click();
    await expect(page.locator('.lineage-panels')).toBeVisible();
    await expect(alone).toBeHidden();
  });

  test('where the drawing of a lineage cannot be had, the rest of the panels fades', async ({ page }) => {
    await page.route('**/actors/jnim/', (route) => route.abort());
    await openChart(page, '#jnim');
    await expect(followed(page)).toContainText('JNIM');
    await expect(page.locator('[data-panel="jihadist"] .life[data-actor="ansar-dine"]').first()).toHaveAttribute('data-lit', '');
    await expect(page.locator('[data-panel="jihadist"]')).toBeVisible();
  });

  test('one family can be chosen there too, and its panel is shown', async ({ page }) => {
    await openChart(page);
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Foreign forces');
    await expect(page.locator('[data-panel="abroad"]')).toBeVisible();
    await expect(page.locator('[data-panel="abroad"] .life[data-actor="serval"]').first()).toHaveAttribute('data-lit', '');
    await expect(page.locator('[data-panel="abroad"] .life[data-actor="minusma"]').first()).not.toHaveAttribute('data-lit');
  });
});

/** Pairs of names of the chart whose letters touch, as drawn. */
function overlaps(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const names = [...document.querySelectorAll(`${selector} :is(.chart-name, .chart-away, .link-label)`)]
      .filter((text) => getComputedStyle(text).opacity !== '0')
      .map((text) => ({ text: text.textContent?.trim() ?? '', box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return names.flatMap((a, index) =>
      names
        .slice(index + 1)
        // A box is as high as the font; letters are lower by about a third.
        .filter(
          ({ box: b }) =>
            a.box.left < b.right && b.left < a.box.right && Math.min(a.box.bottom, b.bottom) - Math.max(a.box.top, b.top) > a.box.height / 3,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
  }, within);
}

test('on paper: black on white, no controls, the panels whole, also while an actor is followed', async ({ page }) => {
  await page.setViewportSize(forms.desktop);
  await openChart(page, '#fla');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.lineage-tools')).toBeHidden();
  await expect(followed(page)).toBeHidden();
  await expect(across(page)).toBeHidden();
  await expect(page.locator('[data-panel]')).toHaveCount(4);
  for (const panel of await page.locator('[data-panel]').all()) await expect(panel).toBeVisible();
  const colours = await page
    .locator('.lineage-panels :is(.life-piece, .trunk[data-drawing="descent"] .trunk-line)')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).stroke))]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
});
