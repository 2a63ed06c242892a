import { expect, type Page, test } from '@playwright/test';
import { drawn, expectNothingMoved, recordShifts } from './layout-shifts.ts';
import { expectInView, forms, open, ready, standsStill, stripEnd } from './site.ts';

const presentChapter = (page: Page) => page.getByRole('navigation', { name: 'Chapters' }).locator('[aria-current]');

/** The slug of a closed line that stands somewhere down the story. */
async function someLine(page: Page): Promise<string> {
  return (await page.locator('.event-line').nth(60).getAttribute('id')) ?? '';
}

async function bringUp(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight / 3));
  await standsStill(page);
}

test.describe('the story knows where its reader is', () => {
  test.use({ viewport: forms.desktop });

  test('the rail names the chapter that is being read, and how far one has come', async ({ page }) => {
    await open(page, './');
    await expect(presentChapter(page)).toHaveCount(0);
    await bringUp(page, '#chapter-violence-in-the-centre .event-card');
    await expect(presentChapter(page)).toHaveAttribute('href', '#chapter-violence-in-the-centre');
    await expect(page.locator('.chapter-rail [data-read]').first()).toBeVisible();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const chapters = page.getByRole('navigation', { name: 'Chapters' }).getByRole('link');
    await expect(presentChapter(page), 'the last chapter can be reached').toHaveAttribute('href', (await chapters.last().getAttribute('href')) ?? '');
  });

  test('the address stays as it is while one scrolls', async ({ page }) => {
    await open(page, './');
    await bringUp(page, '#moura-killings');
    await expect(presentChapter(page)).toHaveCount(1);
    expect(new URL(page.url()).hash).toBe('');
  });
});

for (const [form, viewport] of Object.entries(forms)) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport });

    test('a link to a closed line lands on it: opened, marked, with the focus on it', async ({ page }) => {
      await open(page, './');
      const slug = await someLine(page);
      await page.goto('about:blank');
      await open(page, `./#${slug}`);
      const event = page.locator(`[id="${slug}"]`);
      await expectInView(event.getByRole('heading'));
      await expect(event.locator('details')).toHaveAttribute('open');
      await expect(event).toBeFocused();
      await expect(event).toHaveCSS('box-shadow', /inset/u);

      await page.mouse.wheel(0, 2500);
      await expect(event, 'left behind').not.toHaveCSS('box-shadow', /inset/u);
    });

    test('an event that was reached keeps its place when the window becomes higher and everything is opened', async ({ page }) => {
      await open(page, './');
      await page.getByRole('button', { name: /^everything in full/u }).click();
      await page.goto('about:blank');
      await page.goto('./#moura-killings');
      await ready(page);
      await expect(page.locator('#moura-killings .read-on')).toHaveAttribute('open');
      await expect(page.locator('.event-line > details:not([open])')).toHaveCount(0);
      await expectInView(page.locator('#moura-killings').getByRole('heading').first());
      await page.setViewportSize({ width: viewport.width, height: viewport.height + 60 });
      await expectInView(page.locator('#moura-killings').getByRole('heading').first());
    });
  });
}

test('Back leads from an event to where one was', async ({ page }) => {
  await page.setViewportSize(forms.desktop);
  await open(page, './');
  await bringUp(page, '#moura-killings');
  const before = await page.evaluate(() => scrollY);
  await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link').nth(1).click();
  await expect(presentChapter(page)).toHaveAttribute('href', /chapter-/u);
  await page.goBack();
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(3);
});

test('an earlier address of an event lands on the event', async ({ page }) => {
  await open(page, './#january-2025-strike');
  const event = page.locator('article[data-reached]');
  await expectInView(event.getByRole('heading').first());
});

test.describe('what is far away is laid out only when it comes near', () => {
  test.use({ viewport: forms.phone });

  /** Where the first event stands that can be read, px from the top of the window. */
  const firstInView = (page: Page) =>
    page.evaluate(() => {
      const event = [...document.querySelectorAll('article')].find((each) => each.getBoundingClientRect().top > 120);
      return { id: event?.id ?? '', top: event?.getBoundingClientRect().top ?? 0 };
    });
  const topOf = (page: Page, id: string) => page.locator(`[id="${id}"]`).evaluate((event) => event.getBoundingClientRect().top);

  test('whoever comes to the last event, then reads upwards, keeps what is being read', async ({ page }) => {
    await open(page, './');
    const last = (await page.locator('article').last().getAttribute('id')) ?? '';
    await page.goto('about:blank');
    await open(page, `./#${last}`);
    const event = page.locator(`[id="${last}"]`);
    await expectInView(event.getByRole('heading'));
    await expect.poll(async () => (await topOf(page, last)) - (await stripEnd(page)), 'close below the timeline').toBeLessThan(40);
    await standsStill(page);

    for (let screen = 0; screen < 25; screen += 1) {
      const { id, top } = await firstInView(page);
      await page.evaluate(async () => {
        scrollBy({ top: -300, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      expect(Math.abs((await topOf(page, id)) - top - 300), `${id} has moved by itself`).toBeLessThan(3);
    }
  });

  test('whoever loads the story again, or comes back to it, reads on at the same place', async ({ page }) => {
    await open(page, './');
    await page.evaluate(() => scrollTo({ top: 27_000, behavior: 'instant' }));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(25_000);
    await standsStill(page);
    const { id, top } = await firstInView(page);
    const moved = async () => Math.abs((await topOf(page, id)) - top);
    await page.reload();
    await expect.poll(moved).toBeLessThan(3);
    await page.goto('./about/');
    await page.goBack();
    await expect.poll(moved).toBeLessThan(3);
  });

  test('on paper everything stands', async ({ page }) => {
    await open(page, './');
    await page.emulateMedia({ media: 'print' });
    const card = page.locator('.event-card').last();
    await expect(card.locator('p').first()).toBeVisible();
    const skipped = await page
      .locator('.event-card, .event-line, .chapter-head')
      .evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).contentVisibility !== 'visible').length);
    expect(skipped).toBe(0);
  });

  test('nothing shifts while the story is scrolled through', async ({ page }) => {
    await recordShifts(page);
    await open(page, './');
    for (let screen = 0; screen < 40; screen += 1) {
      await page.evaluate(() => scrollBy({ top: 600, behavior: 'instant' }));
      await drawn(page);
    }
    await expectNothingMoved(page);
  });
});

test('a link to nothing in the story leaves the page at its head', async ({ page }) => {
  for (const fragment of ['#no-such-event', '#%E0%A4%A', '#<img src=x>', '#main']) {
    await open(page, `./${fragment}`);
    await expect(page.locator('[data-reached]')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await page.goto('about:blank');
  }
});

test.describe('the reading switch', () => {
  test('opens everything, and is remembered on this device', async ({ page }) => {
    await open(page, './');
    const essential = page.getByRole('button', { name: /^the essential: about \d+ minutes/u });
    const full = page.getByRole('button', { name: /^everything in full: about \d+ minutes/u });
    await expect(essential).toHaveAttribute('aria-pressed', 'true');
    await full.click();
    await expect(page.locator('.story details:is(.event-line > *, .read-on):not([open])')).toHaveCount(0);
    await page.reload();
    await ready(page);
    await expect(full).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.event-line > details:not([open])')).toHaveCount(0);
    await essential.click();
    await expect(page.locator('.event-line > details[open]')).toHaveCount(0);
  });

  test('works where nothing may be remembered', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await open(page, './');
    await page.getByRole('button', { name: /^everything in full/u }).click();
    await expect(page.locator('.event-line > details:not([open])')).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: forms.phone });

  test('the bar at the foot opens the chapters; one of them leads there', async ({ page }) => {
    await open(page, './');
    const button = page.getByRole('group', { name: 'Map, chapters, filter' }).getByRole('button', { name: 'Chapters' });
    await button.click();
    const sheet = page.getByRole('dialog', { name: 'Chapters' });
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
    await button.click();
    await sheet.getByRole('link').nth(5).click();
    await expect(sheet).toBeHidden();
    await expectInView(page.locator('.chapter').nth(5).getByRole('heading').first());
    await expect.poll(() => stripEnd(page)).toBeGreaterThan(50);
  });
});
