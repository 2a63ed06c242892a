import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNothingMoved, recordShifts } from './layout-shifts.ts';
import { forms, open, ready, twoFrames } from './site.ts';

const map = (page: Page): Locator => page.locator('explore-map');
const marks = (page: Page): Locator => map(page).locator('.map-mark');
const rows = (page: Page): Locator => page.locator('event-list [data-event-row]:visible');
const panel = (page: Page): Locator => page.locator('event-panel section');
const year = (page: Page, of: number): Locator => page.locator(`year-histogram a[data-year="${of}"]`);

/** Opens the page of all events and goes to the map, until it is drawn. */
async function openMap(page: Page, query = ''): Promise<void> {
  await open(page, `explore/${query}`);
  await expect(page.locator('explore-page')).toHaveAttribute('data-ready');
  await page.locator('lane-timeline[data-drawn]').waitFor({ state: 'attached' });
  const tab = page.getByRole('button', { name: 'Map', exact: true });
  if (await tab.isVisible()) await tab.click();
  else await map(page).locator('.map-stage').scrollIntoViewIfNeeded();
  await expect(map(page).getByRole('application', { name: /^Map of Mali with/u })).toBeVisible();
  await twoFrames(page); // by then its marks are gathered for the width it has
}

/** The slugs that the map shows: at a mark, or as having none. */
async function slugsOnMap(page: Page): Promise<string[]> {
  const marked = await marks(page).evaluateAll((all) => all.flatMap((mark) => (mark as SVGElement).dataset['events']?.split(' ') ?? []));
  const elsewhere = (await map(page).locator('.map-elsewhere').getAttribute('data-elsewhere')) ?? '';
  return [...new Set([...marked, ...elsewhere.split(' ').filter((slug) => slug !== '')])].sort();
}
const slugsInList = async (page: Page): Promise<string[]> =>
  (
    await page
      .locator('event-list [data-event-row]:not([hidden])')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['eventRow'] ?? ''))
  ).sort();

/** A mark that stands for one event, or for several. */
const single = (page: Page): Locator => map(page).locator('a.map-mark').first();
const several = (page: Page): Locator => map(page).locator('.map-mark[role="button"]').first();

test.describe('on a desktop', () => {
  test.use({ viewport: forms.desktop });

  for (const query of ['', '?from=2012-01&to=2012-12', '?kind=battle&region=gao', '?kind=coup&region=kayes', '?actor=jnim&open=moura-killings'])
    test(`the map has the events of the list, no more and no fewer: ${query || 'all'}`, async ({ page }) => {
      await openMap(page, query);
      const listed = await slugsInList(page);
      await expect.poll(() => slugsOnMap(page)).toEqual(listed);
      const elsewhere = ((await map(page).locator('.map-elsewhere').getAttribute('data-elsewhere')) ?? '').split(' ').filter(Boolean).length;
      const number = elsewhere === 0 ? 'No' : String(elsewhere);
      await expect(map(page).locator('.map-elsewhere')).toHaveText(new RegExp(`^${number} events? lacks? a place on the map$`, 'u'));
    });

  test('an event under the pointer in the list shows on the map and in the timeline, and one on the map shows in both', async ({ page }) => {
    await openMap(page, '?from=2012-01&to=2012-12');
    const slug = (await single(page).getAttribute('data-events')) ?? '';
    const row = page.locator(`[data-event-row="${slug}"]`);
    await single(page).hover();
    await expect(row).toHaveAttribute('data-pointed');
    await expect(page.locator(`.lanes-drawing [data-event="${slug}"]`)).toHaveAttribute('data-pointed');
    await expect(map(page).locator('.map-where')).toContainText(await row.locator('[data-title]').innerText());
    await row.hover();
    await expect(single(page)).toHaveAttribute('data-pointed');
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(page.locator('[data-pointed]')).toHaveCount(0);
  });

  test('a mark of several events shows all of them in the list, and itself alone on the map', async ({ page }) => {
    await openMap(page, '?from=2012-01&to=2012-12');
    const slugs = ((await several(page).getAttribute('data-events')) ?? '').split(' ');
    await several(page).hover();
    await expect(page.locator('event-list [data-pointed]')).toHaveCount(slugs.length);
    await expect(map(page).locator('.map-mark[data-pointed]')).toHaveCount(1);
  });

  test('a click opens the one event of a mark, which is ringed and named; the events of a fuller mark stand in a list', async ({ page }) => {
    await openMap(page, '?from=2022&to=2022');
    await map(page).locator('a.map-mark[data-events="moura-killings"]').click();
    await expect(page).toHaveURL(/open=moura-killings/u);
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
    await expect(map(page).locator('.map-mark[aria-current="true"]')).toHaveAttribute('data-events', /\bmoura-killings\b/u);
    await expect(map(page).locator('.map-over .map-ring')).toHaveCount(1);
    await expect(map(page).locator('.map-focus-name')).toHaveText('Moura');
    const slugs = ((await several(page).getAttribute('data-events')) ?? '').split(' ');
    await several(page).click();
    const list = map(page).getByRole('dialog');
    await expect(list.getByRole('link')).toHaveCount(slugs.length);
    const title = (await list.getByRole('link').first().innerText()).slice(0, 20);
    await list.getByRole('link').first().click();
    await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(title);
  });

  test('beside the ring of the open event stands how many there are in its place', async ({ page }) => {
    for (const slug of ['moura-killings', 'coup-2012', 'operation-serval']) {
      await openMap(page, `?open=${slug}`);
      const rings = map(page).locator('.map-over .map-ring');
      await expect(rings.first()).toBeVisible();
      const boxes = (found: Locator) => found.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
      const numbers = marks(page).and(page.getByRole('button'));
      await expect(numbers.locator('text').first()).toBeVisible();
      expect(await numbers.locator('text').filter({ visible: true }).count(), slug).toBe(await numbers.count());
      for (const ring of await boxes(rings))
        for (const { x, y, width, height } of await boxes(numbers.locator('text')))
          expect(Math.hypot(x + width / 2 - ring.x - ring.width / 2, y + height / 2 - ring.y - ring.height / 2), slug).toBeGreaterThan(
            ring.width / 2 + 5,
          );
    }
  });

  test('an event known only to a region is outlined, one of an area is circled', async ({ page }) => {
    await openMap(page, '?open=soussan-forest-strike');
    await expect(map(page).locator('.map-over .map-area')).toHaveCount(1);
    await expect(map(page).locator('.map-where')).toContainText('an area, no source gives a position');
    await map(page).locator('.map-elsewhere').click();
    const list = map(page).getByRole('dialog', { name: 'Known only to a region or country, or outside the map' });
    await list.locator('a[data-event="menaka-offensive-2022"]').click();
    await expect(page).toHaveURL(/open=menaka-offensive-2022/u);
    await expect(map(page).locator('.map-region')).not.toHaveCount(0);
  });

  test('by the keyboard: one stop, arrows from mark to mark, Enter opens, Escape closes and gives the focus back', async ({ page }) => {
    await openMap(page, '?from=2012-01&to=2012-12');
    await expect(map(page).locator('.map-mark[tabindex="0"]')).toHaveCount(1);
    await map(page).locator('.map-mark[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await expect(marks(page).and(page.locator(':focus'))).toHaveCount(1);
    const all = await marks(page).count();
    const seen = new Set<string>();
    for (let step = 0; step < all; step += 1) {
      seen.add(await page.evaluate(() => (document.activeElement as SVGElement).dataset['mark'] ?? ''));
      await page.keyboard.press('ArrowRight');
    }
    expect(seen.size).toBe(all);
    const slug = (await single(page).getAttribute('data-events')) ?? '';
    await single(page).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(map(page).locator(`.map-mark[data-events~="${slug}"]`).and(page.locator(':focus'))).toHaveCount(1);
    await several(page).focus();
    await page.keyboard.press('Enter');
    await expect(map(page).getByRole('dialog').getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(several(page)).toBeFocused();
  });

  test('the map says which of the months it shows lack data, and of which the dots are', async ({ page }) => {
    await openMap(page, '?from=2024-03&to=2024-04');
    await expect(map(page).locator('.map-missing')).toHaveText('No data on single events for 2024–25.');
    await expect(map(page).locator('[data-when]')).toHaveText('March – April 2024');
    await page.getByRole('button', { name: '15 years' }).click();
    await expect(map(page).locator('.map-missing')).toContainText('Hollow dots are preliminary.');
  });

  test('closer, places that shared a mark have their own, and the whole country comes back', async ({ page }) => {
    await openMap(page);
    const before = await several(page).getAttribute('data-events');
    await several(page).click();
    await map(page).getByRole('button', { name: 'Closer on the map' }).click();
    await expect(map(page).locator('.map-where')).toContainText('beyond the part that is seen');
    await map(page).getByRole('button', { name: 'Whole country' }).click();
    await expect(several(page)).toHaveAttribute('data-events', before ?? '');
  });

  test('where the mark with the focus is no more, the focus stays on the map', async ({ page }) => {
    await openMap(page);
    await several(page).focus();
    await page.keyboard.press('Enter');
    await map(page).getByRole('button', { name: 'Closer on the map' }).focus();
    await page.keyboard.press('Enter');
    await expect(map(page).getByRole('button', { name: 'Whole country' })).toBeVisible();
    await expect(marks(page).and(page.locator(':focus'))).toHaveCount(1);
    await openMap(page, '?from=2024&to=2024');
    const before = (await single(page).getAttribute('data-events')) ?? '';
    await year(page, 2013).click();
    await expect(map(page).locator(`[data-events="${before}"]`)).toHaveCount(0);
    const alone = single(page);
    const slug = (await alone.getAttribute('data-events')) ?? '';
    await alone.focus();
    await page.goBack();
    await expect(page).toHaveURL(/from=2024/u);
    await expect(map(page).locator(`[data-events="${slug}"]`)).toHaveCount(0);
    await expect(marks(page).and(page.locator(':focus'))).toHaveCount(1);
  });

  test('an event that is pointed at shows in which year it lies, and a year which events it has', async ({ page }) => {
    await openMap(page);
    await page.locator('[data-event-row="moura-killings"]').hover();
    await expect(year(page, 2022)).toHaveAttribute('data-pointed');
    await expect(page.locator('year-histogram [data-pointed]')).toHaveCount(1);
    await year(page, 2022).hover();
    const pointed = page.locator('[data-event-row][data-pointed]');
    await expect(pointed).toHaveCount(Number(/\d+(?= events)/u.exec((await year(page, 2022).getAttribute('aria-label')) ?? '')?.[0]));
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(pointed).toHaveCount(0);
    await expect(page.locator('year-histogram [data-pointed]')).toHaveCount(0);
    await year(page, 2022).click();
    await page.getByRole('heading', { level: 1 }).hover();
    await year(page, 2022).dispatchEvent('focusin');
    await expect(pointed, 'a year that was chosen by the pointer is not pointed at for ever').toHaveCount(0);
  });

  test('a bar of the years chooses its year, and says how many of its events are shown', async ({ page }) => {
    await open(page, 'explore/?kind=battle');
    await expect(page.locator('explore-page')).toHaveAttribute('data-ready');
    await expect(year(page, 2012)).toHaveAccessibleName(/^2012: 3 of 17 events shown\. Show this year$/u);
    await year(page, 2012).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?kind=battle&from=2012-01&to=2012-12$/u);
    await expect(year(page, 2012)).toHaveAttribute('aria-current', 'true');
    await expect(rows(page)).toHaveCount(3);
    await expect(year(page, 2013)).toHaveAccessibleName(/^2013: none of 17 events shown, \d+ would match\. Show this year$/u);
    await year(page, 2012).click();
    await expect(page).toHaveURL(/\?kind=battle$/u);
    await page.goBack();
    await expect(year(page, 2012)).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: forms.phone, hasTouch: true });

  test('nothing of the map is fetched before its tab is chosen; a tap opens an event', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, 'explore/?from=2022&to=2022');
    await page.locator('lane-timeline[data-drawn]').waitFor({ state: 'attached' });
    const ofMap = () => asked.filter((path) => /\/maps\/|drawn-map|map-view/u.test(path));
    expect(ofMap()).toEqual([]);
    await page.getByRole('button', { name: 'Map', exact: true }).tap();
    await expect(several(page)).toBeVisible();
    await expect.poll(ofMap).not.toEqual([]);
    await several(page).tap();
    await map(page).getByRole('dialog').getByRole('link').first().tap();
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
  });

  test('marks and bars are wide enough for a finger', async ({ page }) => {
    await openMap(page);
    const narrowest = (found: Locator) => found.evaluateAll((all) => Math.min(...all.map((each) => each.getBoundingClientRect().width)));
    expect(await narrowest(marks(page))).toBeGreaterThanOrEqual(24);
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await expect(page.locator('year-histogram a').first()).toBeVisible();
    expect(await narrowest(page.locator('year-histogram a'))).toBeGreaterThanOrEqual(24);
  });
});

for (const form of ['tablet', 'desktop'] as const) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport: forms[form] });

    test('nothing moves when the map comes, nor while one points', async ({ page }) => {
      await recordShifts(page);
      await openMap(page);
      await several(page).hover();
      await rows(page).first().hover();
      await expectNothingMoved(page);
    });
  });
}

for (const width of [390, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const [state, query] of Object.entries({ 'an event open': '?kind=battle&from=2023&to=2024&open=ber-fighting-2023', 'a list open': '' }))
      test(`axe finds no fault with ${state}`, async ({ page }) => {
        await openMap(page, query);
        if (query === '') {
          await several(page).click();
          await expect(map(page).getByRole('dialog')).toBeVisible();
        }
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await ready(page);
          const { violations } = await new AxeBuilder({ page })
            .setLegacyMode()
            .include('.explore-linked')
            .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
            .analyze();
          expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme}: ${id}: ${target.join(' ')}`))).toEqual([]);
        }
      });
  });
}
