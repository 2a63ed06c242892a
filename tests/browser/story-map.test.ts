import { expect, type Locator, type Page, test } from '@playwright/test';
import { hasMark, readMapFile } from '../../src/compute/map-file.ts';
import { placeInFrame, type PlanePoint, wholeFrame } from '../../src/compute/map-frame.ts';
import { radiusOf, shownOn } from '../../src/compute/recorded-dots.ts';
import { readBuilt } from '../site/built-files.ts';
import { forms, open, standsStill, twoFrames } from './site.ts';

const mapFile = /\/maps\/story\.json/u;

const map = (page: Page): Locator => page.locator('story-map').getByRole('img', { name: /^Map of Mali/u });
/** The map once it has come to a day. */
const mapOn = (page: Page, day: string): Locator => page.locator('story-map').getByRole('img', { name: `Map of Mali on ${day}` });
/** The symbol in the ring of the present event. */
const symbol = (page: Page): Locator => map(page).locator('.map-ring + .kind-symbol');
const stage = (page: Page): Locator => page.locator('.map-stage');
const list = (page: Page): Locator => page.getByRole('dialog', { name: /^What the map shows/u });

/** Takes the reader to an event, as a link does. */
async function goTo(page: Page, slug: string): Promise<void> {
  await page.evaluate((id) => (location.hash = `#${id}`), slug);
}

/** Opens the story at an event, and waits until the map has come to its day. */
async function openAt(page: Page, slug: string, day: string): Promise<void> {
  await open(page, `./#${slug}`);
  await expect(mapOn(page, day)).toBeVisible();
}

/** How many points of the canvas of recorded violence are painted, and the colour that is painted strongest. */
async function painted(page: Page): Promise<{ points: number; colours: number }> {
  await twoFrames(page);
  return stage(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const colours = new Set<string>();
      let points = 0;
      for (let index = 0; index < data.length; index += 4) {
        if ((data[index + 3] ?? 0) < 40) continue;
        points += 1;
        if ((data[index + 3] ?? 0) > 200) colours.add([data[index], data[index + 1], data[index + 2]].map((part) => (part ?? 0) >> 4).join());
      }
      return { points, colours: colours.size };
    });
}

/**
 * Where on the map of a day a tap reaches something recorded and no mark, px; and the name of the place that is nearest to
 * all that it reaches: one of which the story has events.
 */
async function recordedSpot(page: Page, date: string): Promise<{ x: number; y: number; name: string }> {
  const { points, places, events } = readMapFile(readBuilt('maps/story.json'));
  const size = (await stage(page).boundingBox()) ?? { width: 0, height: 0 };
  const onMap = (point: PlanePoint) => placeInFrame(point, wholeFrame(size), size);
  const marks = places.filter(hasMark).map(onMap);
  const dots = shownOn(points, Date.parse(date) / 86_400_000).map(({ spot, best }) => ({
    ...onMap(spot),
    reach: Math.max(radiusOf(best) + 2, 7),
    near: spot.near,
  }));
  const articles = await page.getByRole('article').evaluateAll((all) => all.map(({ id }) => id));
  const told = new Set(articles.flatMap((slug) => events.get(slug) ?? []));
  for (let y = 20; y < size.height - 20; y += 3)
    for (let x = 20; x < size.width - 20; x += 3) {
      const far = (other: PlanePoint) => Math.hypot(other.x - x, other.y - y);
      const reached = dots.filter((dot) => far(dot) < dot.reach + 1);
      const near = reached.find((dot) => far(dot) < dot.reach - 1)?.near;
      if (near && told.has(near.id) && marks.every((mark) => far(mark) > 15) && reached.every((dot) => dot.near?.id === near.id && dot.near.km > 0))
        return { x, y, name: places.find(({ id }) => id === near.id)?.name ?? '' };
    }
  throw new Error('no such spot');
}

test.describe('beside the story', () => {
  test.use({ viewport: forms.desktop });

  test('the map follows the reader: the event ringed and named, what was recorded up to then', async ({ page }) => {
    await openAt(page, 'moura-killings', '27 March 2022');
    await expect(mapOn(page, '27 March 2022')).toHaveAccessibleName(/Moura marked; \d+ recorded events of the 24 months before/u);
    await expect(map(page).locator('.map-focus-name')).toHaveText('Moura');
    await expect(map(page).locator('.map-ring')).toHaveCount(1);
    await expect(page.locator('story-map figcaption')).toContainText('Moura: the town as a whole');
    await expect(page.locator('story-map figcaption')).toContainText('Recorded deaths to 27 March 2022:');
    await expect(page.locator('story-map figcaption')).toContainText('UCDP, 2012–23; January to June 2026 preliminary.');
    await expect(page.locator('story-map figcaption')).toContainText('Outlines take no position on any border.');

    await page.locator('#coup-2012').evaluate((event) => event.scrollIntoView());
    await expect(mapOn(page, '21 March 2012')).toBeVisible();
    await expect(map(page).locator('.map-focus-name')).toHaveText('Bamako');
  });

  test('dots are there for what was recorded: none before 2012, many in 2022, in the colours of more than one type', async ({ page }) => {
    await openAt(page, 'moura-killings', '27 March 2022');
    await expect.poll(async () => (await painted(page)).points).toBeGreaterThan(500);
    expect((await painted(page)).colours).toBeGreaterThan(2);
    const first = await page.getByRole('article').first().getAttribute('id');
    await goTo(page, first ?? '');
    await expect(stage(page)).toContainText('Data on single events begin in January 2012.');
    await expect.poll(async () => (await painted(page)).points).toBe(0);
  });

  test('what the data lack is said on the map', async ({ page }) => {
    await openAt(page, 'moura-killings', '27 March 2022');
    await expect(stage(page).locator('.map-missing')).toBeHidden();
    await goTo(page, 'tinzaouaten-drone-strikes-august-2024');
    await expect(stage(page)).toContainText('No data on single events for 2024–25. The dots are older.');
    await goTo(page, 'soussan-forest-strike');
    await expect(stage(page)).toContainText('Hollow dots are preliminary.');
  });

  test('precision is drawn: a circle for an area, an outline for a region, words for what is far away or known to no place', async ({ page }) => {
    await openAt(page, 'soussan-forest-strike', '25 January 2026');
    await expect(map(page).locator('.map-area')).toHaveCount(1);
    await expect(stage(page).locator('.map-locator'), 'where in the country it is').toBeVisible();
    await goTo(page, 'hrw-northern-abuses-2012');
    await expect(page.locator('story-map figcaption')).toContainText('Northern Mali: outlined, as the sources name no spot in it');
    await expect(stage(page).locator('.map-region')).not.toHaveCount(0);
    await expect(map(page).locator('.map-ring, .map-area')).toHaveCount(0);
    await expect(stage(page).locator('.map-locator')).toBeHidden();
    await goTo(page, 'constitutional-referendum-2023');
    await expect(page.locator('story-map figcaption')).toContainText('Mali: the sources name no place');
    const { events } = (await (await page.request.get('data/events.json')).json()) as {
      events: { slug: string; place: { id: string; name: string } }[];
    };
    const abroad = events.find(({ place }) => ['paris', 'abuja', 'algiers', 'brussels', 'new-york'].includes(place.id));
    await goTo(page, abroad?.slug ?? '');
    await expect(page.locator('story-map figcaption')).toContainText(`${abroad?.place.name}: beyond this map`);
    await expect(map(page).locator('.map-ring, .map-area')).toHaveCount(0);
  });

  test('the ring moves gently from event to event, and jumps where a reader wants no motion', async ({ page }) => {
    await page.clock.install(); // frames come when the test says so, however busy the machine is
    await openAt(page, 'moura-killings', '27 March 2022');
    /** The places of the ring on its way to an event, one after the other. */
    const wayTo = async (slug: string, name: string): Promise<string[]> => {
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
      const ring = map(page).locator('.map-ring').locator('..');
      const way = [await ring.getAttribute('transform')];
      await goTo(page, slug);
      let still = 0;
      await expect
        .poll(
          async () => {
            await page.clock.runFor(50);
            const place = await ring.getAttribute('transform');
            still = place === way.at(-1) ? still + 1 : 0;
            if (still === 0) way.push(place);
            return still > 5 && (await map(page).locator('.map-focus-name').textContent()) === name;
          },
          { intervals: [20] },
        )
        .toBe(true);
      await page.clock.resume();
      return way.map(String);
    };
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect((await wayTo('coup-2012', 'Bamako')).length, 'the place it left, the one it came to, and some between').toBeGreaterThan(4);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await wayTo('moura-killings', 'Moura'), 'the place it left and the one it came to').toHaveLength(2);
  });

  test('a reader looks closer, and back at the whole country', async ({ page }) => {
    await openAt(page, 'moura-killings', '27 March 2022');
    await page.getByRole('button', { name: 'Closer' }).click();
    await expect(stage(page).locator('.map-locator')).toBeVisible();
    await expect(map(page)).toContainText('Douentza');
    await page.getByRole('button', { name: 'Whole country' }).click();
    await expect(stage(page).locator('.map-locator')).toBeHidden();
    await expect(map(page)).toContainText('Kidal');
  });

  test('a tap on a place says what is recorded there, with links to the place and to our events', async ({ page }) => {
    await openAt(page, 'moura-killings', '27 March 2022');
    await symbol(page).click();
    const here = stage(page).getByRole('group', { name: 'Moura, Mopti region' });
    await expect(here).toBeVisible();
    await expect(here).toContainText(/Recorded by UCDP in the 24 months before: \d+ events?, \d+ deaths/u);
    await expect(here).toContainText('26–31 March 2022: fighting with the state, Government of Mali – JNIM: 313 deaths');
    await expect(here.getByRole('link', { name: 'More about Moura' })).toHaveAttribute('href', /\/places\/moura\/$/u);
    await expect(here, 'the focus is there').toBeFocused();
    await page.keyboard.press('Escape');
    await expect(here).toBeHidden();

    await symbol(page).click();
    await here.getByRole('link', { name: /Moura/u }).first().click();
    await expect(here).toBeHidden();
    await expect(page.locator('#moura-killings')).toBeFocused();
  });

  test('a tap on recorded events beside no mark of ours leads to the nearest place and to our events there', async ({ page }) => {
    await openAt(page, 'moura-killings', '27 March 2022');
    const { name, ...position } = await recordedSpot(page, '2022-03-27');
    await stage(page).click({ position });
    const far = stage(page).getByRole('group', { name: new RegExp(`^\\d+ km from ${name}`, 'u') });
    await expect(far).toContainText(new RegExp(`Events of this story at ${name}, \\d+ km away:`, 'u'));
    await expect(far.getByRole('link', { name: new RegExp(`^(?:More about ${name}|${name}: all its events)$`, 'u') })).toHaveAttribute(
      'href',
      /\/places\/[a-z-]+\/$/u,
    );
    const event = far.getByRole('link').first();
    const slug = (await event.getAttribute('href'))?.split('#')[1] ?? '';
    await event.click();
    await expect(page.locator(`#${slug}`)).toBeFocused();
  });

  test('where data are missing, a tap does not say that nobody died', async ({ page }) => {
    await openAt(page, 'tinzaouaten-drone-strikes-august-2024', '25 August 2024');
    await symbol(page).click();
    const here = stage(page).getByRole('group', { name: /^Tinzaouaten/u });
    await expect(here).not.toContainText('UCDP records no deaths');
    await expect(here).toContainText(/No data on single events for 2024–25|Recorded by UCDP/u);
  });

  test('whoever wants words opens all that the map shows as a list and a table', async ({ page }) => {
    await openAt(page, 'moura-killings', '27 March 2022');
    await expect(page.locator('.map-list-sheet'), 'not made until asked for').toHaveCount(0);
    const button = page.getByRole('button', { name: 'As a list and a table' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(list(page)).toBeVisible();
    await expect(list(page).getByRole('heading', { level: 2 })).toBeFocused();
    const caption = (await list(page).locator('caption').innerText()).replaceAll('\u00a0', ' ').trim();
    expect(caption).toMatch(/^\d+ recorded events with deaths in the 24 months to 27 March 2022, the newest first\. UCDP/u);
    await expect(list(page).locator('tbody tr')).toHaveCount(Number.parseInt(caption, 10));
    await expect(list(page).getByRole('row', { name: /^26–31 March 2022 Moura, Mopti region .*JNIM 313 313 313$/u })).toHaveCount(1);

    await list(page)
      .locator('summary')
      .filter({ hasText: /^Kidal \(/ })
      .click();
    await expect(list(page).getByRole('link', { name: /^Kidal: all|^More about Kidal/u })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('a link in the list leads to the event', async ({ page }) => {
    await openAt(page, 'moura-killings', '27 March 2022');
    await page.getByRole('button', { name: 'As a list and a table' }).click();
    await list(page)
      .locator('summary')
      .filter({ hasText: /^Konna, / })
      .click();
    await list(page).getByRole('link', { name: /Konna/u }).first().click();
    await expect(list(page)).toHaveCount(0);
    await expect(map(page).locator('.map-focus-name')).toHaveText('Konna');
    await expect(page.locator('#konna-captured')).toBeFocused();
  });

  test('dots follow a change to the dark, and to the colours of a reader’s own', async ({ page }) => {
    const colour = () =>
      stage(page)
        .locator('canvas')
        .evaluate((canvas: HTMLCanvasElement) => {
          const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          const strong = Array.from({ length: data.length / 4 }, (_, index) => index * 4).find((index) => (data[index + 3] ?? 0) > 210) ?? 0;
          return [data[strong], data[strong + 1], data[strong + 2]].join();
        });
    await openAt(page, 'moura-killings', '27 March 2022');
    await painted(page);
    await expect.poll(colour, 'something is painted').not.toBe('0,0,0');
    const light = await colour();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(colour).not.toBe(light);
    const dark = await colour();
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await expect.poll(colour).not.toBe(dark);
  });

  test('in a low window the map is smaller, and all under it can be seen', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 820 });
    await openAt(page, 'moura-killings', '27 March 2022');
    await expect(page.getByRole('button', { name: 'As a list and a table' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('region', { name: 'At this point' })).toBeInViewport({ ratio: 0.95 });
    await expect(map(page).locator('.map-focus-name')).toBeInViewport({ ratio: 0.99 });
    const { width, height } = (await stage(page).boundingBox()) ?? { width: 0, height: 0 };
    expect(height).toBeGreaterThan(200);
    await expect(map(page)).toHaveAttribute('viewBox', `0 0 ${width} ${height}`);
  });

  test('the map stays where it is while one reads, whatever it shows', async ({ page }) => {
    await openAt(page, 'moura-killings', '27 March 2022');
    const boxes = async () => [await stage(page).boundingBox(), await page.locator('story-map figcaption').boundingBox()];
    await standsStill(page);
    const before = await boxes();
    for (const slug of ['hrw-northern-abuses-2012', 'soussan-forest-strike', 'constitutional-referendum-2023', 'konna-captured']) {
      await goTo(page, slug);
      await expect(page.locator(`#${slug}`)).toBeFocused();
      await twoFrames(page);
      expect(await boxes(), slug).toEqual(before);
    }
  });

  test('a browser that cannot tell what is seen gets the map at once', async ({ page }) => {
    await page.setViewportSize(forms.phone);
    await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'));
    const asked = page.waitForRequest(mapFile);
    await page.goto('./');
    await asked;
  });
});

for (const form of ['phone', 'tablet'] as const) {
  test.describe(`on a ${form}`, () => {
    test.use({ viewport: forms[form], hasTouch: true });
    const sheet = (page: Page) => page.getByRole('dialog', { name: 'Map' });
    const opener = (page: Page) => page.locator('story-bar').getByRole('button', { name: 'Map' });

    test('the map is a sheet, fetched when it is opened; the page behind stays, and the focus comes back', async ({ page }) => {
      const asked: string[] = [];
      const outlines: string[] = [];
      page.on('request', (request) => {
        if (mapFile.test(request.url())) asked.push(request.url());
        if (request.url().includes('/maps/country.svg')) outlines.push(request.url());
      });
      await open(page, './#moura-killings');
      await standsStill(page);
      const place = await page.evaluate(() => scrollY);
      expect([...asked, ...outlines], 'nothing is fetched that is not seen').toEqual([]);

      await opener(page).tap();
      await expect(sheet(page)).toBeVisible();
      await expect(map(page).locator('.map-focus-name')).toHaveText('Moura');
      await expect.poll(() => outlines, 'the country is drawn').not.toEqual([]);
      await expect(sheet(page).getByRole('button', { name: 'Close the map' })).toBeFocused();
      await expect(sheet(page).getByRole('region', { name: 'At this point' })).toContainText('27–31 March 2022');
      expect(await page.evaluate(() => scrollY)).toBe(place);

      await page.keyboard.press('Escape');
      await expect(sheet(page)).toHaveCount(0);
      await expect(opener(page)).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(place);

      await opener(page).tap();
      await expect(sheet(page)).toBeVisible();
      await sheet(page).getByRole('button', { name: 'Close the map' }).tap();
      await expect(sheet(page)).toHaveCount(0);
      expect(asked).toHaveLength(1);
    });

    test('a thumb finds the close button where it opened the map', async ({ page }) => {
      await open(page, './#moura-killings');
      const before = await opener(page).boundingBox();
      await opener(page).tap();
      await expect(sheet(page)).toBeVisible();
      await twoFrames(page);
      const after = await sheet(page).getByRole('button', { name: 'Close the map' }).boundingBox();
      expect(after?.height).toBeGreaterThanOrEqual(44);
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(12);
    });

    test('a tap behind the sheet closes it, a tap on the map tells, and a link leads out of the sheet to the event', async ({ page }) => {
      await open(page, './#moura-killings');
      await opener(page).tap();
      await expect(map(page).locator('.map-focus-name')).toHaveText('Moura');
      await symbol(page).tap();
      const here = stage(page).getByRole('group', { name: 'Moura, Mopti region' });
      await expect(here).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(here).toHaveCount(0);
      await expect(sheet(page), 'Escape closed what was told, not the sheet').toBeVisible();

      await sheet(page).getByRole('button', { name: 'As a list and a table' }).tap();
      await list(page)
        .locator('summary')
        .filter({ hasText: /^Konna, / })
        .tap();
      await list(page).getByRole('link', { name: /Konna/u }).first().tap();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.locator('#konna-captured')).toBeFocused();
      await expect(page.locator('#konna-captured').getByRole('heading')).toBeInViewport();

      await opener(page).tap();
      await expect(sheet(page)).toBeVisible();
      await expect(map(page).locator('.map-focus-name')).toHaveText('Konna');
      await page.touchscreen.tap(20, 20);
      await expect(sheet(page)).toHaveCount(0);
    });

    test('a window made wide takes the map out of its sheet', async ({ page }) => {
      await open(page, './#moura-killings');
      await opener(page).tap();
      await expect(map(page).locator('.map-focus-name')).toHaveText('Moura');
      await page.setViewportSize(forms.desktop);
      await expect(sheet(page)).toHaveCount(0);
      await expect(map(page).locator('.map-focus-name')).toBeInViewport();
    });
  });
}
