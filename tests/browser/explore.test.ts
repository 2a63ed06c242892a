import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { expectNothingMoved, recordShifts } from './layout-shifts.ts';
import { forms, open, ready } from './site.ts';

/** Opens the page of all events and waits until it shows what the address asks for. */
async function explore(page: Page, query = ''): Promise<void> {
  await open(page, `explore/${query}`);
  await expect(page.locator('explore-page')).toHaveAttribute('data-ready');
}

const rows = (page: Page) => page.locator('event-list [data-event-row]:visible');
const slugs = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['eventRow'] ?? ''));
const texts = (page: Page, selector: string) => rows(page).locator(selector).allTextContents();
const panel = (page: Page): Locator => page.locator('event-panel section');
/** Expects that the address comes to ask for just that. */
const expectQuery = (page: Page, query: string) => expect.poll(() => new URL(page.url()).search).toBe(query);

/** Downloads by a button of the sheet: the name of the file, and its text. */
async function downloaded(page: Page, label: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Download' }).click();
  const sheet = page.getByRole('dialog', { name: 'Take it with you' });
  const [download] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name: new RegExp(`^${label}`, 'u') }).click()]);
  await sheet.getByRole('button', { name: 'Close' }).click();
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test.describe('on a desktop', () => {
  test.use({ viewport: forms.desktop });

  test('what happened in Gao in 2023, and who says so: a year, a tick, an event', async ({ page }) => {
    await explore(page);
    await page.getByLabel('Show a year').selectOption('2023');
    await page.getByRole('checkbox', { name: /^Gao/u }).check();
    await expect(page.locator('.explore-count')).toHaveText(/^\d+ events of \d+, 2023$/u);
    await expectQuery(page, '?region=gao&from=2023-01&to=2023-12');
    await expect.poll(async () => (await texts(page, 'time')).filter((date) => !date.includes('2023'))).toEqual([]);
    const [title = ''] = await texts(page, '[data-title]');
    await rows(page).first().getByRole('link').click();
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(title);
    await expect(panel(page).getByText(/independent publisher/u)).toBeVisible();
    await expect(panel(page).getByText(/^\d+ sources?$/u)).toBeVisible();
  });

  test('the list is sorted by the heads of its columns, and says how', async ({ page }) => {
    await explore(page, '?from=2013&to=2013');
    const oldest = await slugs(page);
    const head = (name: string) => page.getByRole('columnheader', { name });
    await expect(head('Date')).toHaveAttribute('aria-sort', 'ascending');
    await head('Date').getByRole('button').click();
    await expect(head('Date')).toHaveAttribute('aria-sort', 'descending');
    await expect.poll(() => slugs(page)).toEqual([...oldest].reverse());
    await head('Event').getByRole('button').click();
    await expect(head('Event')).toHaveAttribute('aria-sort', 'ascending');
    const titles = await texts(page, '[data-title]');
    expect(titles).toEqual([...titles].sort(new Intl.Collator('en', { ignorePunctuation: true, numeric: true }).compare));
    expect((await slugs(page)).sort()).toEqual([...oldest].sort());
    await page.goBack();
    await page.goBack();
    await expect(head('Date')).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(() => slugs(page)).toEqual(oldest);
  });

  test('a choice hides rows and years without any, and says what to loosen where nothing is left', async ({ page }) => {
    await explore(page, '?kind=coup');
    await expect(page.getByRole('heading', { level: 2, name: '2012' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: '2015' })).toBeHidden();
    await expect(page.locator('event-list [data-year="2012"] [data-year-count]')).toHaveText(/^\d events?$/u);
    await page.goto('explore/?kind=coup&region=kayes');
    await expect(page.getByText(/^No event matches Coup and Kayes together/u)).toBeVisible();
    await expect(rows(page)).toHaveCount(0);
    await page.getByRole('button', { name: /^Any region: \d+ events/u }).click();
    await expect(rows(page).first()).toBeVisible();
    await expectQuery(page, '?kind=coup');
  });

  test('an event opens beside by the keyboard, steps to its neighbours, and gives the focus back', async ({ page }) => {
    await explore(page, '?region=kidal&from=2012&to=2014');
    const all = await slugs(page);
    const first = rows(page).nth(1).getByRole('link');
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
    await expect(panel(page)).toContainText(`Event 2 of ${all.length} shown`);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`open=${all[2]}`, 'u'));
    await expect(page.locator(`[data-event-row="${all[2]}"]`)).toHaveAttribute('aria-current', 'true');
    await panel(page).getByRole('button', { name: 'Before' }).click();
    await expect(page).toHaveURL(new RegExp(`open=${all[1]}`, 'u'));
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(first).toBeFocused();
    await expect(page).not.toHaveURL(/open=/u);
  });

  test('the panel says who, tolls with owners, how sure, and what followed, and opens that in turn', async ({ page }) => {
    await explore(page, '?open=moura-killings');
    await expect(panel(page).getByText('at least 500 people, according to UN human rights office, May 2023.')).toBeVisible();
    await expect(panel(page).getByRole('link', { name: 'Malian army' })).toBeVisible();
    await expect(panel(page).getByText(/^Accounts differ on:/u)).toBeVisible();
    await panel(page).getByText('11 sources').click();
    await expect(panel(page).locator('.panel-sources > li')).toHaveCount(11);
    await page.goto('explore/?open=operation-serval');
    await expect(panel(page).getByRole('heading', { name: 'What followed' })).toBeVisible();
    const next = panel(page).locator('h3:text("What followed") + ul > li').last().getByRole('link').first();
    const title = await next.innerText();
    await next.click();
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(title);
    await page.goBack();
    await expect(page).toHaveURL(/open=operation-serval/u);
    await expect(panel(page).getByRole('link', { name: 'Open event' })).toHaveAttribute('href', /\/events\/operation-serval\/$/u);
  });

  test('time is chosen by buttons, from a list, or typed; what was not understood is said', async ({ page }) => {
    await explore(page);
    const from = page.getByLabel('From day, month or year');
    const to = page.getByLabel('To day, month or year');
    await from.fill('10 January 2013');
    await to.fill('Jan 2013');
    await to.press('Enter');
    await expect(page).toHaveURL(/\?from=2013-01-10&to=2013-01-31$/u);
    await expect(to).toHaveValue('31 January 2013');
    await page.getByRole('button', { name: 'Show a longer time' }).click();
    await expect(from).not.toHaveValue('10 January 2013');
    const month = page.getByRole('button', { name: '1 month' });
    await month.click();
    await expect(month).toHaveAttribute('aria-pressed', 'true');
    await expect(from).toHaveValue(/^1 /u);
    await to.fill('soon');
    await to.press('Enter');
    await expect(page.getByRole('alert')).toContainText('“soon” was not understood. Write a day, a month or a year');
    await expect(to).toHaveAttribute('aria-invalid', 'true');
    await to.fill('2011');
    await to.press('Enter');
    await expect(page.getByRole('alert')).toContainText('The end lies before the beginning.');
    await page.getByRole('button', { name: '15 years' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expectQuery(page, '');
  });

  test('stepping through events and typing are two steps for the Back button', async ({ page }) => {
    await explore(page, '?open=moura-killings');
    await page.getByRole('button', { name: 'After' }).click();
    await expect(page).not.toHaveURL(/open=moura-killings/u);
    await page.getByRole('button', { name: 'After' }).click();
    const stepped = await page.evaluate(() => location.search);
    await page.getByRole('searchbox', { name: 'Words in title' }).pressSequentially('gao');
    await expect(page).toHaveURL(/gao/u);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => location.search)).toBe(stepped);
  });

  test('zooming goes around the open event', async ({ page }) => {
    await explore(page, '?open=moura-killings');
    await page.getByRole('button', { name: '1 month' }).click();
    await expect(page).toHaveURL(/from=2022-03&to=2022-03/u);
  });

  test('events are gathered in a set, which stands in the address and is sent by a link', async ({ page }) => {
    await explore(page, '?open=moura-killings');
    await panel(page).getByRole('button', { name: 'Add to set' }).click();
    await expect(page).toHaveURL(/set=moura-killings/u);
    await page.goto(page.url().replace('open=moura-killings', 'open=coup-2012'));
    await panel(page).getByRole('button', { name: 'Add to set' }).click();
    const set = page.getByRole('region', { name: 'Your set: 2 events' });
    await expect(set.getByRole('listitem')).toHaveCount(2);
    await expect(set.getByRole('link', { name: 'Link to this set' })).toHaveAttribute('href', '?set=moura-killings%2Ccoup-2012');
    await set
      .getByRole('button', { name: /take out of the set$/u })
      .first()
      .click();
    await expect(page.getByRole('region', { name: 'Your set: 1 event' })).toBeVisible();
    await page.getByRole('button', { name: 'Empty the set' }).click();
    await expect(page.locator('event-set section')).toHaveCount(0);
  });

  test('what is downloaded is what is shown, in every form, and its name says so', async ({ page }) => {
    await explore(page, '?region=gao&from=2012&to=2012');
    const shown = await slugs(page);
    expect(shown.length).toBeGreaterThan(3);
    const csv = await downloaded(page, 'CSV');
    expect(csv.name).toBe(`mali-${shown.length}-events-gao-2012.csv`);
    expect(csvParse(csv.text).map(({ slug }) => slug)).toEqual(shown);
    const { events } = JSON.parse((await downloaded(page, 'JSON')).text) as { events: { slug: string; sources: { url: string }[] }[] };
    expect(events.map(({ slug }) => slug)).toEqual(shown);
    const { features } = JSON.parse((await downloaded(page, 'GeoJSON')).text) as { features: { id: string }[] };
    expect(features.map(({ id }) => id)).toEqual(shown);
    const calendar = await downloaded(page, 'iCalendar');
    expect([...calendar.text.replace(/\r?\n[ \t]/gu, '').matchAll(/^UID:(.*)@/gmu)].map(([, slug]) => slug)).toEqual(shown);
    const bibtex = await downloaded(page, 'BibTeX');
    expect(bibtex.name).toBe(`mali-sources-of-${shown.length}-events-gao-2012.bib`);
    expect(bibtex.text.match(/^@/gmu)).toHaveLength(new Set(events.flatMap(({ sources }) => sources.map(({ url }) => url))).size);
  });

  test('where there is a set it is what is taken along, unless one asks for what is shown', async ({ page }) => {
    await explore(page, '?kind=coup&set=moura-killings');
    const { name, text } = await downloaded(page, 'CSV');
    expect(name).toBe('mali-1-event-set.csv');
    expect(csvParse(text).map(({ slug }) => slug)).toEqual(['moura-killings']);
    await page.getByRole('button', { name: 'Download' }).click();
    await expect(page.getByRole('radio', { name: /^What is shown: \d+ events/u })).not.toBeChecked();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Download' })).toBeFocused();
  });

  test('what is wrong in an address is said, and the rest holds', async ({ page }) => {
    await explore(page, '?kind=coup&lanes=colour&open=%3Cimg%20src=x%3E&from=tomorrow');
    await expect(page.locator('[data-notes]')).toContainText('There is no way to divide the timeline called “colour”.');
    await expect(page.locator('[data-notes]')).toContainText('There is no event “<img src=x>” here.');
    await expect(page.locator('[data-notes]')).toContainText('“tomorrow”, the');
    await expect(page.getByRole('button', { name: 'Coup: take away' })).toBeVisible();
  });

  test('the address of all that is shown can be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await explore(page, '?kind=coup');
    const [sort, copy] = [
      page.getByRole('columnheader', { name: 'Place' }).getByRole('button'),
      page.getByRole('link', { name: 'Copy link', exact: true }),
    ];
    // Pressed in one breath: what is copied is what was asked for last, though no view has followed yet.
    await sort.evaluate((button, link) => [button, link].forEach((each) => (each as HTMLElement | null)?.click()), await copy.elementHandle());
    await expectQuery(page, '?kind=coup&order=place');
    await expect(page.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('what is shown prints as a list, under what was chosen and its address', async ({ page }) => {
    await explore(page, '?kind=coup');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-printed]')).toHaveText(/^Chosen: Coup\. Printed on \d+\s\w+\s\d{4} from http.*\/explore\/\?kind=coup$/u);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.locator('explore-controls, .filter-panel, event-panel').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('columnheader', { name: 'How sure' })).toBeVisible();
  });

  test('whoever comes by the keyboard can pass the filters and go on in the timeline', async ({ page }) => {
    await explore(page, '?kind=coup');
    const skip = page.getByRole('link', { name: 'Skip to the timeline' });
    await skip.focus();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Timeline' })).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.locator('lane-timeline :focus')).toHaveCount(1);
    await expectQuery(page, '?kind=coup');
  });

  test('two events taken out faster than the page follows are both out', async ({ page }) => {
    await explore(page, '?set=moura-killings,coup-2012,operation-serval');
    const outs = page.getByRole('button', { name: /take out of the set$/u });
    await expect(outs).toHaveCount(3);
    await outs.evaluateAll((all) => all.slice(1).forEach((each) => (each as HTMLElement).click()));
    await expectQuery(page, '?set=moura-killings');
    await expect(outs).toHaveCount(1);
  });

  test('where there is a set it is what is printed, also what the filters leave out', async ({ page }) => {
    await explore(page, '?kind=coup&set=moura-killings,coup-2012');
    await expect(page.getByRole('button', { name: 'Print the set' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-printed]')).toHaveText(/^A set of 2 events\. Printed on /u);
    const printed = page.locator('.set-printed li').filter({ visible: true });
    await expect(printed).toHaveCount(2);
    await expect(printed.first()).toContainText('Moura');
    await expect(page.getByRole('table')).toBeHidden();
  });

  test('what is shown is added to a set at once, where a set can hold it', async ({ page }) => {
    await explore(page, '?kind=coup&set=moura-killings');
    const bar = page.locator('event-set section');
    await bar.getByRole('button', { name: 'Add all shown: 3 events more' }).press('Enter');
    await expect(page.getByRole('region', { name: 'Your set: 4 events' })).toBeVisible();
    await expect(bar.getByRole('heading')).toBeFocused();
    await expect.poll(() => new URL(page.url()).searchParams.get('set')?.split(',')).toHaveLength(4);
    await expect(bar.getByRole('button', { name: /^Add all/u })).toHaveCount(0);
    await bar.getByRole('button', { name: 'Empty the set' }).press('Enter');
    await expect(page.getByText('The set is empty.')).toBeFocused();
    await explore(page, '?set=moura-killings');
    await expect(bar.getByText('A set holds 60 events, fewer than are shown')).toBeVisible();
    await expect(bar.getByRole('button', { name: /^Add all/u })).toHaveCount(0);
  });

  test('an address that asks for another time than the timeline has is told so, and claims no other', async ({ page }) => {
    await explore(page, '?from=1960&to=2011');
    await expect(page.locator('[data-notes]')).toContainText('The timeline goes from 1 January 2012 to 31 December 2026');
    await expect(page.locator('.explore-count')).toHaveText(/^2 events of \d+, January\s1960\s–\sDecember\s2011$/u);
    await expect(page.locator('[data-caption]')).toHaveText('2 events, January 1960 – December 2011, oldest first');
    await explore(page, '?kind=coup&region=kayes');
    await expect(page.locator('.explore-count')).toHaveText(/^None of \d+ events, /u);
    await expect(page.locator('[data-caption]')).toHaveText('No event');
    await page.getByRole('button', { name: 'Download' }).click();
    const sheet = page.getByRole('dialog', { name: 'Take it with you' });
    await expect(sheet.getByText('No event is shown, so there is none to take along.')).toBeVisible();
    await expect(sheet.getByRole('button', { name: /^CSV/u })).toHaveCount(0);
  });
});

test('in forced colours one sees what is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await explore(page);
  const ground = (name: string) => page.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await ground('15 years')).not.toBe(await ground('1 year'));
});

test('enlarged fourfold, the open event can be read and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await explore(page, '?kind=coup&set=coup-2012&open=coup-2012');
  expect((await panel(page).boundingBox())?.height).toBeGreaterThan(200);
  await expect(panel(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('on a phone', () => {
  test.use({ viewport: forms.phone });

  test('the filters fill the screen, and give back what matches', async ({ page }) => {
    await explore(page);
    await page.getByRole('button', { name: /^Filters/u }).click();
    const dialog = page.getByRole('dialog', { name: 'Filter events' });
    await dialog.getByRole('checkbox', { name: /^Kidal/u }).check();
    await dialog.getByRole('button', { name: /^Show \d+ events$/u }).click();
    await expect(dialog).toBeHidden();
    await expect(page.locator('.explore-count')).toHaveText(/^\d+ events of \d+/u);
    await expect(page.getByRole('button', { name: /^Filters \d+ of \d+$/u })).toBeFocused();
  });

  test('an event opens as a sheet over the lower part; what lies over it can be used', async ({ page }) => {
    await explore(page, '?open=coup-2012');
    await expect(panel(page).getByRole('heading', { name: 'What followed' }), 'all its words have come').toBeAttached();
    const box = await panel(page).boundingBox();
    expect(box?.height).toBeLessThanOrEqual(forms.phone.height * 0.41);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(forms.phone.height);
    await page.getByRole('combobox', { name: 'Lanes' }).selectOption('region');
    await expect(page).toHaveURL(/lanes=region/u);
    await panel(page).getByRole('button', { name: 'Close' }).click();
    await expect(panel(page)).toHaveCount(0);
  });
});

for (const form of ['phone', 'tablet', 'desktop'] as const) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport: forms[form] });

    test('nothing moves when the script has come', async ({ page }) => {
      await recordShifts(page);
      await explore(page);
      await page.locator('lane-timeline[data-drawn]').waitFor({ state: 'attached' });
      await expectNothingMoved(page);
    });
  });
}

for (const width of [390, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const state of ['?kind=coup&set=coup-2012&open=coup-2012', '?kind=coup&region=kayes&lanes=colour']) {
      test(`axe finds no fault: ${state}`, async ({ page }) => {
        await explore(page, state);
        await expect(page.locator('.filter-total')).toBeVisible();
        if (state.includes('open')) await expect(panel(page).getByRole('heading', { name: 'What followed' })).toBeVisible();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page })
            .setLegacyMode()
            .include('main')
            .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
            .analyze();
          expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme}: ${id}: ${target.join(' ')}`))).toEqual([]);
        }
        await page.getByRole('button', { name: 'Download' }).click();
        await expect(page.locator('.take-dialog')).toBeVisible();
        await ready(page);
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .include('.take-dialog')
          .options({ resultTypes: ['violations'] })
          .analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
      });
    }
  });
}
