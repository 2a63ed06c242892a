import { expect, type Locator, type Page, test } from '@playwright/test';
import { choices } from '../samples/choices.ts';
import { expectInView, forms, open as openPage, standsStill, timeline, twoFrames } from './site.ts';
import { story, wanted } from './wanted-events.ts';

/** Notes down what the views of the page are told is chosen. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('events-chosen', (told) => {
      const { slugs } = (told as CustomEvent<{ slugs: Set<string> | undefined }>).detail;
      document.documentElement.dataset['told'] = slugs === undefined ? 'all' : [...slugs].join(' ');
    });
  });
}

const told = async (page: Page) => ((await page.locator('html').getAttribute('data-told')) ?? '').split(' ').filter((slug) => slug !== '');
const count = (page: Page) => page.locator('.filter-total');
/** Opens an address, and waits until its choice is there, if it has one. */
async function open(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  if (/[?&](?!utm)/u.test(address))
    await expect(page.locator('.filter-bar:visible, .filter-notes:not(:empty)').first()).toBeVisible({ timeout: 30_000 });
}
/** Slugs of the events that can be seen in the list. */
const listed = (page: Page) =>
  page.locator('.chapter article').evaluateAll((articles) => articles.filter((article) => article.getClientRects().length > 0).map(({ id }) => id));
const panel = (page: Page) => page.getByRole('region', { name: 'Filter events' });
const row = (page: Page, name: RegExp): Locator => page.locator('.filter-panel').getByRole('checkbox', { name });

/** The button of the filters in the bar at the foot of a small screen. */
const opener = (page: Page) => page.locator('story-bar').getByRole('button', { name: 'Filter' });

async function openAsSheet(page: Page): Promise<void> {
  await opener(page).click();
  await expect(page.getByRole('dialog', { name: 'Filter events' }).getByRole('checkbox').first()).toBeVisible();
}

test.describe('an address shows one set of events', () => {
  test.use({ viewport: forms.desktop });
  for (const query of choices) {
    test(`in the list, in the count, in the timeline and to every view: ${query}`, async ({ page }) => {
      await listen(page);
      await open(page, `./?${query}`);
      await expect(count(page)).toHaveText(`${wanted(query).length} of ${story().events.length} events`);
      await expect.poll(() => listed(page)).toEqual(wanted(query));
      await expect.poll(async () => (await told(page)).sort()).toEqual([...wanted(query)].sort());
      const marked = () =>
        timeline(page)
          .locator('.strip-marks a[data-chosen]:visible')
          .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('href')?.slice(1) ?? ''))].sort());
      const essential = new Set(
        story()
          .events.filter(({ importance }) => importance === 1)
          .map(({ slug }) => slug),
      );
      await expect.poll(marked, 'in the timeline, where essential events have marks').toEqual(
        wanted(query)
          .filter((slug) => essential.has(slug))
          .sort(),
      );
      await page.locator('.map-stage').scrollIntoViewIfNeeded();
      const mapped = page.locator('.map-event-places');
      await expect(mapped).toHaveCount(1);
      const onMap = () =>
        mapped.evaluate((marks) => {
          const lists = [marks.getAttribute('data-elsewhere'), ...[...marks.children].map((mark) => mark.getAttribute('data-events'))];
          return [...new Set(lists.flatMap((slugs) => slugs?.split(' ').filter((slug) => slug !== '') ?? []))].sort();
        });
      await expect.poll(onMap, 'on the map, and beside it what has no mark there').toEqual([...wanted(query)].sort());
    });
  }
});

test.describe('on a desktop', () => {
  test.use({ viewport: forms.desktop });

  test('the filters stand in the rail in place of the chapters, and nothing moves', async ({ page }) => {
    await open(page, './#kidal-may-2014');
    await standsStill(page);
    const place = () => page.locator('#kidal-may-2014').evaluate((event) => event.getBoundingClientRect().top);
    const before = await place();
    await page.getByRole('button', { name: /^Filter events/u }).click();
    await expect(panel(page)).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Chapters' })).toBeHidden();
    await expect(panel(page).getByRole('checkbox').first()).toBeVisible();
    await twoFrames(page);
    expect(await place()).toBe(before);
    await panel(page).getByRole('button', { name: 'Close' }).click();
    await expect(panel(page)).toBeHidden();
    await expect(page.getByRole('button', { name: /^Filter events/u })).toBeFocused();
    expect(await place()).toBe(before);
  });

  test('what is ticked is what is seen, as many as its count said; Back and Forward lead through the choices', async ({ page }) => {
    await open(page, './');
    await page.getByRole('button', { name: /^Filter events/u }).click();
    const kidal = page.locator('.filter-row').filter({ hasText: /^Kidal/u });
    await expect(kidal).toHaveText(/\d/u);
    const [promised = ''] = /\d+/u.exec(await kidal.innerText()) ?? [];
    await row(page, /^Kidal/u).check();
    await expect(page).toHaveURL(/\/\?region=kidal$/u);
    await expect(count(page)).toHaveText(`${promised} of ${story().events.length} events`);
    await row(page, /^Battle/u).check();
    await expect(page).toHaveURL(/\/\?kind=battle&region=kidal$/u);
    await expect.poll(() => listed(page)).toEqual(wanted('kind=battle&region=kidal'));

    await page.goBack();
    await expect(count(page)).toHaveText(`${promised} of ${story().events.length} events`);
    await expect(row(page, /^Battle/u)).not.toBeChecked();
    await expect.poll(() => listed(page)).toEqual(wanted('region=kidal'));
    await page.goBack();
    await expect(count(page)).toBeHidden();
    await expect.poll(async () => (await listed(page)).length).toBe(story().events.length);
    await page.goForward();
    await page.goForward();
    await expect(row(page, /^Battle/u)).toBeChecked();
    await expect.poll(() => listed(page)).toEqual(wanted('kind=battle&region=kidal'));
  });

  test('each choice can be taken away over the story, or all at once', async ({ page }) => {
    await open(page, './?kind=battle&region=kidal&from=2012-01&to=2014-12&q=army');
    await page.getByRole('button', { name: '“army”: take away' }).click();
    await page.getByRole('button', { name: 'January 2012 – December 2014: take away' }).click();
    await expect(page).toHaveURL(/\/\?kind=battle&region=kidal$/u);
    await expect(count(page)).toHaveText(`${wanted('kind=battle&region=kidal').length} of ${story().events.length} events`);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(page).toHaveURL(/\/$/u);
    await expect.poll(async () => (await listed(page)).length).toBe(story().events.length);
  });

  test('two choices taken away faster than the page follows are both gone', async ({ page }) => {
    await open(page, './?kind=battle&region=kidal&q=army');
    const crosses = page.getByRole('button', { name: /: take away$/u });
    await expect(crosses).toHaveCount(3);
    await crosses.evaluateAll((all) => all.slice(1).forEach((each) => (each as HTMLElement).click()));
    await expect(page).toHaveURL(/\/\?kind=battle$/u);
    await expect.poll(() => listed(page)).toEqual(wanted('kind=battle'));
  });

  test('somebody without a mouse finds an actor by an old name, chooses it, and comes back', async ({ page }) => {
    await open(page, './');
    const opener = page.getByRole('button', { name: /^Filter events/u });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading', { name: 'Filter events' })).toBeFocused();
    const find = panel(page).getByRole('searchbox', { name: 'Find an actor' });
    for (let tabs = 0; tabs < 40 && !(await find.evaluate((box) => box === document.activeElement)); tabs += 1) await page.keyboard.press('Tab');
    await expect(find).toBeFocused();
    await page.keyboard.type('gspc');
    const aqim = row(page, /^AQIM GSPC/u);
    await expect(aqim).toBeVisible();
    await page.keyboard.press('Tab');
    while (!(await aqim.evaluate((box) => box === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/\?actor=aqim$/u);
    await expect(aqim, 'the focus stays where one works').toBeFocused();
    await expect.poll(() => listed(page)).toEqual(wanted('actor=aqim'));
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(opener).toContainText(`${wanted('actor=aqim').length} of ${story().events.length}`);
  });

  test('words are found with and without accents while one types, and typing is one step of the history', async ({ page }) => {
    await open(page, './');
    await page.getByRole('button', { name: /^Filter events/u }).click();
    await panel(page).getByRole('searchbox', { name: 'Words in title' }).pressSequentially('menaka');
    await expect(page).toHaveURL(/\?q=menaka$/u);
    await expect.poll(() => listed(page)).toEqual(wanted('q=M%C3%A9naka'));
    await page.goBack();
    await expect(page).toHaveURL(/\/$/u);
    await expect.poll(async () => (await listed(page)).length).toBe(story().events.length);
  });

  test('months are chosen from two lists; a beginning after the end sets the end free', async ({ page }) => {
    await open(page, './');
    await page.getByRole('button', { name: /^Filter events/u }).click();
    await panel(page).getByRole('combobox', { name: 'From' }).selectOption({ label: 'March 2018' });
    await panel(page).getByRole('combobox', { name: 'To' }).selectOption({ label: 'April 2018' });
    await expect(page).toHaveURL(/\?from=2018-03&to=2018-04$/u);
    await expect.poll(() => listed(page)).toEqual(wanted('from=2018-03&to=2018-04'));
    await panel(page).getByRole('combobox', { name: 'From' }).selectOption({ label: 'May 2020' });
    await expect(page).toHaveURL(/\?from=2020-05$/u);
  });

  test('a stretch of the timeline becomes the period', async ({ page }) => {
    await open(page, './?kind=battle');
    await expect(count(page)).toBeVisible();
    await page.getByRole('button', { name: 'Choose months' }).click();
    await page.getByRole('slider', { name: 'To' }).fill('23'); // months after January 2012
    await page.getByRole('slider', { name: 'From' }).fill('12');
    await page.getByRole('button', { name: 'Show this stretch alone' }).click();
    await expect(page).toHaveURL(/\?kind=battle&from=2013-01&to=2013-12$/u);
    await expect.poll(() => listed(page)).toEqual(wanted('kind=battle&from=2013-01&to=2013-12'));
  });

  test('a choice does not move the event that is being read', async ({ page }) => {
    await open(page, './');
    await page.getByRole('button', { name: /^Filter events/u }).click();
    const event = page.locator('#moura-killings');
    // What comes near the window is laid out only then: one stroke does not lead to the very place.
    await expect
      .poll(() =>
        event.evaluate((element) => {
          const off = element.getBoundingClientRect().top - innerHeight / 3;
          scrollBy(0, off);
          return Math.abs(off);
        }),
      )
      .toBeLessThan(1);
    await expect(page.locator('overview-strip'), 'it is being read').toContainText('27–31 March 2022');
    await standsStill(page);
    const before = await event.evaluate((element) => element.getBoundingClientRect().top);
    const moved = async () => Math.abs((await event.evaluate((element) => element.getBoundingClientRect().top)) - before);
    await row(page, /^Mopti/u).check();
    await expect.poll(() => listed(page)).toEqual(wanted('region=mopti'));
    await standsStill(page);
    expect(await moved()).toBeLessThanOrEqual(1);
    await row(page, /^Mopti/u).uncheck();
    await expect.poll(async () => (await listed(page)).length).toBe(story().events.length);
    await standsStill(page);
    expect(await moved()).toBeLessThanOrEqual(1);
  });

  test('where the event that is being read goes, the next that matches takes its place', async ({ page }) => {
    await open(page, './');
    await page.getByRole('button', { name: /^Filter events/u }).click();
    const read = page.locator('#moura-killings');
    await read.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight / 3));
    await expect(page.locator('overview-strip'), 'it is being read').toContainText('27–31 March 2022');
    await row(page, /^Battle/u).check();
    const next = story().events.findIndex(({ slug }) => slug === 'moura-killings');
    const later = story().events.find(({ kind }, position) => position > next && kind === 'battle');
    await expect(page.locator(`[id="${later?.slug}"]`)).toBeInViewport();
  });

  test('where nothing matches it says what to loosen, and that gives as many as it says', async ({ page }) => {
    await open(page, './?kind=air-strike&region=kayes&corroboration=independent');
    await expect(page.getByText('No event matches Air strike, Kayes and Independent publishers together.')).toBeVisible();
    await expect.poll(() => listed(page)).toEqual([]);
    const way = page.getByRole('button', { name: /^Any region: \d+ events$/u });
    const [promised = ''] = /\d+/u.exec(await way.innerText()) ?? [];
    await way.click();
    await expect(page).toHaveURL(/\?kind=air-strike&corroboration=independent$/u);
    await expect(count(page)).toHaveText(`${promised} of ${story().events.length} events`);
  });

  test('a chapter says how many of its events do not match, shows them, and hides them again', async ({ page }) => {
    await open(page, './?actor=jnim');
    const chapter = page.locator('#chapter-violence-in-the-centre');
    const all = await chapter.locator('article').count();
    await expect.poll(() => listed(page)).toEqual(wanted('actor=jnim'));
    const matching = wanted('actor=jnim').filter((slug) =>
      story().events.some((event) => event.slug === slug && event.chapter === 'violence-in-the-centre'),
    );
    await expect(chapter.getByText(`${all - matching.length} other events of this chapter do not match.`)).toBeVisible();
    await chapter.getByRole('button', { name: 'Show them' }).click();
    await expect(chapter.locator('article').filter({ visible: true })).toHaveCount(all);
    await expect(chapter.getByText('Does not match the filter.')).toHaveCount(all - matching.length);
    await expect(count(page), 'the choice is the same').toHaveText(`${wanted('actor=jnim').length} of ${story().events.length} events`);
    await chapter.getByRole('button', { name: 'Hide them' }).click();
    await expect(chapter.locator('article').filter({ visible: true })).toHaveCount(matching.length);
  });

  test('an event that a link names is shown, with a word, though it does not match', async ({ page }) => {
    await open(page, './?kind=coup#moura-killings');
    const event = page.locator('#moura-killings');
    await expect(event.getByText('Does not match the filter; shown because the link names it.')).toBeVisible();
    await expectInView(event.getByRole('heading'));
    await expect(count(page)).toHaveText(`3 of ${story().events.length} events`);

    // And so on the way from event to event.
    await timeline(page)
      .getByRole('link', { name: /2019: .*Ogossagou/u })
      .first()
      .click();
    await expect(page).toHaveURL(/\?kind=coup#ogossagou-killings-2019$/u);
    await expectInView(page.locator('#ogossagou-killings-2019').getByRole('heading'));
    await expect(event).toBeHidden();
  });

  test('a bad value is named and left out, and the rest holds', async ({ page }) => {
    await open(page, './?actor=nobody&kind=coup&from=2012-15&v=77');
    for (const says of [
      '“nobody” was left out: there is no actor of this name here.',
      '“2012-15”, the beginning of the period, was left out: it is no date. Write a year, a month or a day',
      'The address says that it is of version “77”',
    ])
      await expect(page.getByText(says)).toBeVisible();
    await expect(count(page)).toHaveText(`3 of ${story().events.length} events`);
    await expect.poll(() => listed(page)).toEqual(wanted('kind=coup'));
  });

  test('markup in an address is text', async ({ page }) => {
    let ran = false;
    await page.exposeFunction('ran', () => (ran = true));
    const attack = '<img src=x onerror=ran()>"\'><script>ran()</script>';
    for (const name of ['q', 'actor', 'from', 'v']) {
      await open(page, `./?${name}=${encodeURIComponent(attack)}`);
      await expect(page.locator('.story').getByText('<img src=x', { exact: false }).first()).toBeVisible();
      await expect(page.locator('.filter-over :is(img, script)')).toHaveCount(0);
    }
    expect(ran).toBe(false);
  });

  test('the address of a choice can be copied, without what others put there', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, './?region=kidal&actor=jnim#moura-killings');
    await page.getByRole('link', { name: 'Copy the address of this choice' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}?actor=jnim&region=kidal`);
  });

  test('what is printed is the choice in words and only what matches', async ({ page }) => {
    await open(page, './?kind=mass-killing&region=mopti#coup-2012');
    await expect(count(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^Chosen: Killing of many people; Mopti\. 14 of \d+ events\. http/u)).toBeVisible();
    await expect.poll(() => listed(page)).toEqual(wanted('kind=mass-killing&region=mopti'));
    await expect(page.getByRole('button', { name: 'Show them' })).toHaveCount(0);
  });
});

for (const form of ['phone', 'tablet'] as const) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport: forms[form], hasTouch: true });

    test('while events are chosen, the bar at the foot says how many; the count is said once, in a place that was there before', async ({ page }) => {
      await openPage(page, './');
      const said = page.locator('.filter-said[role="status"]');
      await expect(said, 'there before anything is said').toHaveCount(1);
      await expect(opener(page)).toHaveAccessibleName('Filter');
      const bar = await page.locator('story-bar').boundingBox();
      await openAsSheet(page);
      await row(page, /^Mopti/u).tap();
      await page.getByRole('button', { name: /^Show \d+ events$/u }).tap();
      const chosen = `${wanted('region=mopti').length} of ${story().events.length} events`;
      await expect(opener(page)).toHaveAccessibleName(`Filter, ${chosen}`);
      await expect(said).toHaveText(chosen);
      await expect(page.getByRole('status').filter({ hasText: chosen })).toHaveCount(1);
      expect(await page.locator('story-bar').boundingBox(), 'the bar keeps its place').toEqual(bar);
      await page.getByRole('button', { name: 'Clear', exact: true }).tap();
      await expect(opener(page)).toHaveAccessibleName('Filter');
      await expect(said).toHaveText(`All ${story().events.length} events`);
    });

    test('the filters fill the screen; the button at their foot says how many events there are, and shows them', async ({ page }) => {
      await open(page, './');
      await openAsSheet(page);
      const dialog = page.getByRole('dialog', { name: 'Filter events' });
      expect(await dialog.evaluate((element) => [element.clientWidth, element.clientHeight])).toEqual([forms[form].width, forms[form].height]);
      const small = await dialog
        .locator('.filter-row:visible')
        .evaluateAll((rows) => rows.filter((each) => each.getBoundingClientRect().height < 36).length);
      expect(small, 'rows lower than a finger').toBe(0);

      await row(page, /^Killing of many people/u).tap();
      await row(page, /^Mopti/u).tap();
      const done = dialog.getByRole('button', { name: `Show ${wanted('kind=mass-killing&region=mopti').length} events` });
      await expect(done).toBeInViewport({ ratio: 1 });
      await done.tap();
      await expect(dialog).toBeHidden();
      await expect(opener(page), 'the focus is back where it came from').toBeFocused();
      await expect.poll(() => listed(page)).toEqual(wanted('kind=mass-killing&region=mopti'));
      await expect(page).toHaveURL(/\?kind=mass-killing&region=mopti$/u);
    });

    test('Escape leaves the filters, and nothing is wider than the screen', async ({ page }) => {
      await open(page, './?kind=air-strike&region=kayes&corroboration=independent&q=abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz');
      await expect(page.locator('.filter-nothing')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await openAsSheet(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    });
  });
}

test('nothing of the filters is fetched before they are used', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await open(page, './?utm_source=letter');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => /filtering|story-(?:events|words)/u.test(path))).toEqual([]);
});
