import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectInView, forms, open as openPage, standsStill, timeline, twoFrames } from './site.ts';

const status = (page: Page): Locator => page.locator('.strip-status');
const tip = (page: Page): Locator => page.locator('.strip-tip');
const panel = (page: Page): Locator => page.locator('.strip-panel');
const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Timeline' });

/** Opens the story, and waits until its timeline answers, which it does a little after the page, and the page stands still. */
async function open(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  await expect(slider(page)).toBeAttached();
  await standsStill(page);
}

/** Where a day stands in the window, px: on the line of the shapes, or on the bars. */
async function placeOf(page: Page, date: string, row: 'shapes' | 'bars' = 'shapes'): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator('.strip-main:visible').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [from, until] = [Date.UTC(2012, 0, 1), Date.UTC(2027, 3, 30)];
  return { x: x + ((Date.parse(date) - from) / (until - from)) * width, y: y + height * (row === 'shapes' ? 0.4 : 0.75) };
}

/** Opens the story with a choice in its address, and waits until the timeline shows it. */
async function openChosen(page: Page, address: string): Promise<void> {
  await open(page, address);
  await expect(timeline(page).locator('a[data-chosen]').first()).toBeVisible();
}

/** Expects that the story shows what begins in some months, and says so in its address. */
async function expectPeriod(page: Page, from: string, to: string): Promise<void> {
  // The filters are fetched only now, for which the page allows itself half of this.
  await expect(page).toHaveURL(new RegExp(`[?&]from=${from}&to=${to}`, 'u'), { timeout: 30_000 });
  const marked = timeline(page).locator('a[data-chosen]');
  await expect(marked.first()).toBeVisible();
  const months = () =>
    page.locator('article[id]:visible time').evaluateAll((times) => times.map((time) => (time.getAttribute('datetime') ?? '').slice(0, 7)));
  await expect.poll(async () => (await months()).filter((month) => month < from || month > to)).toEqual([]);
  expect((await months()).length).toBeGreaterThan(0);
}

/** What axe finds wrong in the timeline. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('overview-strip').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const [form, viewport] of Object.entries(forms)) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport });

    test('the timeline shows where the reader is, without moving anything', async ({ page }) => {
      await open(page, './');
      await expect(status(page)).toContainText('Before 2012 to');
      await expect(page.locator('.strip-now')).toBeHidden();
      const before = await page.locator('overview-strip').boundingBox();

      await open(page, './#moura-killings');
      await expect(status(page)).toContainText('27–31 March 2022');
      await expect(status(page)).toContainText('9 of 12');
      const fromDay = async () => {
        const { x = 0 } = (await page.locator('.strip-now').boundingBox()) ?? {};
        return Math.abs(x + 1 - (await placeOf(page, '2022-03-27')).x);
      };
      await expect.poll(fromDay, 'the playhead comes to stand at the day').toBeLessThan(1.5);
      await expect(page.locator('.now-shape')).toBeVisible();
      expect((await page.locator('overview-strip').boundingBox())?.height).toBe(before?.height);
      // Many marks change only when the playhead has been seen.
      await expect(page.locator('.strip-marks a[data-ahead]')).not.toHaveCount(0);
      const ahead = await page.locator('.strip-marks a').evaluateAll((links) => links.map((link) => link.hasAttribute('data-ahead')));
      expect(ahead.indexOf(true), 'what lies behind comes first').toBe(ahead.lastIndexOf(false) + 1);
    });
  });
}

test.describe('with a mouse', () => {
  test.use({ viewport: forms.desktop });

  test('the event nearest to the pointer is named, and a click goes there', async ({ page }) => {
    await open(page, './');
    const { x, y } = await placeOf(page, '2015-06-20');
    await page.mouse.move(x + 2, y + 20);
    await expect(tip(page)).toContainText('20 June 2015');
    await expect(tip(page)).toContainText('Algiers');
    await page.mouse.click(x + 2, y + 20);
    await expectInView(page.locator('#cma-signs-algiers-accord').getByRole('heading'));
    await page.mouse.move(700, 700);
    await expect(tip(page)).toBeHidden();
  });

  test('a bar names its month, its owner and its figures, and says what is cut, missing or preliminary', async ({ page }) => {
    await open(page, './');
    const over = async (date: string): Promise<Locator> => {
      const { x, y } = await placeOf(page, date, 'bars');
      await page.mouse.move(x, y);
      return tip(page);
    };
    const cut = await over('2022-03-15');
    await expect(cut).toContainText('March 2022, recorded deaths, UCDP');
    await expect(cut).toContainText('civilians killed by an armed party');
    await expect(cut).toContainText(/all\s*1,359/u);
    await expect(cut).toContainText('cut at 500');
    await expect(await over('2013-01-15')).not.toContainText('cut');
    await expect(await over('2024-06-15')).toContainText('no monthly figures for 2024–25 (1,901 deaths in all of 2024)');
    await expect(await over('2026-02-15')).toContainText('Preliminary');
    await expect(await over('2027-02-15')).toContainText('no figures yet');
  });

  test('a drag shows what lies under the pointer, and goes where it ends; Escape ends it', async ({ page }) => {
    await open(page, './#coup-2012');
    const from = await placeOf(page, '2012-06-01');
    const to = await placeOf(page, '2017-10-04');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await expect(status(page)).toContainText('Tongo Tongo');
    await page.keyboard.press('Escape');
    await expect(status(page)).toContainText('21–22 March 2012');
    await page.mouse.up();
    await expect(page).toHaveURL(/#coup-2012$/u);

    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/#tongo-tongo-ambush$/u);
    await expectInView(page.locator('#tongo-tongo-ambush').getByRole('heading'));
  });

  test('a stretch drawn with Shift can be shown alone', async ({ page }) => {
    await open(page, './');
    const from = await placeOf(page, '2013-01-15');
    const to = await placeOf(page, '2013-06-15');
    await page.mouse.move(from.x, from.y);
    await page.keyboard.down('Shift');
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(page.locator('.strip-stretch')).toBeVisible();
    await expect(page, 'nothing happens before the reader says so').not.toHaveURL(/from=/u);
    await panel(page)
      .getByRole('button', { name: /^Show this stretch alone: \d+ events$/u })
      .click();
    await expectPeriod(page, '2013-01', '2013-06');
    await expect(panel(page)).toBeHidden();
    await expect(page.locator('.strip-stretch')).toBeHidden();
  });

  test('what is chosen stands out: behind and ahead are told apart no longer', async ({ page }) => {
    await openChosen(page, './?kind=coup&kind=mass-killing#coup-2012');
    const mark = (name: RegExp): Locator => timeline(page).getByRole('link', { name });
    const colour = (thing: Locator) => thing.evaluate((element) => getComputedStyle(element).color);
    await expect(mark(/27–31 March 2022: /u), 'ahead').toHaveAttribute('data-ahead');
    const [ahead, other] = [await colour(mark(/27–31 March 2022: /u)), await colour(mark(/20 June 2015: /u))];
    expect(ahead).toBe(await colour(mark(/21–22 March 2012: /u)));
    expect(ahead).not.toBe(other);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect.poll(() => colour(mark(/27–31 March 2022: /u)), 'ahead again').not.toBe(ahead);
  });
});

test.describe('with the keyboard', () => {
  test.use({ viewport: forms.desktop });

  test('arrows go from event to event, Page keys from chapter to chapter, and each is said in words', async ({ page }) => {
    await open(page, './');
    await slider(page).focus();
    const says = async (key: string, words: RegExp): Promise<void> => {
      await page.keyboard.press(key);
      await expect(slider(page)).toHaveAttribute('aria-valuetext', words);
      await expect(slider(page), 'the focus stays').toBeFocused();
    };
    await says('Home', /^1963.* Event 1 of \d+, chapter 1 of 12$/u);
    await says('ArrowRight', /Event 2 of/u);
    await says('PageDown', /^Chapter 2: /u);
    await says('ArrowRight', /^21–22\sMarch 2012, Bamako: .+ Event 6 of \d+, chapter 2 of 12$/u);
    await expectInView(page.locator('#coup-2012').getByRole('heading'));
    await says('ArrowLeft', /Event 5 of/u);
    await says('PageUp', /^Chapter 1: /u);
    await says('End', /^1\sJune 2026/u);
    await expect(slider(page)).toHaveAttribute('aria-valuenow', (await slider(page).getAttribute('aria-valuemax')) ?? '');
  });

  for (const address of ['./#moura-killings', './?kind=mass-killing#moura-killings'])
    test(`to reach the timeline and what is chosen by Tab moves nothing: ${address}`, async ({ page }) => {
      await open(page, address);
      await expect(slider(page)).toHaveAttribute('aria-valuetext', /^27–31\sMarch 2022/u);
      if (address.includes('?')) await expect(page.locator('.filter-bar')).toBeVisible();
      await standsStill(page);
      const place = () => page.locator('#moura-killings').evaluate((event) => event.getBoundingClientRect().top);
      const before = await place();
      const reach = async (thing: Locator): Promise<void> => {
        await thing.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Tab');
        await expect(thing).toBeFocused();
        await twoFrames(page);
        expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
      };
      await reach(slider(page));
      if (address.includes('?')) await reach(page.getByRole('button', { name: 'Clear', exact: true }));
    });

  test('Escape returns to where the reader was, to the pixel, and to that address', async ({ page }) => {
    await open(page, './#moura-killings');
    await slider(page).focus();
    const place = () => page.locator('#moura-killings').evaluate((event) => event.getBoundingClientRect().top);
    const before = await place();
    for (const key of ['ArrowRight', 'ArrowRight', 'Home', 'PageDown']) await page.keyboard.press(key);
    await expect.poll(async () => Math.abs((await place()) - before)).toBeGreaterThan(1000);
    await page.keyboard.press('Escape');
    await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    await expect(page).toHaveURL(/#moura-killings$/u);
    await expect(slider(page)).toBeFocused();
  });

  test('where something is chosen, arrows go from one match to the next', async ({ page }) => {
    await openChosen(page, './?kind=coup');
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^21–22\sMarch 2012/u);
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^18\sAugust 2020/u);
    await page.keyboard.press('End');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^24\sMay 2021/u);
    await page.keyboard.press('ArrowRight');
    await expect(slider(page), 'there is no further one').toHaveAttribute('aria-valuetext', /^24\sMay 2021/u);
  });

  test('with Shift, arrows go from month to month: its recorded deaths are shown, and said once; the reader stays', async ({ page }) => {
    await open(page, './#moura-killings');
    await slider(page).focus();
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^27–31\sMarch 2022/u);
    const said = page.getByRole('status').filter({ hasText: /recorded death|no deaths|figures/u });
    await page.keyboard.press('Shift+ArrowRight');
    await expect(tip(page)).toContainText(/March 2022, recorded deaths, UCDP.*all\s*1,359/u);
    await expect(said).toHaveText(
      /^March 2022\. 1,359 recorded deaths \(UCDP\): .*civilians killed by an armed party [\d,]+.* events? of this story\.$/u,
    );
    await expect(said).toHaveCount(1);
    await page.keyboard.press('Shift+ArrowRight');
    await expect(tip(page)).toContainText('April 2022');
    await expect(said).toHaveText(/^April 2022\. /u);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(said).toHaveText(/^March 2022\. /u);
    await expect(slider(page), 'where the reader is has not changed').toHaveAttribute('aria-valuetext', /^27–31\sMarch 2022/u);
    await expectInView(page.locator('#moura-killings').getByRole('heading'));
    await page.keyboard.press('Escape');
    await expect(tip(page)).toBeHidden();
    await expect(said).toHaveCount(0);
    await expect(slider(page)).toBeFocused();
  });

  test('months without figures say so by key too', async ({ page }) => {
    await open(page, './#tinzaouaten-drone-strikes-august-2024');
    await slider(page).focus();
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /August 2024/u);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(page.getByRole('status').filter({ hasText: 'August 2024' })).toContainText(
      'There are no monthly figures for 2024–25 (1,901 deaths in all of 2024).',
    );
  });

  test('to open the choice of months and to go on in it by Tab moves nothing', async ({ page }) => {
    await open(page, './#moura-killings');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^27–31\sMarch 2022/u);
    const place = () => page.locator('#moura-killings').evaluate((event) => event.getBoundingClientRect().top);
    const before = await place();
    await page.getByRole('button', { name: 'Choose months' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(panel(page).getByRole('button', { name: 'Close' })).toBeFocused();
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
  });

  test('a stretch of time is chosen by two sliders, and Escape closes them', async ({ page }) => {
    await open(page, './');
    const button = page.getByRole('button', { name: 'Choose months' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('slider', { name: 'From' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute('aria-valuetext', 'February 2012');
    await page.getByRole('slider', { name: 'To' }).focus();
    await page.keyboard.press('Home');
    await expect(page.getByRole('slider', { name: 'From' }), 'the other end gives way').toHaveAttribute('aria-valuetext', 'January 2012');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('slider', { name: 'To' })).toHaveAttribute('aria-valuetext', 'February 2012');
    await page.getByRole('button', { name: /^Show this stretch alone: \d+ events?$/u }).click();
    await expectPeriod(page, '2012-01', '2012-02');
  });
});

test.describe('with a finger', () => {
  test.use({ viewport: forms.phone, hasTouch: true });

  /** A finger that goes from one place to others and lifts at the last. */
  async function swipe(page: Page, places: readonly { x: number; y: number }[], end: 'touchEnd' | 'touchCancel' = 'touchEnd'): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const [first, ...others] = places;
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: first ? [first] : [] });
    for (const place of others) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [place] });
    await session.send('Input.dispatchTouchEvent', { type: end, touchPoints: [] });
  }
  const between = (from: { x: number; y: number }, to: { x: number; y: number }): { x: number; y: number }[] =>
    [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }));

  test('a drag goes where the finger lifts', async ({ page }) => {
    await open(page, './#coup-2012');
    await swipe(page, between(await placeOf(page, '2012-06-01'), await placeOf(page, '2017-10-04')));
    await expect(page).toHaveURL(/#tongo-tongo-ambush$/u);
    await expectInView(page.locator('#tongo-tongo-ambush').getByRole('heading'));
  });

  test('while it is dragged, the timeline names what is under the finger', async ({ page }) => {
    await open(page, './#coup-2012');
    const session = await page.context().newCDPSession(page);
    const places = between(await placeOf(page, '2012-06-01'), await placeOf(page, '2017-10-04'));
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: places.slice(0, 1) });
    for (const place of places) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [place] });
    await expect(status(page)).toContainText('4 October 2017');
    await expect(status(page)).toContainText('ISGS fighters ambush');
    await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
    await expect(status(page), 'a gesture that something else ends changes nothing').toContainText('21–22 March 2012');
    await expect(page).toHaveURL(/#coup-2012$/u);
  });

  test('a swipe up over the timeline scrolls the page and chooses nothing', async ({ page }) => {
    await open(page, './#coup-2012');
    const before = await page.evaluate(() => scrollY);
    const { x, y } = await placeOf(page, '2018-06-01', 'bars');
    await swipe(page, between({ x, y }, { x: x + 5, y: y - 90 }));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 40);
    await expect(panel(page)).toBeHidden();
    await expect(page).toHaveURL(/#coup-2012$/u);
  });

  test('a tap never jumps: it lists what lies under the finger, the essential first', async ({ page }) => {
    await open(page, './');
    await timeline(page).scrollIntoViewIfNeeded();
    const { x, y } = await placeOf(page, '2025-07-01');
    await page.touchscreen.tap(x, y);
    await expect(panel(page)).toBeFocused();
    await expect(page).toHaveURL(/\/$/u);
    await expect(panel(page).getByText(/^\d+ events near /u)).toBeVisible();
    const rows = panel(page).getByRole('listitem').getByRole('link');
    await expect(rows).toHaveCount(5);
    for (const row of await rows.all()) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    await panel(page)
      .getByRole('button', { name: /^\d+ more events?$/u })
      .tap();
    await expect.poll(() => rows.count()).toBeGreaterThan(5);
    const essential = await page.locator('.event-card').evaluateAll((cards) => cards.map(({ id }) => id));
    const listed = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    const kinds = listed.map((slug) => essential.includes(slug));
    expect(kinds.indexOf(false) === -1 ? kinds.length : kinds.indexOf(false), 'no essential one after another').toBe(kinds.lastIndexOf(true) + 1);

    const goal = rows.nth(1);
    const slug = (await goal.getAttribute('href')) ?? '';
    await goal.tap();
    await expect(panel(page)).toBeHidden();
    await expectInView(page.locator(slug).getByRole('heading').first());
  });

  test('axe finds no fault while the list, or the choice of a stretch, is open', async ({ page }) => {
    await open(page, './#coup-2012');
    const { x, y } = await placeOf(page, '2025-07-01');
    await page.touchscreen.tap(x, y);
    await expect(panel(page)).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choose months', exact: true }).tap();
    await expect(panel(page)).toContainText('Draw over the timeline');
    expect(await faults(page)).toEqual([]);
  });

  test('where nothing lies under the finger, the events before and after are offered', async ({ page }) => {
    await open(page, './');
    await timeline(page).scrollIntoViewIfNeeded();
    const { x, y } = await placeOf(page, '2027-03-01');
    await page.touchscreen.tap(x, y);
    await expect(panel(page)).toContainText('No event near');
    await expect(panel(page).getByRole('listitem').getByRole('link')).toHaveCount(1);
    await page.touchscreen.tap(200, 20);
    await expect(panel(page), 'a touch elsewhere closes it').toBeHidden();
  });

  test('a stretch is drawn with the finger', async ({ page }) => {
    await open(page, './');
    await timeline(page).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Choose months' }).tap();
    await swipe(page, between(await placeOf(page, '2013-01-15'), await placeOf(page, '2013-12-15')));
    await panel(page)
      .getByRole('button', { name: /^Show this stretch alone: \d+ events$/u })
      .click();
    await expectPeriod(page, '2013-01', '2013-12');
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the playhead jumps', async ({ page }) => {
    await open(page, './#moura-killings');
    await expect(page.locator('.strip-now')).toHaveCSS('transition-duration', '0s');
  });
});

test('on a phone held across, status line, chapters and bars stay, and take little of the window', async ({ page }) => {
  await page.setViewportSize({ width: 780, height: 360 });
  await open(page, './#moura-killings');
  await expect(status(page)).toContainText('27–31 March 2022');
  await expect(page.locator('.strip-marks')).toBeHidden();
  const { height = 0 } = (await page.locator('overview-strip').boundingBox()) ?? {};
  expect(height).toBeLessThan(90);
  await expectInView(page.locator('#moura-killings').getByRole('heading'));
});
