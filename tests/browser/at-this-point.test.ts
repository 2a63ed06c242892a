import { expect, type Locator, type Page, test } from '@playwright/test';
import { forms, open, standsStill } from './site.ts';

test.use({ viewport: forms.desktop });

/** The figures under the map: a region that can be gone to. */
const figures = (page: Page): Locator => page.getByRole('region', { name: 'At this point' });
const figure = (page: Page, label: string): Locator => figures(page).locator('dl > div').filter({ hasText: label });

/** Opens the story at an event and waits until the figures have followed. */
async function openAt(page: Page, slug: string, when: string): Promise<void> {
  const came = page.waitForResponse('**/at-this-point.json');
  await open(page, `./#${slug}`);
  await came;
  await expect(figures(page)).toContainText(when);
  await standsStill(page); // until then the place is held
}

test('the figures follow the reader: deaths, displaced people, who is there', async ({ page }) => {
  await openAt(page, 'coup-2012', 'March 2012');
  await expect(figure(page, 'Deaths recorded')).toContainText('191');
  await expect(figure(page, 'Displaced inside')).toContainText('none reported');
  const missions = figures(page).locator('summary').filter({ hasText: 'Missions and foreign forces' });
  await expect(missions).toContainText('none');

  await page.evaluate(() => document.querySelector('#moura-killings')?.scrollIntoView());
  await expect(figures(page)).toContainText('27–31 March 2022');
  await expect(figure(page, 'Deaths recorded')).toContainText('8,280');
  await expect(figures(page)).toContainText('to the end of February 2022');
  await expect(figure(page, 'Displaced inside')).toHaveText(/350,110\s*end of 2021/u);
  await expect(missions).toContainText('5: Barkhane');
  await missions.click();
  await expect(figures(page).getByRole('link', { name: 'MINUSMA' })).toBeVisible();
  await expect(figures(page).getByRole('link', { name: 'Serval' })).toBeHidden();
  await figures(page).getByRole('link', { name: 'MINUSMA' }).click();
  await expect(page).toHaveURL(/\/actors\/minusma\/$/u);
});

test('where the figures by month are missing or preliminary, that is said', async ({ page }) => {
  await openAt(page, 'moura-killings', '27–31 March 2022');
  await page.evaluate(() => [...document.querySelectorAll('article')].at(-1)?.scrollIntoView());
  await expect(figures(page)).toContainText('no figures by month for 2024 and 2025');
  await expect(figures(page)).toContainText('Preliminary, not added');
  await expect(figure(page, 'in the last 12 months')).toContainText('not known');
});

test('the figures are not announced while one reads', async ({ page }) => {
  await openAt(page, 'coup-2012', 'March 2012');
  const announcing = '[aria-live], [role="status"], [role="alert"], [role="log"], output';
  await expect(page.locator('at-this-point').locator(announcing)).toHaveCount(0);
  expect(await page.locator('at-this-point').evaluate((element, live) => element.closest(live) === null, announcing)).toBe(true);
});

test('nothing changes its place when the figures change, and no words are cut', async ({ page }) => {
  await openAt(page, 'coup-2012', 'March 2012');
  const tops = () =>
    figures(page)
      .locator('dt, dd, summary')
      .evaluateAll((parts) =>
        parts.map((part) => Math.round(part.getBoundingClientRect().top - (part.closest('section')?.getBoundingClientRect().top ?? 0))),
      );
  const before = await tops();
  for (const slug of ['moura-killings', 'soussan-forest-strike']) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), slug);
    await expect(figures(page)).not.toContainText(slug === 'moura-killings' ? 'of February 2012' : 'of February 2022');
    expect(await tops(), slug).toEqual(before);
    const cut = await figures(page)
      .locator('dt, dd')
      .evaluateAll((parts) =>
        parts.filter((part) => part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight).map((part) => part.textContent),
      );
    expect(cut, slug).toEqual([]);
  }
});

test('from the figures one gets to the table of all years', async ({ page }) => {
  await openAt(page, 'coup-2012', 'March 2012');
  await figures(page).getByRole('link', { name: 'By year' }).click();
  await expect(page).toHaveURL(/\/data\/#displacement$/u);
  await expect(page.getByRole('region', { name: 'Displacement by year' }).getByRole('row', { name: /^2021 / })).toContainText('350,110');
});
