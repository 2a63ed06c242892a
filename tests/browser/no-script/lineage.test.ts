import { expect, test } from '@playwright/test';
import { forms } from '../site.ts';

for (const [form, viewport] of Object.entries(forms)) {
  test.describe(form, () => {
    test.use({ viewport });

    test('without script every name leads to an actor, and every link to its sentence', async ({ page }) => {
      await page.goto('actors/');
      const chart = page.locator(form === 'desktop' ? '.lineage-across' : '.lineage-panels');
      await expect(chart).toBeVisible();
      await expect(page.locator('.lineage-tools')).toBeHidden();
      const actors = await chart.locator('.actor-link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(actors.length).toBeGreaterThan(20);
      for (const address of actors) expect(address).toMatch(/\/actors\/[a-z0-9-]+\/$/u);
      const links = await chart.locator('.link-link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(20);
      const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`)));
      expect(links.filter((link) => !ids.has(link))).toEqual([]);
    });
  });
}

test('without script a name can be chosen, and leads to the page of the actor', async ({ page }) => {
  await page.setViewportSize(forms.desktop);
  await page.goto('actors/');
  await page.locator('.lineage-across .item[data-actor="jnim"] .chart-name').first().click();
  await expect(page).toHaveURL(/\/actors\/jnim\/$/u);
});

test('without script the address of a link leads to its row: date, who, type, part, sentence, sources', async ({ page }) => {
  await page.setViewportSize(forms.desktop);
  await page.goto('actors/#link-cpa-joined-cma-2014');
  const row = page.locator('#link-cpa-joined-cma-2014');
  await expect(row).toBeInViewport();
  for (const [name, words] of [
    ['when', /July 2014/u],
    ['from', /CPA/u],
    ['type', /joined/u],
    ['to', /CMA/u],
    ['part', /CPA: one wing/u],
  ] as const)
    await expect(row.locator(`.${name}`)).toContainText(words);
  expect((await row.locator('.says').textContent())?.trim()).toMatch(/\.$/u);
  await expect(row.locator('.link-sources a').first()).toHaveAttribute('href', /^https?:/u);
  await expect(page.getByRole('table', { name: /links in order of date/u }).getByRole('columnheader')).toHaveText([
    'Date',
    'From',
    'Type',
    'To',
    'Part of',
    'In a sentence',
    'Accounts differ',
    'Sources',
  ]);
});

test('without script the page of an actor has its lineage drawn', async ({ page }) => {
  await page.setViewportSize(forms.phone);
  await page.goto('actors/fla/');
  const drawing = page.locator('.lineage-alone-figure');
  await expect(drawing).toBeVisible();
  await drawing.locator('.item[data-actor="mnla"] .chart-name').click();
  await expect(page).toHaveURL(/\/actors\/mnla\/$/u);
});
