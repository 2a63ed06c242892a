import { expect, test } from '@playwright/test';
import { expectInView, forms, open, ready, standsStill, stripEnd, timeline } from './site.ts';

const moura = 'UN report finds at least 500 people killed at Moura';

for (const [form, viewport] of Object.entries(forms)) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport });

    test('a reader follows a mark of the timeline to its event', async ({ page }) => {
      await open(page, './');
      await timeline(page)
        .getByRole('link', { name: /27–31 March 2022: / })
        .click();
      await expect(page).toHaveURL(/#moura-killings$/u);
      await expectInView(page.getByRole('heading', { name: moura }));
      await expect.poll(() => stripEnd(page), 'the strip is still there').toBeGreaterThan(50);

      // And on from there: the strip is within reach all along the story.
      await timeline(page)
        .getByRole('link', { name: /2012: Soldiers seize power/ })
        .click();
      await expectInView(page.locator('#coup-2012').getByRole('heading'));
    });

    test('every essential event in the timeline can be hit with the pointer', async ({ page }) => {
      await open(page, './');
      await timeline(page).evaluate((strip) => strip.scrollIntoView()); // a bar may lie over it at the foot of the window
      await standsStill(page);
      const hidden = await timeline(page)
        .locator('.strip-marks')
        .getByRole('link')
        .evaluateAll((links) =>
          links
            .filter((link) => {
              const { left, top, width, height } = link.getBoundingClientRect();
              return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a') !== link;
            })
            .map((link) => link.querySelector('title')?.textContent),
        );
      expect(hidden).toEqual([]);
    });

    test('a link to an event lands on it, also when the fonts come late', async ({ page }) => {
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/*.woff2', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto('./#moura-killings', { waitUntil: 'domcontentloaded' });
      const title = page.getByRole('heading', { name: moura });
      await expectInView(title);
      await expect(page.locator('#moura-killings')).toHaveCSS('box-shadow', /inset/u);

      release();
      await ready(page);
      await expect.poll(() => page.evaluate(() => document.fonts.check('1rem Newsreader')), 'the font is there now').toBe(true);
      await expectInView(title);
    });

    test('“Read on” opens the rest of an event and its sources, and closes them again', async ({ page }) => {
      await open(page, './#moura-killings');
      const event = page.locator('#moura-killings');
      const note = event.locator('[id^="moura-killings-source-"]').first();
      await expect(note).toBeHidden();
      await event.getByText('Read on').click();
      await expect(note).toBeVisible();
      await event.getByText('Read on').click();
      await expect(note).toBeHidden();

      await event.getByText('Read on').click();
      await event.getByRole('link', { name: 'Titles and addresses of these sources' }).click();
      await expect(page).toHaveURL(/events\/moura-killings\/#sources$/u);
      await expectInView(page.getByRole('heading', { name: 'Sources' }));
    });
  });
}

test('a note mark in the lead of an event opens what is closed and leads to the source', async ({ page }) => {
  await open(page, './#moura-killings');
  const mark = page.locator('#moura-killings').getByRole('link', { name: 'Source 1', exact: true }).first();
  const note = page.locator(`[id="${(await mark.getAttribute('href'))?.slice(1)}"]`);
  await expect(note).toBeHidden();
  await mark.click();
  await expectInView(note);
});

test.describe('on a desktop', () => {
  test.use({ viewport: forms.desktop });

  test('a chapter in the rail leads to the chapter', async ({ page }) => {
    await open(page, './');
    const rail = page.getByRole('navigation', { name: 'Chapters' });
    await rail.getByRole('link').nth(4).click();
    await expectInView(page.locator('.chapter').nth(4).getByRole('heading', { level: 2 }));
    await expect(rail.getByRole('link').nth(4), 'the rail stays in view').toBeInViewport();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: forms.phone });

  test('a chapter in the menu leads to the chapter', async ({ page }) => {
    await open(page, './');
    const menu = page.getByRole('navigation', { name: 'Chapters' });
    await expect(menu.getByRole('link').first()).toBeHidden();
    await menu.getByText(/^All \d+ chapters$/u).click();
    const title = page.locator('#chapter-violence-in-the-centre-title');
    await menu.getByRole('link', { name: ((await title.textContent()) ?? '').trim() }).click();
    await expect(page).toHaveURL(/#chapter-violence-in-the-centre$/u);
    await expectInView(title);
  });
});

test('the band of a chapter in the timeline leads to the chapter', async ({ page }) => {
  await open(page, './');
  await timeline(page)
    .getByRole('link', { name: /^Chapter 5: / })
    .locator('.band-field')
    .click();
  await expectInView(page.getByRole('heading', { level: 2 }).and(page.locator('.chapter :target h2, .chapter:target h2')));
});

test('whoever wants figures opens the timeline as a table', async ({ page }) => {
  await open(page, './');
  const table = page.getByRole('table', { name: /^Deaths in organised violence in Mali/u });
  await expect(table).toBeHidden();
  await page.getByText('The figures as a table').click();
  await expect(table).toBeVisible();
  await expect(table.getByRole('row', { name: /^2013 / })).toContainText(/\d/u);
  await expect(table.getByRole('row', { name: /^2025/ }), 'a gap is told in words').toContainText('not zero');
});

test('the shapes of the timeline are explained one tap away', async ({ page }) => {
  await open(page, './');
  await expect(page.getByRole('definition').filter({ hasText: /^\s*Coup/u })).toBeHidden();
  await page.getByText('What the shapes mean').click();
  await expect(page.getByRole('definition').filter({ hasText: /^\s*Coup/u })).toBeVisible();
});

test('the story says where its material ends', async ({ page }) => {
  await open(page, './');
  await expect(page.getByText(/Our material is thin after .+ and ends in .+ does not mean that little happened/u)).toBeVisible();
});

test('a reader who does not know a word opens its meaning beside it, and closes it with Escape', async ({ page }) => {
  await open(page, './');
  const chapter = page.locator('.chapter').first();
  const button = chapter.getByRole('button', { name: /: meaning$/u }).first();
  const word = (await button.getAttribute('aria-label'))?.replace(/: meaning$/u, '') ?? '';
  await button.click();
  const meaning = chapter.getByRole('note');
  await expect(meaning).toContainText(word);
  await expect(meaning).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(button).toBeFocused();
});
