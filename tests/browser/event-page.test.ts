import { expect, type Page, test } from '@playwright/test';
import { expectInView, forms, kindsOfPage, open } from './site.ts';

const moura = kindsOfPage['event with claims'];

test('a note mark leads to its source, and a link there leads back', async ({ page }) => {
  await open(page, moura);
  const mark = page.locator('#moura-killings-cite-2');
  await mark.click();
  const note = page.locator('li:target');
  await expectInView(note);
  await expect(note.getByRole('link').first()).toHaveAttribute('href', /^https?:/u);
  await note.locator('a[href="#moura-killings-cite-2"]').click();
  await expectInView(mark);
});

test('the contents of the page lead to its sections', async ({ page }) => {
  await page.setViewportSize(forms.desktop);
  await open(page, moura);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  for (const name of ['Who says what', 'Deaths', 'Before and after', 'Cite']) {
    await contents.getByRole('link', { name, exact: true }).click();
    await expectInView(page.locator(':target').first());
    await page.goBack();
  }
});

test('from an event a reader goes on to the next in time, back into the story, and to the chapter', async ({ page }) => {
  await open(page, moura);
  const next = page.getByRole('region', { name: 'What followed' }).locator('[rel="next"]');
  const title = (await next.innerText()).trim();
  await next.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  await page.goBack();
  await page.getByRole('link', { name: 'This event in the story' }).click();
  await expectInView(page.locator('#moura-killings').getByRole('heading'));

  await page.goBack();
  const chapter = page.getByRole('link', { name: /^Chapter \d+ of \d+: / });
  const name = (await chapter.innerText()).replace(/^Chapter \d+ of \d+: /u, '').trim();
  await chapter.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

interface Point {
  readonly point: string;
  /** What each holder says, in order of the holders' names. */
  readonly accounts: readonly string[];
  readonly silent: readonly string[];
}

/** The table of claims as it can be seen at the present width. */
function seenClaims(page: Page): Promise<Point[]> {
  return page.locator('.who-says-what').evaluate((frame) => {
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 1 && height > 1 && [element, element.closest('thead')].every((each) => each === null || getComputedStyle(each).clipPath === 'none')
      );
    };
    const words = (element: Element | null | undefined) => (element instanceof HTMLElement ? element.innerText.replace(/\s+/gu, ' ').trim() : '');
    const nameOf = (element: Element | undefined) =>
      element && isSeen(element)
        ? words(element)
            .replace(words(element.querySelector('small')), '')
            .trim()
        : '';
    const heads = [...frame.querySelectorAll('thead th')].slice(1);
    return [...frame.querySelectorAll('tbody tr')].map((row) => {
      const cells = [...row.querySelectorAll('td:not(.silent-row)')].map((cell, index) => {
        const again = cell.querySelector('.holder-again');
        const holder = again !== null && isSeen(again) ? words(again.querySelector('strong')) : nameOf(heads[index]);
        const says = [...cell.querySelectorAll('p:not(.silent)')].filter(isSeen).map(words);
        return { holder, says, seen: isSeen(cell) };
      });
      const silentRow = row.querySelector('.silent-row');
      const silent =
        silentRow !== null && isSeen(silentRow)
          ? words(silentRow)
              .replace(/^Nothing on this point from: |\.$/gu, '')
              .split('; ')
          : cells.filter(({ says, seen }) => seen && says.length === 0).map(({ holder }) => holder);
      return {
        point: words(row.querySelector('th')),
        accounts: cells
          .filter(({ says }) => says.length > 0)
          .map(({ holder, says }) => `${holder}: ${says.join(' | ')}`)
          .sort(),
        silent: silent.filter((name) => name !== '').sort(),
      };
    });
  });
}

for (const slug of ['moura-killings', 'soussan-forest-strike', 'bounti-strike']) {
  test(`a phone shows the same points, holders and accounts as a desktop: ${slug}`, async ({ page }) => {
    await page.setViewportSize(forms.desktop);
    await open(page, `events/${slug}/`);
    const onDesktop = await seenClaims(page);
    expect(onDesktop.length).toBeGreaterThan(0);
    expect(
      onDesktop.flatMap(({ accounts }) => accounts).filter((account) => /^: |: $/u.test(account)),
      'each account has its holder',
    ).toEqual([]);
    expect(onDesktop.flatMap(({ accounts }) => accounts).length).toBeGreaterThan(1);
    for (const viewport of [forms.tablet, forms.phone]) {
      await page.setViewportSize(viewport);
      expect(await seenClaims(page)).toEqual(onDesktop);
    }
  });
}

test('the figure of deaths has each of its numbers, and whose it is, in text', async ({ page, request }) => {
  const { events } = (await (await request.get('data/events.json')).json()) as {
    events: { slug: string; fatalities: { low?: number; high?: number; accordingTo: string }[] }[];
  };
  const tolls = events.find(({ slug }) => slug === 'moura-killings')?.fatalities ?? [];
  expect(tolls.length).toBeGreaterThan(1);
  await open(page, moura);
  const figure = await page.getByRole('region', { name: 'Deaths, according to whom' }).getByRole('figure').ariaSnapshot();
  for (const { low, high, accordingTo } of tolls) {
    expect(figure).toContain(accordingTo);
    for (const number of [low, high]) if (number !== undefined) expect(figure).toContain(number.toLocaleString('en'));
  }
});

test('the map is told in words, and an area is drawn as an area', async ({ page }) => {
  await open(page, moura);
  await expect(page.getByRole('img', { name: /Moura, Mopti region\. The sources name a town or village/u })).toBeVisible();
  await expect(page.locator('.map-area')).toHaveCount(0);

  await open(page, kindsOfPage['event of an area']);
  await expect(page.getByRole('img', { name: /^Map .*\barea\b/u })).toBeVisible();
  await expect(page.locator('.map-area')).toBeVisible();
});

test('an earlier address of an event leads to it', async ({ page }) => {
  await page.goto('events/january-2025-strike/');
  await page.waitForURL('**/events/soussan-forest-strike/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Soussan/u);
});
