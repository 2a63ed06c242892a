import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage, layOutAll, open, openAll } from './site.ts';

type Rules = NonNullable<Parameters<AxeBuilder['options']>[0]['rules']>;

const colourRules = ['color-contrast', 'link-in-text-block'];
const switched = (rules: readonly string[], enabled: boolean): Rules => Object.fromEntries(rules.map((rule) => [rule, { enabled }]));

/** What stands many times on a page in the same colours. To ask every letter of it takes minutes: some of it must do. */
const repeated = '.chapter:not(#chapter-violence-in-the-centre), .bibliography li:nth-child(n + 6)';

/** Only what is wrong: to name the thousands of parts that are right takes axe four times as long as to look at them. */
const resultTypes: ['violations'] = ['violations'];

const lines = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>) =>
  violations.flatMap(({ id, impact, help, nodes }) => nodes.map(({ target }) => `${id} (${impact}): ${help}: ${target.join(' ')}`));

/** What axe finds wrong on the page, of whatever impact, in everything but colours. */
async function faults(page: Page): Promise<string[]> {
  await layOutAll(page);
  const rules = { ...switched(['target-size'], true), ...switched(colourRules, false) };
  return lines(await new AxeBuilder({ page }).setLegacyMode().options({ rules, resultTypes }).analyze());
}

/** What cannot be told from its ground, or from the words around it, in the light and in the dark. */
async function paleWords(page: Page, part = 'html'): Promise<string[]> {
  if (part === 'html') await layOutAll(page);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const result = await new AxeBuilder({ page })
      .setLegacyMode()
      .include(part)
      .options({ runOnly: colourRules, resultTypes })
      .exclude(repeated)
      .analyze();
    found.push(...lines(result).map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}

/** What axe finds wrong in a part of the page: in everything in the light, in colours in the dark. */
async function faultsOfPart(page: Page, part: string): Promise<string[]> {
  const look = async (options: Omit<Parameters<AxeBuilder['options']>[0], 'resultTypes'>) =>
    lines(
      await new AxeBuilder({ page })
        .setLegacyMode()
        .include(part)
        .options({ ...options, resultTypes })
        .analyze(),
    );
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await look({ rules: switched(['target-size'], true) });
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...inLight, ...(await look({ runOnly: colourRules })).map((line) => `dark: ${line}`)];
}

test.describe.configure({ timeout: 360_000 }); // the story is long, axe looks at all of it, and a machine may have more to do

for (const width of [390, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const [kind, address] of Object.entries(kindsOfPage)) {
      test(`axe finds no fault, with everything closed or opened, in the light and in the dark: ${kind}`, async ({ page }) => {
        await open(page, address);
        await expect(page.locator('lane-timeline:not([data-drawn])'), 'no lanes are on their way').toHaveCount(0);
        expect(await faults(page)).toEqual([]);
        if ((await page.locator('details').count()) > 0) {
          await openAll(page);
          expect(await faults(page), 'opened').toEqual([]);
        }
        expect(await paleWords(page)).toEqual([]);
      });
    }

    test('axe finds no fault with an actor followed and the note of a link open', async ({ page }) => {
      await open(page, 'actors/#fla');
      await expect(page.getByRole('region', { name: 'Followed actor' })).toBeVisible();
      await openAll(page);
      expect(await faults(page), 'followed').toEqual([]);
      await page
        .getByRole('link', { name: /^MIA split from Ansar Dine/u })
        .last()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page)).toEqual([]);
      expect(await paleWords(page, '.lineage-figure')).toEqual([]);
    });

    test('axe finds no fault in the map that follows: a place told, the list and table, the sheet', async ({ page }) => {
      await open(page, './#moura-killings');
      if (width < 1100) await page.locator('story-bar').getByRole('button', { name: 'Map' }).click();
      await page.locator('.map-ring + .kind-symbol').click();
      await expect(page.getByRole('group', { name: 'Moura, Mopti region' })).toBeVisible();
      expect(await faultsOfPart(page, 'story-map'), 'told').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'As a list and a table' }).click();
      await expect(page.getByRole('dialog', { name: /^What the map shows/u })).toBeVisible();
      expect(await faultsOfPart(page, '.map-list-sheet'), 'list').toEqual([]);
    });

    // The rest of these pages is looked at above.
    test('axe finds no fault with the meaning of a word opened', async ({ page }) => {
      await open(page, kindsOfPage.chapter);
      const button = page.getByRole('button', { name: /: meaning$/u }).first();
      await button.click();
      await expect(page.getByRole('note')).toBeVisible();
      for (const part of [`[popovertarget="${await button.getAttribute('popovertarget')}"]`, `#${await page.getByRole('note').getAttribute('id')}`]) {
        expect(await faultsOfPart(page, part)).toEqual([]);
      }
    });

    // Where events are left, and where none is: each in one of the two forms.
    const query = width < 1100 ? 'kind=mass-killing&region=mopti' : 'kind=air-strike&region=kayes&corroboration=independent&actor=nobody';
    test(`axe finds no fault with events filtered, and with the filters open: ${query}`, async ({ page }) => {
      await open(page, `./?${query}`);
      await expect(page.locator('.filter-total')).toBeVisible();
      expect(await faults(page)).toEqual([]);
      expect(await paleWords(page)).toEqual([]);
      await page
        .getByRole('button', { name: /^Filter/u })
        .filter({ visible: true })
        .click();
      await page.getByRole('button', { name: /^All \d+ actors$/u }).click();
      expect(await faults(page), 'opened').toEqual([]);
      expect(await paleWords(page), 'opened').toEqual([]);
    });

    test('axe finds no fault in an event reached by a link, with its address shown to be copied', async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await open(page, './#chapter-violence-in-the-centre');
      const event = page.locator('#chapter-violence-in-the-centre .event-card').first();
      const part = `#${await event.getAttribute('id')}`;
      await page.goto(`./${part}`);
      await event.getByRole('link', { name: /^Link to this: / }).click();
      await expect(event.getByRole('textbox')).toBeVisible();
      expect(await faultsOfPart(page, part)).toEqual([]);
    });
  });
}
